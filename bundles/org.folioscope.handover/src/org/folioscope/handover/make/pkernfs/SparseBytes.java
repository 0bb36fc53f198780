// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.pkernfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.TreeMap;
import org.folioscope.base.Progress;

/**
 * Bytes of any length of which only the pages that were written exist, so that a region of 1 TiB costs what its tables
 * cost. One thread.
 */
public final class SparseBytes {

    private static final int PAGE = 4096;

    private final TreeMap<Long, ByteBuffer> pages = new TreeMap<>();

    /** Writes the low {@code size} bytes (1, 2, 4 or 8) of {@code value}, little-endian, at {@code offset}. */
    public void put(long offset, int size, long value) {
        for (int i = 0; i < size; i++) {
            page(offset + i).put((int) ((offset + i) % PAGE), (byte) (value >>> 8 * i));
        }
    }

    public void put(long offset, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            put(offset + i, 1, bytes[i]);
        }
    }

    /** The {@code size} bytes (1, 2, 4 or 8) at {@code offset}, zero-extended. */
    public long get(long offset, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            ByteBuffer page = pages.get((offset + i) / PAGE);
            value |= page == null ? 0 : (page.get((int) ((offset + i) % PAGE)) & 0xffL) << 8 * i;
        }
        return value;
    }

    /** Forgets the {@code length} bytes from {@code offset} on, whole pages: they are zeros again. */
    public void clear(long offset, long length) {
        pages.subMap(offset / PAGE, (offset + length) / PAGE).clear();
    }

    /** Sets or clears bit {@code bit} of the bitmap at {@code offset}. */
    public void bit(long offset, long bit, boolean set) {
        long at = offset + (bit >> 3);
        long mask = 1L << (bit & 7);
        put(at, 1, set ? get(at, 1) | mask : get(at, 1) & ~mask);
    }

    private ByteBuffer page(long offset) {
        return pages.computeIfAbsent(
                offset / PAGE, _ -> ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN));
    }

    /**
     * Writes a new file of {@code size} bytes with holes where nothing was written.
     *
     * @throws java.nio.file.FileAlreadyExistsException when {@code file} is there
     */
    public void save(Path file, long size, Progress progress) throws IOException {
        progress.begin("Writing " + file.getFileName(), pages.size());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            for (var entry : pages.entrySet()) {
                progress.check();
                ByteBuffer bytes = entry.getValue().duplicate().rewind();
                long at = entry.getKey() * PAGE;
                bytes.limit((int) Math.max(0, Math.min(PAGE, size - at)));
                while (bytes.hasRemaining()) {
                    at += channel.write(bytes, at);
                }
                progress.advance(1);
            }
            if (size > channel.size()) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            }
        }
    }

    /** Copies the first {@code target.length} bytes. */
    public void copyTo(byte[] target) {
        pages.forEach((number, page) -> {
            long at = number * PAGE;
            if (at < target.length) {
                page.duplicate().rewind().get(target, (int) at, (int) Math.min(PAGE, target.length - at));
            }
        });
    }
}
