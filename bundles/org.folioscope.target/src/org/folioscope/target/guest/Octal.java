// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Names with {@code \ooo} for bytes that would break a line into other fields, as the kernel and the agent write them. */
final class Octal {

    private static final int DIGITS = 3;

    private Octal() {}

    static String decode(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\\' && isOctal(bytes, at + 1)) {
                String digits = new String(bytes, at + 1, DIGITS, StandardCharsets.US_ASCII);
                plain.write(Integer.parseInt(digits, 8));
                at += DIGITS;
            } else {
                plain.write(bytes[at]);
            }
        }
        return plain.toString(StandardCharsets.UTF_8);
    }

    private static boolean isOctal(byte[] bytes, int from) {
        if (from + DIGITS > bytes.length) {
            return false;
        }
        for (int at = from; at < from + DIGITS; at++) {
            if (bytes[at] < '0' || bytes[at] > '7') {
                return false;
            }
        }
        return true;
    }
}
