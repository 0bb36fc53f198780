// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.util.Arrays;
import java.util.List;

/** Paints rows of a map into pixels, 0xRRGGBB each. Safe for use by several threads. */
public final class MapPainter {

    /** Dots of so many pixels have lines between them, and letters. */
    private static final int LETTERED = 12;

    private static final int LINED = 6;

    private final MapCells cells;
    private final MapLayout layout;
    private final int side;
    private final boolean dark;
    private final int[] colors;
    private final int[] inks;

    /** @param side pixels of a dot, at least 1 */
    public MapPainter(MapCells cells, MapLayout layout, int side, boolean dark) {
        this.cells = cells;
        this.layout = layout;
        this.side = side;
        this.dark = dark;
        List<MapClass> classes = cells.coloring().classes();
        colors = classes.stream().mapToInt(each -> each.rgb(dark)).toArray();
        inks = Arrays.stream(colors).map(MapPainter::ink).toArray();
    }

    /** 0xRRGGBB of what is no dot. */
    public static int background(boolean dark) {
        return dark ? 0x1e2124 : 0xffffff;
    }

    /** 0xRRGGBB of text beside a map. */
    public static int foreground(boolean dark) {
        return dark ? 0xd8dce0 : 0x1f2328;
    }

    /** What is seen on a colour: a darker or lighter one of the same kind. */
    static int ink(int color) {
        int red = color >> 16 & 0xff;
        int green = color >> 8 & 0xff;
        int blue = color & 0xff;
        boolean bright = red * 3 + green * 6 + blue > 1100;
        return bright
                ? red * 58 / 100 << 16 | green * 58 / 100 << 8 | blue * 58 / 100
                : mix(red) << 16 | mix(green) << 8 | mix(blue);
    }

    /** A pixel of an area of one class, 0xRRGGBB; the area begins at 0, 0. */
    public static int pixel(MapClass of, boolean dark, int x, int y) {
        int color = of.rgb(dark);
        return of.pattern().isSet(x, y) ? ink(color) : color;
    }

    private static int mix(int part) {
        return part + (255 - part) * 48 / 100;
    }

    /**
     * Paints rows.
     *
     * @param row the first
     * @param count of rows
     * @param pixels as many lines as the rows have pixels, each of {@code stride}; the left {@code columns * side} of
     *     each are painted, from index {@code offset} on
     */
    public void paint(long row, int count, int[] pixels, int offset, int stride) {
        byte[] line = new byte[layout.columns()];
        int width = layout.columns() * side;
        for (int i = 0; i < count; i++) {
            int top = offset + i * side * stride;
            int dots = layout.dots(row + i);
            if (dots > 0) {
                cells.read(layout.firstFrame(row + i), layout.shift(), line, dots);
            }
            for (int y = 0; y < side; y++) {
                int from = top + y * stride;
                paintLine(line, dots, (int) ((row + i) * side % (MapPattern.PERIOD * 16)) + y, y, pixels, from);
                Arrays.fill(pixels, from + dots * side, from + width, background(dark));
            }
            if (side >= LETTERED) {
                paintLetters(line, dots, pixels, top, stride);
            }
        }
    }

    private void paintLine(byte[] line, int dots, int patternY, int y, int[] pixels, int from) {
        List<MapClass> classes = cells.coloring().classes();
        boolean edge = side >= LINED && y == side - 1;
        for (int dot = 0; dot < dots; dot++) {
            int index = line[dot];
            MapPattern pattern = classes.get(index).pattern();
            int at = from + dot * side;
            if (edge) {
                Arrays.fill(pixels, at, at + side, background(dark));
                continue;
            }
            for (int x = 0; x < side; x++) {
                pixels[at + x] = pattern.isSet(dot * side + x, patternY) ? inks[index] : colors[index];
            }
            if (side >= LINED) {
                pixels[at + side - 1] = background(dark);
            }
        }
    }

    private void paintLetters(byte[] line, int dots, int[] pixels, int top, int stride) {
        for (int dot = 0; dot < dots; dot++) {
            if (line[dot] != 0) {
                paintLetter(
                        cells.coloring().classes().get(line[dot]).letter(),
                        line[dot],
                        pixels,
                        top + dot * side,
                        stride);
            }
        }
    }

    private void paintLetter(char letter, int index, int[] pixels, int at, int stride) {
        int scale = side >= 2 * LETTERED ? 2 : 1;
        int x = (side - 1 - PixelFont.WIDTH * scale) / 2;
        int y = (side - 1 - PixelFont.HEIGHT * scale) / 2;
        for (int line = -1; line <= PixelFont.HEIGHT * scale; line++) {
            int from = at + (y + line) * stride + x;
            Arrays.fill(pixels, from - 1, from + PixelFont.WIDTH * scale + 1, colors[index]);
        }
        PixelFont.draw(letter, scale, contrast(colors[index]), pixels, at + y * stride + x, stride);
    }

    /** Black or white, whichever is read better on a colour. */
    static int contrast(int color) {
        return (color >> 16 & 0xff) * 3 + (color >> 8 & 0xff) * 6 + (color & 0xff) > 1250 ? 0x101418 : 0xffffff;
    }
}
