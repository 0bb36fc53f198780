// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import org.folioscope.base.Numbers;

/** What is said of something in a picture, in lines, for hovering and for copying. */
public final class PictureWords {

    private PictureWords() {}

    /** @param what that {@link PictureLayout#at} gave */
    public static String of(Object what) {
        return switch (what) {
            case Stretch each -> stretch(each);
            case Several each ->
                each.count() + " of them, " + range(each.range()) + "\nworst: "
                        + each.state().text() + "\nzoom in to see each";
            case Gap each -> "gap of the " + each.lane() + " stream\n" + range(each.range());
            case Cursor each ->
                each.name() + " "
                        + (each.position() < 0 ? "beyond all files" : position(each.position()))
                        + (each.meaning().isEmpty() ? "" : "\n" + each.meaning());
            case StateBox each -> each.name() + ": " + each.state() + "\n" + each.meaning();
            case Ruler each -> "the file: " + Numbers.size(each.size()) + " (" + each.size() + " bytes)";
            case FileRange each -> "in the page cache\n" + range(each);
            default -> what.toString();
        };
    }

    private static String stretch(Stretch each) {
        StringBuilder text = new StringBuilder(each.title())
                .append(": ")
                .append(each.state().text())
                .append('\n')
                .append(range(each.range()));
        for (String fact : each.facts()) {
            text.append('\n').append(fact);
        }
        return text.toString();
    }

    private static String position(long position) {
        return Numbers.hex(position) + " (" + Long.toUnsignedString(position) + ")";
    }

    /** "0x1000 – 0x1fff, 4 KiB (4096 bytes)". */
    public static String range(FileRange range) {
        return range.length() == 0
                ? "nothing at " + Numbers.hex(range.start())
                : Numbers.hex(range.start()) + " – " + Numbers.hex(range.end() - 1) + ", "
                        + Numbers.size(range.length()) + " (" + range.length() + " bytes)";
    }
}
