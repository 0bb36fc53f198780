// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The form of the packets of the GDB remote serial protocol: {@code $data#checksum}. Data are bytes, kept in strings of
 * ISO 8859-1 here, a character for each byte.
 */
final class GdbPacket {

    static final byte START = '$';
    static final byte NOTIFICATION = '%';
    static final byte CHECKSUM = '#';
    static final byte ESCAPE = '}';
    static final byte REPEAT = '*';
    static final byte ACK = '+';
    static final byte NACK = '-';
    static final byte INTERRUPT = 3;

    /** An escaped byte is sent with this bit turned over. */
    static final int ESCAPE_BIT = 0x20;

    private static final HexFormat HEX = HexFormat.of();

    private GdbPacket() {}

    /** A whole packet with this content, escaped where it has to be. */
    static byte[] encode(String data) {
        StringBuilder packet = new StringBuilder(data.length() + 4).append((char) START);
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c == START || c == CHECKSUM || c == ESCAPE || c == REPEAT) {
                packet.append((char) ESCAPE).append((char) (c ^ ESCAPE_BIT));
            } else {
                packet.append(c);
            }
        }
        int sum = 0;
        for (int i = 1; i < packet.length(); i++) {
            sum += packet.charAt(i);
        }
        packet.append((char) CHECKSUM).append(HEX.toHexDigits((byte) sum));
        return packet.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The byte whose two hex digits are at {@code index}. */
    static int unhex(String text, int index) throws GdbException {
        int high = index + 1 < text.length() ? Character.digit(text.charAt(index), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(index + 1), 16);
        if (low < 0) {
            throw new GdbException.Malformed("expected bytes of two hex digits each, found "
                    + excerpt(text.substring(Math.min(index, text.length()))));
        }
        return high << 4 | low;
    }

    /** The beginning of what was found, for messages. */
    static String excerpt(String found) {
        StringBuilder text = new StringBuilder();
        for (char c : found.substring(0, Math.min(found.length(), 80)).toCharArray()) {
            text.append(c < ' ' || c > '~' ? String.format("\\x%02x", (int) c) : String.valueOf(c));
        }
        return (text.isEmpty() ? "nothing" : "\"" + text + "\"") + (found.length() > 80 ? "…" : "");
    }
}
