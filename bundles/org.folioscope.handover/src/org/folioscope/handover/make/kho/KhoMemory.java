// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.folioscope.base.Progress;

/** Physical memory of which only the pages that were written to exist; the rest is a hole of the file. One thread. */
final class KhoMemory {

    static final int PAGE = 4096;

    private final TreeMap<Long, ByteBuffer> pages = new TreeMap<>();

    private ByteBuffer page(long address) {
        return pages.computeIfAbsent(
                address & -PAGE, _ -> ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN));
    }

    KhoMemory put8(long address, int value) {
        page(address).put((int) address & PAGE - 1, (byte) value);
        return this;
    }

    KhoMemory put16(long address, int value) {
        return put8(address, value).put8(address + 1, value >>> 8);
    }

    KhoMemory put32(long address, long value) {
        return put16(address, (int) value).put16(address + 2, (int) (value >>> 16));
    }

    KhoMemory put64(long address, long value) {
        return put32(address, value).put32(address + 4, value >>> 32);
    }

    /** The bytes of an ASCII text without a NUL. */
    KhoMemory text(long address, String text) {
        return bytes(address, text.getBytes(StandardCharsets.US_ASCII));
    }

    KhoMemory bytes(long address, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            put8(address + i, bytes[i]);
        }
        return this;
    }

    long get64(long address) {
        return page(address).getLong((int) address & PAGE - 1);
    }

    /** Writes all pages below {@code size} into a new file of that many bytes. */
    void writeTo(Path file, long size, Progress progress) throws IOException {
        progress.begin("Writing the image", pages.size());
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(size - 1).write(ByteBuffer.allocate(1));
            for (Map.Entry<Long, ByteBuffer> page : pages.headMap(size).entrySet()) {
                progress.check();
                ByteBuffer bytes = page.getValue().duplicate().clear();
                channel.position(page.getKey());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                progress.advance(1);
            }
        }
    }
}
