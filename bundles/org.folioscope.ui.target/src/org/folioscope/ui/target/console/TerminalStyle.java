// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

/**
 * How a character looks, packed into an int: the terminal keeps one for each character. 0 is plain.
 *
 * <p>Bits 0–7: colour of the text, 0 for the default, else 1 + one of sixteen; bits 8–15: that of the background; then
 * bold, inverse and underline.
 */
final class TerminalStyle {

    static final int BOLD = 1 << 16;
    static final int INVERSE = 1 << 17;
    static final int UNDERLINE = 1 << 18;

    private static final int COLOR = 0xff;
    private static final int BACKGROUND_SHIFT = 8;

    private TerminalStyle() {}

    /** Number of the text's colour, 0 to 15; -1 for the default. */
    static int foreground(int style) {
        return (style & COLOR) - 1;
    }

    /** Number of the background's colour, 0 to 15; -1 for the default. */
    static int background(int style) {
        return (style >> BACKGROUND_SHIFT & COLOR) - 1;
    }

    /** The style after a Select Graphic Rendition (ECMA-48, 8.3.117) with these parameters. */
    static int select(int style, int[] parameters) {
        int now = style;
        for (int i = 0; i < parameters.length; i++) {
            int code = parameters[i];
            switch (code) {
                case 0 -> now = 0;
                case 1 -> now |= BOLD;
                case 4 -> now |= UNDERLINE;
                case 7 -> now |= INVERSE;
                case 22 -> now &= ~BOLD;
                case 24 -> now &= ~UNDERLINE;
                case 27 -> now &= ~INVERSE;
                case 38, 48 -> {
                    int skip = i + 1 < parameters.length && parameters[i + 1] == 2 ? 4 : 2;
                    if (skip == 2 && i + 2 < parameters.length) {
                        now = withColor(now, code == 48, nearest(parameters[i + 2]));
                    }
                    i += skip;
                }
                case 39 -> now &= ~COLOR;
                case 49 -> now &= ~(COLOR << BACKGROUND_SHIFT);
                default -> {
                    if (code >= 30 && code <= 37 || code >= 90 && code <= 97) {
                        now = withColor(now, false, code % 10 + (code >= 90 ? 8 : 0));
                    } else if (code >= 40 && code <= 47 || code >= 100 && code <= 107) {
                        now = withColor(now, true, code % 10 + (code >= 100 ? 8 : 0));
                    }
                }
            }
        }
        return now;
    }

    private static int withColor(int style, boolean background, int color) {
        int shift = background ? BACKGROUND_SHIFT : 0;
        return style & ~(COLOR << shift) | color + 1 << shift;
    }

    /** That of the sixteen which stands for one of the 256 colours: a cube of 6 × 6 × 6 from 16 on, then greys. */
    private static int nearest(int color) {
        if (color < 16) {
            return Math.max(0, color);
        }
        if (color >= 232) {
            return color < 238 ? 0 : color < 244 ? 8 : color < 250 ? 7 : 15;
        }
        int red = (color - 16) / 36;
        int green = (color - 16) / 6 % 6;
        int blue = (color - 16) % 6;
        int bright = Math.max(red, Math.max(green, blue)) > 3 ? 8 : 0;
        int least = Math.max(1, Math.max(red, Math.max(green, blue)) - 1);
        return bright + (red >= least ? 1 : 0) + (green >= least ? 2 : 0) + (blue >= least ? 4 : 0);
    }
}
