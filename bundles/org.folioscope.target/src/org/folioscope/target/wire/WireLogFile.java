// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes messages to a file, a line each. The file is bounded, and it is the end that stays: a full file becomes {@code
 * NAME.1}, in place of an older one, and a new one begins. A disk that is full ends the log, not the conversation.
 */
public final class WireLogFile implements WireLog, AutoCloseable {

    private final Path file;
    private final long limit;
    private FileChannel channel;
    private long size;
    private IOException failure;

    /**
     * Opens or continues the file.
     *
     * @param limit bytes that the file and its predecessor have together at most, give or take a message
     */
    public WireLogFile(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        channel = open();
        size = channel.size();
    }

    /** Memory holds secrets, and its bytes come by in these messages: no one but the owner reads them. */
    private FileChannel open() throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    @Override
    public synchronized void record(Message message) {
        if (failure != null) {
            return;
        }
        ByteBuffer line = StandardCharsets.UTF_8.encode(message + "\n");
        try {
            if (size > 0 && size + line.remaining() > limit / 2) {
                channel.close();
                Files.move(
                        file,
                        file.resolveSibling(file.getFileName() + ".1"),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                channel = open();
                size = 0;
            }
            while (line.hasRemaining()) {
                size += channel.write(line);
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    /**
     * Closes the file.
     *
     * @throws IOException also when the log ended early because a message could not be written
     */
    @Override
    public synchronized void close() throws IOException {
        channel.close();
        if (failure != null) {
            throw new IOException("the log " + file + " is not complete: " + failure.getMessage(), failure);
        }
    }
}
