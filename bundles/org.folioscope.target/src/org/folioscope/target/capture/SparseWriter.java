// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a new file from its start to its end and leaves blocks of zeros out, as holes. One thread only. */
final class SparseWriter implements AutoCloseable {

    private static final int BLOCK = 4096;
    private static final MemorySegment ZEROS = MemorySegment.ofArray(new byte[BLOCK]);

    private final FileChannel file;
    private long position;

    /** @param file empty; it belongs to the writer from now on */
    SparseWriter(FileChannel file) {
        this.file = file;
    }

    /** @throws java.nio.file.FileAlreadyExistsException when there is one of that name */
    @SuppressWarnings("resource") // the writer closes the file
    static SparseWriter create(Path path) throws IOException {
        // Memory holds secrets: no one but the owner reads it.
        return new SparseWriter(FileChannel.open(
                path,
                Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    }

    /** Appends all that remains in the buffer. */
    void write(ByteBuffer bytes) throws IOException {
        MemorySegment segment = MemorySegment.ofBuffer(bytes);
        long length = segment.byteSize();
        long at = 0;
        while (at < length) {
            long end = runEnd(segment, at, length, false);
            if (end > at) {
                writeFully(segment.asSlice(at, end - at).asByteBuffer(), position + at);
            }
            at = runEnd(segment, end, length, true);
        }
        position += length;
        bytes.position(bytes.limit());
    }

    /** The end of the run of blocks from {@code at} on that are all zeros, or all not. */
    private long runEnd(MemorySegment segment, long at, long length, boolean zeros) {
        long end = at;
        while (end < length) {
            long next = Math.min(length, end + BLOCK - ((position + end) & (BLOCK - 1)));
            if (isZero(segment, end, next) != zeros) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Only whole blocks count: leaving out a part of one saves nothing. */
    private static boolean isZero(MemorySegment segment, long from, long to) {
        return to - from == BLOCK && MemorySegment.mismatch(segment, from, to, ZEROS, 0, BLOCK) < 0;
    }

    private void writeFully(ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += file.write(bytes, to);
        }
    }

    long position() {
        return position;
    }

    /** Gives the file its size, also where it ends in a hole. */
    void finish() throws IOException {
        if (position > 0 && file.size() < position) {
            writeFully(ByteBuffer.allocate(1), position - 1);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
