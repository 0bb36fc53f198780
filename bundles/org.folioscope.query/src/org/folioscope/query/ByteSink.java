// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes of text in the making: numbers and characters are written in place, without strings in between. */
final class ByteSink {

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    private byte[] bytes;
    private int size;

    ByteSink(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void reserve(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
        }
    }

    /** One byte. */
    void put(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void fill(int value, int count) {
        if (count > 0) {
            reserve(count);
            Arrays.fill(bytes, size, size + count, (byte) value);
            size += count;
        }
    }

    void bytes(byte[] source, int offset, int count) {
        reserve(count);
        System.arraycopy(source, offset, bytes, size, count);
        size += count;
    }

    /** Text that is known to be ASCII. */
    void ascii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) text.charAt(i);
        }
        size += length;
    }

    /** A code point in UTF-8; a lone surrogate becomes the replacement character. */
    void codePoint(int c) {
        reserve(4);
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        } else if (c < 0x10000) {
            int shown = Character.isSurrogate((char) c) ? 0xfffd : c;
            bytes[size++] = (byte) (0xe0 | shown >> 12);
            bytes[size++] = (byte) (0x80 | shown >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | shown & 0x3f);
        } else {
            bytes[size++] = (byte) (0xf0 | c >> 18);
            bytes[size++] = (byte) (0x80 | c >> 12 & 0x3f);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        }
    }

    /** Decimal digits of an unsigned value. */
    void unsigned(long value) {
        reserve(20);
        if (value < 0) {
            ascii(Long.toUnsignedString(value));
            return;
        }
        int count = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            count++;
        }
        long rest = value;
        for (int i = size + count - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
    }

    /** 0x and the hex digits of an unsigned value. */
    void hex(long value) {
        reserve(18);
        bytes[size++] = '0';
        bytes[size++] = 'x';
        power(value, 4);
    }

    /** The octal digits of an unsigned value after a 0. */
    void octal(long value) {
        reserve(24);
        bytes[size++] = '0';
        if (value != 0) {
            power(value, 3);
        }
    }

    /** Two hex digits of a byte. */
    void hexByte(int value) {
        reserve(2);
        bytes[size++] = DIGITS[value >> 4 & 0xf];
        bytes[size++] = DIGITS[value & 0xf];
    }

    private void power(long value, int bits) {
        int count = Math.max(1, (64 - Long.numberOfLeadingZeros(value) + bits - 1) / bits);
        for (int shift = (count - 1) * bits; shift >= 0; shift -= bits) {
            bytes[size++] = DIGITS[(int) (value >>> shift) & ((1 << bits) - 1)];
        }
    }
}
