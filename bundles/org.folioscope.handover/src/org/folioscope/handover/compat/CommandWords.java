// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.util.ArrayList;
import java.util.List;

/** The words of a kernel command line, as far as handovers need them. */
final class CommandWords {

    private final List<String> words = new ArrayList<>();
    private final String line;
    private final String from;

    /** @param from where the line is from, for people */
    CommandWords(String line, String from) {
        this.line = line.strip();
        this.from = from;
        boolean quoted = false;
        StringBuilder word = new StringBuilder();
        for (char c : (this.line + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
    }

    /** The line and where it is from, as evidence. */
    List<String> evidence() {
        return List.of(from + ": " + (line.isEmpty() ? "(empty)" : line));
    }

    /** The value of the last {@code name=…}, empty for the name alone; null where it is not there. */
    String value(String name) {
        String value = null;
        for (String word : words) {
            if (word.equals("--")) {
                break; // the rest is for init
            }
            if (word.equals(name)) {
                value = "";
            } else if (word.startsWith(name + "=")) {
                value = word.substring(name.length() + 1);
            }
        }
        return value;
    }

    /** As kstrtobool reads it: y, t, 1, on. */
    static boolean isOn(String value) {
        String lower = value.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("y") || lower.startsWith("t") || lower.startsWith("1") || lower.startsWith("on");
    }

    /** Whether {@code name=size!base} names exactly this region; any separator does, as in the kernel part. */
    boolean namesRegion(String name, long base, long size) {
        String value = value(name);
        if (value == null) {
            return false;
        }
        Range range = Range.parse(value);
        return range != null && range.base() == base && range.size() == size;
    }

    /** Whether one memmap=size%base, $ or ! takes all of the region out of the memory that the kernel uses. */
    boolean keepsOut(long base, long size) {
        for (String word : words) {
            if (!word.startsWith("memmap=")) {
                continue;
            }
            for (String part : word.substring("memmap=".length()).split(",")) {
                Range range = Range.parse(part);
                if (range != null
                        && "%$!#".indexOf(range.separator()) >= 0
                        && Long.compareUnsigned(range.base(), base) <= 0
                        && Long.compareUnsigned(base + size, range.base() + range.size()) <= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A size and a base with one character between them, each with a suffix as memparse reads it. */
    private record Range(long size, char separator, long base) {

        static Range parse(String text) {
            int at = 0;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)))) {
                at++;
            }
            if (at == 0 || at >= text.length() - 1) {
                return null;
            }
            String base = text.substring(at + 1);
            int end = 0;
            while (end < base.length() && Character.isLetterOrDigit(base.charAt(end))) {
                end++;
            }
            try {
                return new Range(bytes(text.substring(0, at)), text.charAt(at), bytes(base.substring(0, end)));
            } catch (NumberFormatException _) {
                return null;
            }
        }

        private static long bytes(String text) {
            int shift = 10 * ("KMGTPE".indexOf(Character.toUpperCase(text.charAt(text.length() - 1))) + 1);
            boolean hex = text.startsWith("0x") || text.startsWith("0X");
            if (hex && shift == 60) {
                shift = 0; // E is a digit there
            }
            String digits = shift == 0 ? text : text.substring(0, text.length() - 1);
            return Long.decode(digits) << shift;
        }
    }
}
