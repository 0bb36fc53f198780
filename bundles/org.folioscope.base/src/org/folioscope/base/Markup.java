// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.base;

/** Writes text into XML and HTML so that it stays text, whoever wrote it. */
public final class Markup {

    private Markup() {}

    /**
     * The text as content or as an attribute's value in quotes. Control characters become visible signs; those that turn
     * the direction of writing, and what Unicode does not allow, become U+FFFD.
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(visible(c));
            }
        });
        return out.toString();
    }

    private static int visible(int c) {
        if (c < 0x20 && c != '\n' && c != '\t') {
            return 0x2400 + c; // the symbol for it
        }
        boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        boolean none = c >= 0x7f && c < 0xa0 || c >= 0xd800 && c < 0xe000 || (c & 0xfffe) == 0xfffe;
        return turns || none ? 0xfffd : c;
    }
}
