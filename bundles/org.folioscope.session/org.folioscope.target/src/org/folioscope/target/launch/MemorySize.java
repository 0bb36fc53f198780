// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes of RAM as people write them. */
public final class MemorySize {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})\\s*([MGT])(?:i?B)?", Pattern.CASE_INSENSITIVE);

    private MemorySize() {}

    /**
     * Bytes of a size such as "512 MiB", "512M" or "2G"; units are powers of 1,024.
     *
     * @throws NumberFormatException with a sentence that says what is accepted
     */
    public static long parse(String text) {
        Matcher matcher = SIZE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new NumberFormatException(
                    "expected a size of memory such as 512M or \"2 GiB\", found \"" + text + "\"");
        }
        int shift = switch (Character.toUpperCase(matcher.group(2).charAt(0))) {
            case 'M' -> 20;
            case 'G' -> 30;
            default -> 40;
        };
        return Math.multiplyExact(Long.parseLong(matcher.group(1)), 1L << shift);
    }

    /** The size in the largest unit in which it is a whole number: "512 MiB", "1536 MiB", "2 GiB". */
    public static String text(long bytes) {
        return bytes % (1L << 30) == 0 && bytes > 0 ? (bytes >> 30) + " GiB" : (bytes >> 20) + " MiB";
    }
}
