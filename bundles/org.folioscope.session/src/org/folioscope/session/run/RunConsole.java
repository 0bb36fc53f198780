// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The console of a run in a file, over all machines that it had one after the other. Positions count bytes of what is not
 * undone, see {@link ConsoleRecord}. Safe for use by several threads.
 */
final class RunConsole {

    /** The most that is searched or shown at once; a guest may write for ever. */
    private static final int LARGEST_TEXT = 16 << 20;

    private final Path file;
    private final ConsoleRecord record;
    private Machine machine;
    /** The file's offset at which the machine's console begins. */
    private long base;
    /** How much of the machine's console is in the file. */
    private long copied;

    RunConsole(Path file, ConsoleRecord record) throws IOException {
        this.file = file;
        this.record = record;
        base = Files.exists(file) ? Files.size(file) : 0;
    }

    /** From now on another machine writes; null for none. */
    synchronized void attach(Machine next) throws IOException {
        copy();
        base += copied;
        copied = 0;
        machine = next;
    }

    /** Takes into the file what the machine has written. */
    synchronized void copy() throws IOException {
        if (machine == null) {
            return;
        }
        long size = machine.consoleSize();
        if (size <= copied) {
            return;
        }
        byte[] bytes = machine.console(copied);
        // What came in between may be in the bytes too; what is no longer kept stays a hole of zeros.
        long length = Math.min(bytes.length, size - copied);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, (int) length);
            long at = base + size - length;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
        }
        copied = size;
    }

    /** Where the console ends now. */
    synchronized long position() {
        return record.position(base + Math.max(copied, machine == null ? 0 : machine.consoleSize()));
    }

    /** Undoes what stands behind {@code position}. */
    synchronized void rewind(long position) throws IOException {
        copy();
        record.rewind(position, base + copied);
    }

    synchronized com.google.gson.JsonArray toJson() {
        return record.toJson();
    }

    /** The console from a position on, or its last part where it is long; what is no UTF-8 is replaced. */
    synchronized String text(long position) throws IOException {
        copy();
        if (!Files.exists(file)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        try (FileChannel channel = FileChannel.open(file)) {
            for (long[] range : record.ranges(position)) {
                long to = Math.min(range[1], channel.size());
                long from = Math.max(range[0], to - LARGEST_TEXT);
                if (from < to) {
                    ByteBuffer buffer = ByteBuffer.allocate((int) (to - from));
                    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                        continue;
                    }
                    text.append(StandardCharsets.UTF_8.decode(buffer.flip()));
                }
            }
        }
        return text.toString();
    }

    /** Waits until the machine writes more, at most {@code limit}; returns false when nothing came. */
    boolean awaitMore(Duration limit) throws InterruptedException {
        Machine writer;
        long seen;
        synchronized (this) {
            writer = machine;
            seen = copied;
        }
        return writer != null && writer.awaitConsole(seen, limit) > seen;
    }
}
