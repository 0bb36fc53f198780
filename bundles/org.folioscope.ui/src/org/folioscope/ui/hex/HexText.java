// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.hex;

/** Bytes as text: sixteen to a line, in hex and as ASCII. */
final class HexText {

    static final int PER_LINE = 16;

    private HexText() {}

    static String address(long address) {
        return String.format("%016x", address);
    }

    /** Two digits, or "··" where there is no byte. */
    static String digits(int value) {
        return value < 0
                ? "··"
                : Character.toString(Character.forDigit(value >> 4, 16)) + Character.forDigit(value & 15, 16);
    }

    static char ascii(int value) {
        return value < 0 ? ' ' : value >= 0x20 && value < 0x7f ? (char) value : '.';
    }

    /** Lines of address, digits and ASCII for {@code length} bytes from {@code from} on. */
    static String lines(HexBlock block, long from, long length) {
        StringBuilder text = new StringBuilder();
        long end = from + length;
        for (long line = from & -PER_LINE; line - end < 0; line += PER_LINE) {
            StringBuilder ascii = new StringBuilder();
            text.append(address(line)).append(' ');
            for (int i = 0; i < PER_LINE; i++) {
                boolean in = line + i - from >= 0 && line + i - end < 0;
                text.append(i == 8 ? "  " : " ").append(in ? digits(block.at(line + i)) : "  ");
                ascii.append(in ? ascii(block.at(line + i)) : ' ');
            }
            text.append("  |").append(ascii).append("|\n");
        }
        return text.toString();
    }
}
