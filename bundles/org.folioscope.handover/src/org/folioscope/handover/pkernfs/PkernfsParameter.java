// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.Optional;

/**
 * The kernel parameter {@code pkernfs=<size>!<base>} as RFC 01/18 parses it: twice memparse(), with exactly one character
 * between, whatever it is.
 *
 * @param size bytes, unsigned
 * @param base physical address, bytes
 * @param text the parameter as it stands on the command line
 */
public record PkernfsParameter(long size, long base, String text) {

    private static final String NAME = "pkernfs=";

    /** The last one on {@code commandLine}, which is the one that counts. */
    public static Optional<PkernfsParameter> find(String commandLine) {
        Optional<PkernfsParameter> found = Optional.empty();
        for (String each : commandLine.split("\\s+")) {
            if (each.startsWith(NAME)) {
                Memparse size = Memparse.at(each, NAME.length());
                Memparse base = Memparse.at(each, Math.min(each.length(), size.end + 1));
                found = Optional.of(new PkernfsParameter(size.value, base.value, each));
            }
        }
        return found;
    }

    /** lib/cmdline.c: a number as simple_strtoull() reads it with base 0, and a suffix of K to E. */
    private record Memparse(long value, int end) {

        static Memparse at(String text, int from) {
            int at = from;
            int radix = 10;
            if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
                radix = 16;
                at += 2;
            } else if (text.startsWith("0", at)) {
                radix = 8;
            }
            long value = 0;
            while (at < text.length() && Character.digit(text.charAt(at), radix) >= 0) {
                value = value * radix + Character.digit(text.charAt(at), radix);
                at++;
            }
            int suffix = at < text.length() ? "KMGTPE".indexOf(Character.toUpperCase(text.charAt(at))) : -1;
            return suffix < 0 ? new Memparse(value, at) : new Memparse(value << 10 * (suffix + 1), at + 1);
        }
    }
}
