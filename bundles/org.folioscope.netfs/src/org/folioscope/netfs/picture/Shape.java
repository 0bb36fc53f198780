// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/** What a picture is painted of, in the order of painting. All places are dots from its upper left corner. */
public sealed interface Shape {

    /**
     * A rectangle.
     *
     * @param fill colour of its inside; of a pattern, a tint of it with the pattern over it; null for none
     * @param edge colour of its edge; null for none
     */
    record Block(int x, int y, int width, int height, Tone fill, Pattern pattern, Tone edge) implements Shape {}

    /** A straight line. @param dashed whether it is broken */
    record Line(int x, int y, int toX, int toY, Tone tone, boolean dashed, int thickness) implements Shape {}

    /** A line of text, its upper left corner at a place. @param bold whether it matters more */
    record Text(int x, int y, String text, Tone tone, boolean bold) implements Shape {}

    /** A small triangle that points down to a place, or up to it. */
    record Pointer(int x, int y, boolean down, Tone tone) implements Shape {}
}
