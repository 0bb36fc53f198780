// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A little-endian buffer that grows as it is written. */
public final class Bytes {

    private byte[] bytes = new byte[1024];
    private int length;

    public int length() {
        return length;
    }

    public Bytes u8(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    public Bytes u16(int value) {
        return u8(value).u8(value >> 8);
    }

    public Bytes u32(int value) {
        return u16(value).u16(value >> 16);
    }

    public Bytes u64(long value) {
        return u32((int) value).u32((int) (value >> 32));
    }

    public Bytes text(String text) {
        for (byte b : text.getBytes(StandardCharsets.ISO_8859_1)) {
            u8(b);
        }
        return this;
    }

    public Bytes add(byte[] more) {
        for (byte b : more) {
            u8(b);
        }
        return this;
    }

    public Bytes align(int alignment) {
        while (length % alignment != 0) {
            u8(0);
        }
        return this;
    }

    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
