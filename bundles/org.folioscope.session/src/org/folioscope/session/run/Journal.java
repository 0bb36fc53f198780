// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.session.SessionException;

/**
 * What happened in a run: one JSON object in a line for each event, on the disk before the run goes on. A process that is
 * killed leaves at most one line torn, the last; it is ignored, and cut off before the next is written.
 */
final class Journal implements AutoCloseable {

    /** Raised when older readers would misunderstand a journal. */
    static final int FORMAT = 1;

    /** A run has a few lines for each step; a longer journal is no run's. */
    private static final long LARGEST = 64L << 20;

    private final FileChannel channel;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens a journal to write behind its last whole line. */
    @SuppressWarnings("resource") // the journal closes the channel
    static Journal open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean opened = false;
        try {
            long end = wholeLines(Files.readAllBytes(file));
            channel.truncate(end).position(end);
            opened = true;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
        return new Journal(channel);
    }

    private static int wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /**
     * The events of a journal, the first of which says its format.
     *
     * @throws SessionException when this is no journal, or one of a newer format
     */
    static List<JsonObject> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new SessionException(file + " is larger than a journal gets");
        }
        byte[] bytes = Files.readAllBytes(file);
        List<JsonObject> events = new ArrayList<>();
        int number = 0;
        for (String line : new String(bytes, 0, wholeLines(bytes), StandardCharsets.UTF_8).split("\n")) {
            number++;
            if (!line.isEmpty()) {
                try {
                    events.add(JsonParser.parseString(line).getAsJsonObject());
                } catch (JsonParseException | IllegalStateException _) {
                    throw new SessionException(file + ":" + number + ": expected a JSON object");
                }
            }
        }
        if (!events.isEmpty()) {
            checkFormat(file, events.getFirst());
        }
        return events;
    }

    private static void checkFormat(Path file, JsonObject first) throws SessionException {
        int format = first.has("format") ? first.get("format").getAsInt() : 0;
        if (format < 1 || format > FORMAT) {
            throw new SessionException(file + " has the format " + format + ", this Folioscope reads " + FORMAT);
        }
    }

    /** Writes an event, with its time, and waits until the disk has it. */
    synchronized void write(String event, JsonObject details) throws IOException {
        JsonObject line = new JsonObject();
        line.addProperty("event", event);
        line.addProperty("time", Instant.now().toString());
        details.entrySet().forEach(entry -> line.add(entry.getKey(), entry.getValue()));
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
