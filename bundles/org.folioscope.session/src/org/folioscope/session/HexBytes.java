// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.HexFormat;

/** Bytes as hexadecimal digits, which blanks may separate. */
public final class HexBytes {

    private HexBytes() {}

    /** @throws SessionException when there is something else */
    public static byte[] parse(String digits) throws SessionException {
        try {
            return HexFormat.of().parseHex(digits.replaceAll("\\s|^\\s*0x", ""));
        } catch (IllegalArgumentException _) {
            throw new SessionException("expected hexadecimal digits, two for each byte, found \"" + digits + "\"");
        }
    }

    public static String text(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
