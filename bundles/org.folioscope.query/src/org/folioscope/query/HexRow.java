// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

/**
 * Sixteen bytes of memory, or fewer at the end.
 *
 * @param address of the first
 * @param bytes what is there; null where it can't be read
 * @param problem why it can't be read; null where it can
 */
public record HexRow(long address, byte[] bytes, String problem) {

    /** Bytes in a full row. */
    public static final int WIDTH = 16;

    /** Two digits for each byte, in groups of eight. */
    public String digits() {
        if (bytes == null) {
            return "[" + problem + "]";
        }
        ByteSink text = new ByteSink(WIDTH * 3 + 1);
        for (int i = 0; i < bytes.length; i++) {
            text.fill(' ', i == 0 ? 0 : i % 8 == 0 ? 2 : 1);
            text.hexByte(bytes[i]);
        }
        return new String(text.bytes(), 0, text.size(), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** The printable ASCII characters among them, dots for the others. */
    public String characters() {
        if (bytes == null) {
            return null;
        }
        char[] text = new char[bytes.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = bytes[i] >= 0x20 && bytes[i] < 0x7f ? (char) bytes[i] : '.';
        }
        return new String(text);
    }
}
