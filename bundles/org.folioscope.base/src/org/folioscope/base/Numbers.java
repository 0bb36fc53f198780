// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.base;

import java.util.Locale;

/** How numbers are written everywhere: addresses as 0x-hex, sizes in bytes and in units. */
public final class Numbers {

    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private Numbers() {}

    /** An address, pfn or flag word as 0x and lower-case digits, unsigned, without padding. */
    public static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    /** A byte count (unsigned) in the largest unit that keeps at least one digit before the point: "4.5 MiB". */
    public static String size(long bytes) {
        if (Long.compareUnsigned(bytes, 1024) < 0) {
            return bytes + " B";
        }
        int unit = (63 - Long.numberOfLeadingZeros(bytes)) / 10;
        double value = unsignedToDouble(bytes) / Math.pow(1024, unit);
        String text = String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " " + UNITS[unit];
    }

    private static double unsignedToDouble(long value) {
        return value >= 0 ? value : (value >>> 1) * 2.0;
    }

    /**
     * Parses what a person types for an address or a count: 0x-hex, decimal, or hex digits with a kernel-style prefix
     * missing when they contain a letter a to f ("ffff888000000000").
     *
     * @throws NumberFormatException with a sentence that says what is accepted
     */
    public static long parse(String text) {
        String digits = text.strip().replace("_", "");
        try {
            if (digits.startsWith("0x") || digits.startsWith("0X")) {
                return Long.parseUnsignedLong(digits.substring(2), 16);
            }
            if (digits.matches(".*[a-fA-F].*")) {
                return Long.parseUnsignedLong(digits, 16);
            }
            return Long.parseUnsignedLong(digits);
        } catch (NumberFormatException _) {
            throw new NumberFormatException("expected an address such as 0xffff888000000000 or a decimal number of at"
                    + " most 64 bits, found \"" + text + "\"");
        }
    }
}
