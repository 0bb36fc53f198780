// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

/**
 * What tells kinds of page frames apart where colours don't. A pattern goes on from dot to dot, so that areas of one kind
 * can be told apart even where a dot has room for no pattern.
 */
public enum MapPattern {
    NONE,
    LEVEL,
    UPRIGHT,
    RISING,
    FALLING,
    CROSSED,
    DOTTED;

    /** Pixels after which patterns begin anew. */
    static final int PERIOD = 6;

    /** Whether a pixel of the picture is one of the pattern's lines. */
    boolean isSet(int x, int y) {
        return switch (this) {
            case NONE -> false;
            case LEVEL -> y % PERIOD == 2;
            case UPRIGHT -> x % PERIOD == 2;
            case RISING -> (x + y) % PERIOD == 0;
            case FALLING -> (x - y) % PERIOD == 0;
            case CROSSED -> (x + y) % PERIOD == 0 || (x - y) % PERIOD == 0;
            case DOTTED -> x % PERIOD % 3 == 1 && y % PERIOD % 3 == 1;
        };
    }

    /** The lines as a path of SVG within a tile of {@link #PERIOD} pixels; empty for none. */
    String path() {
        return switch (this) {
            case NONE -> "";
            case LEVEL -> "M0 2.5H6";
            case UPRIGHT -> "M2.5 0V6";
            case RISING -> "M-1 1L1-1M0 6L6 0M5 7L7 5";
            case FALLING -> "M0 0L6 6M-1 5L1 7M5-1L7 1";
            case CROSSED -> "M0 6L6 0M0 0L6 6";
            case DOTTED -> "M1 1.5h1M4 1.5h1M1 4.5h1M4 4.5h1";
        };
    }
}
