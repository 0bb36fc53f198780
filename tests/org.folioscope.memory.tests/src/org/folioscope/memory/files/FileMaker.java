// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Puts numbers and bytes at given offsets of a file that grows as needed. Little-endian unless told otherwise. */
public final class FileMaker {

    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private int size;

    private ByteBuffer at(long offset, int length) {
        int end = Math.toIntExact(offset + length);
        if (end > buffer.capacity()) {
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), Math.max(end, buffer.capacity() * 2)))
                    .order(ByteOrder.LITTLE_ENDIAN);
        }
        size = Math.max(size, end);
        return buffer;
    }

    public FileMaker u16(long offset, int value) {
        at(offset, 2).putShort((int) offset, (short) value);
        return this;
    }

    public FileMaker u32(long offset, long value) {
        at(offset, 4).putInt((int) offset, (int) value);
        return this;
    }

    public FileMaker u64(long offset, long value) {
        at(offset, 8).putLong((int) offset, value);
        return this;
    }

    public FileMaker big64(long offset, long value) {
        return u64(offset, Long.reverseBytes(value));
    }

    public FileMaker bytes(long offset, byte... bytes) {
        at(offset, bytes.length).put((int) offset, bytes);
        return this;
    }

    public FileMaker text(long offset, String text) {
        return bytes(offset, text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    public int size() {
        return size;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(buffer.array(), size);
    }
}
