// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

/** Letters of five by seven pixels, so that pictures can be made where there are no fonts. */
final class PixelFont {

    static final int WIDTH = 5;
    static final int HEIGHT = 7;

    /** Pixels from one letter to the next. */
    static final int ADVANCE = 6;

    private static final char FIRST = ' ';

    /** Seven lines of five bits for each character from the blank to the tilde; two hexadecimal digits a line. */
    private static final String GLYPHS = """
        00000000000000 04040404040004 0a0a0000000000 0a1f0a0a1f0a00 040f140e051e04 18190204081303 0c12140815120d 04040000000000
        02040808080402 08040202020408 00150e1f0e1500 0004041f040400 000000000c0408 0000001f000000 00000000000c0c 00010204081000
        0e11131519110e 040c040404040e 0e11010608101f 1f02040601110e 02060a121f0202 1f101e0101110e 0608101e11110e 1f010204080808
        0e11110e11110e 0e11110f01020c 000c0c000c0c00 000c0c000c0408 02040810080402 00001f001f0000 08040201020408 0e110102040004
        0e11171517100e 0e11111f111111 1e11111e11111e 0e11101010110e 1e11111111111e 1f10101e10101f 1f10101e101010 0e11101711110f
        1111111f111111 0e04040404040e 0702020202120c 11121418141211 1010101010101f 111b1515111111 11191513111111 0e11111111110e
        1e11111e101010 0e11111115120d 1e11111e141211 0f10100e01011e 1f040404040404 1111111111110e 11111111110a04 11111115151b11
        11110a040a1111 11110a04040404 1f01020408101f 0e08080808080e 00100804020100 0e02020202020e 040a1100000000 0000000000001f
        08040000000000 00000e010f110f 10101e1111111e 00000e1010110e 01010f1111110f 00000e111f100e 0609081c080808 000f11110f010e
        10101619111111 04000c0404040e 0200060202120c 10101214181412 0c04040404040e 00001a15151111 00001619111111 00000e1111110e
        00001e111e1010 00000d130f0101 00001619101010 00000e100e011e 08081c08080906 0000111111130d 00001111110a04 0000111115150a
        0000110a040a11 000011110f010e 00001f0204081f 02040408040402 04040404040404 08040402040408 00081502000000
        """.replaceAll("\\s", "");

    private PixelFont() {}

    /** Pixels that a text is wide. */
    static int width(String text) {
        return text.length() * ADVANCE;
    }

    /** Draws one character from {@code pixels[at]} on; one that is not known is a question mark. */
    static void draw(char letter, int scale, int color, int[] pixels, int at, int stride) {
        int index = letter - FIRST;
        if (index < 0 || (index + 1) * 2 * HEIGHT > GLYPHS.length()) {
            index = '?' - FIRST;
        }
        for (int y = 0; y < HEIGHT * scale; y++) {
            int digit = (index * HEIGHT + y / scale) * 2;
            int bits = Integer.parseInt(GLYPHS, digit, digit + 2, 16);
            for (int x = 0; x < WIDTH * scale; x++) {
                if ((bits >> WIDTH - 1 - x / scale & 1) != 0) {
                    pixels[at + y * stride + x] = color;
                }
            }
        }
    }

    /** Draws a text in one line; whoever calls has made sure that it fits. */
    static void draw(String text, int color, int[] pixels, int at, int stride) {
        for (int i = 0; i < text.length(); i++) {
            draw(text.charAt(i), 1, color, pixels, at + i * ADVANCE, stride);
        }
    }
}
