// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;

/** A map as a picture with its title, scale, addresses and legend: PNG, or SVG. Needs no window and no fonts. */
public final class MapPicture {

    private static final int MARGIN = 12;
    private static final int LABELS = 14 * PixelFont.ADVANCE;
    private static final int LINE = 14;
    private static final int SWATCH = 11;
    private static final int LABEL_EVERY = 28;
    private static final int PAGE_SHIFT = 12;

    /** Pixels that a picture is wide at least. */
    public static final int LEAST_WIDTH = 320;

    /** Pixels that a picture is wide, or high, at most. */
    public static final int MOST_WIDTH = 16384;

    /** Rectangles of an SVG, beyond which browsers take long. */
    private static final int MOST_RECTANGLES = 200_000;

    private final String title;
    private final MapCells cells;
    private final MapLayout layout;
    private final int side;
    private final boolean dark;
    private final int width;
    private final List<LegendEntry> legend = new ArrayList<>();
    private final int top;

    /** A class in the legend and where it stands. */
    private record LegendEntry(MapClass of, String text, int x, int y) {}

    /**
     * @param title what is shown, for people: "before.elf"
     * @param width of the picture, pixels, {@link #LEAST_WIDTH} to {@link #MOST_WIDTH}
     * @param framesPerDot a power of two; 0 to let the picture be about as high as wide
     */
    public MapPicture(String title, MapCells cells, int width, long framesPerDot, boolean dark) {
        this.cells = cells;
        this.dark = dark;
        this.width = Math.clamp(width, LEAST_WIDTH, MOST_WIDTH);
        int space = this.width - 2 * MARGIN - LABELS;
        Scale scale = scale(cells, space, framesPerDot);
        this.side = scale.side;
        this.layout = scale.layout;
        this.title = title + ", by " + cells.coloring().name() + ", " + perDot(layout.framesPerDot()) + " a dot";
        this.top = arrangeLegend() + LINE;
    }

    /** How many pixels a dot has, and where dots are. */
    private record Scale(int side, MapLayout layout) {}

    private static Scale scale(MapCells cells, int space, long framesPerDot) {
        int shift = framesPerDot > 0 ? 63 - Long.numberOfLeadingZeros(framesPerDot) : 0;
        while (true) {
            for (int side : new int[] {8, 6, 4, 3, 2, 1}) {
                MapLayout layout =
                        new MapLayout(cells.coloring().frames(), Math.max(1, space / side), shift, LINE / side + 1);
                boolean fits = layout.rows() * side <= (framesPerDot > 0 ? MOST_WIDTH : space);
                if (fits && (side >= 2 || framesPerDot > 0)) {
                    return new Scale(side, layout);
                }
            }
            shift++;
        }
    }

    private static String perDot(long frames) {
        return (frames == 1 ? "1 page frame" : String.format(Locale.ROOT, "%,d page frames", frames)) + " ("
                + Numbers.size(frames << PAGE_SHIFT) + ")";
    }

    private int arrangeLegend() {
        int x = MARGIN;
        int y = MARGIN + 2 * LINE;
        List<MapClass> classes = cells.coloring().classes();
        for (int i = 1; i < classes.size(); i++) {
            if (cells.count(i) == 0) {
                continue;
            }
            String text = classes.get(i).letter() + " " + classes.get(i).text() + " "
                    + String.format(Locale.ROOT, "%,d", cells.count(i));
            int wide = SWATCH + 4 + PixelFont.width(text) + 10;
            if (x + wide > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += LINE;
            }
            legend.add(new LegendEntry(classes.get(i), text, x, y));
            x += wide;
        }
        return y + LINE;
    }

    /** Pixels. */
    public int width() {
        return width;
    }

    /** Pixels. */
    public int height() {
        return top + (int) layout.rows() * side + MARGIN;
    }

    /** Frames that a dot stands for. */
    public long framesPerDot() {
        return layout.framesPerDot();
    }

    /** Writes it as PNG; the stream stays open. */
    public void writePng(OutputStream out, Progress progress) throws IOException {
        int background = MapPainter.background(dark);
        progress.begin("Drawing the map", layout.rows());
        try (PngWriter png = new PngWriter(out, width, height(), title)) {
            int[] head = new int[width * top];
            Arrays.fill(head, background);
            text(title, MARGIN, MARGIN, head);
            for (LegendEntry each : legend) {
                swatch(each, head);
                text(each.text, each.x + SWATCH + 4, each.y, head);
            }
            lines(png, head, top);
            MapPainter painter = new MapPainter(cells, layout, side, dark);
            // rows at once, so that an address fits beside the first of them
            int step = Math.max(1, LABEL_EVERY / side);
            int[] pixels = new int[width * side * step];
            for (long row = 0; row < layout.rows(); row += step) {
                progress.check();
                int count = (int) Math.min(step, layout.rows() - row);
                Arrays.fill(pixels, background);
                painter.paint(row, count, pixels, MARGIN + LABELS, width);
                String label = label(row);
                if (!label.isEmpty() && count * side >= PixelFont.HEIGHT) {
                    PixelFont.draw(label, MapPainter.foreground(dark), pixels, MARGIN, width);
                }
                lines(png, pixels, count * side);
                progress.advance(count);
            }
            Arrays.fill(pixels, background);
            int[] rest = new int[width * MARGIN];
            Arrays.fill(rest, background);
            lines(png, rest, MARGIN);
        }
    }

    private void lines(PngWriter png, int[] pixels, int count) throws IOException {
        for (int y = 0; y < count; y++) {
            png.line(pixels, y * width);
        }
    }

    private void text(String text, int x, int y, int[] pixels) {
        int room = (width - MARGIN - x) / PixelFont.ADVANCE;
        String shown = text.length() > room ? text.substring(0, Math.max(0, room)) : text;
        PixelFont.draw(shown, MapPainter.foreground(dark), pixels, y * width + x, width);
    }

    private void swatch(LegendEntry entry, int[] pixels) {
        for (int y = 0; y < SWATCH; y++) {
            for (int x = 0; x < SWATCH; x++) {
                pixels[(entry.y - 2 + y) * width + entry.x + x] = MapPainter.pixel(entry.of, dark, x, y);
            }
        }
    }

    /** The address of a row; empty for one of a cut. */
    private String label(long row) {
        long pfn = layout.firstFrame(row);
        return pfn < 0 ? "" : Numbers.hex(pfn << PAGE_SHIFT);
    }

    /** Writes it as SVG; the stream stays open. */
    @SuppressWarnings("resource") // the stream stays open
    public void writeSvg(OutputStream out, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new MapSvg(writer, dark).write(this, progress);
        writer.flush();
    }

    /** Writes the parts of the picture to {@code svg}. */
    void draw(MapSvg svg, Progress progress) throws IOException {
        svg.text(MARGIN, MARGIN + PixelFont.HEIGHT, title);
        for (LegendEntry each : legend) {
            svg.rectangle(each.x, each.y - 2, SWATCH, SWATCH, each.of);
            svg.text(each.x + SWATCH + 4, each.y + PixelFont.HEIGHT, each.text);
        }
        byte[] line = new byte[layout.columns()];
        int step = Math.max(1, LABEL_EVERY / side);
        int left = MOST_RECTANGLES;
        progress.begin("Drawing the map", layout.rows());
        for (long row = 0; row < layout.rows() && left > 0; row++) {
            progress.check();
            progress.advance(1);
            int y = top + (int) row * side;
            if (row % step == 0 && !label(row).isEmpty()) {
                svg.text(MARGIN, y + PixelFont.HEIGHT, label(row));
            }
            int dots = layout.dots(row);
            if (dots > 0) {
                cells.read(layout.firstFrame(row), layout.shift(), line, dots);
            }
            for (int from = 0; from < dots; ) {
                int to = from + 1;
                while (to < dots && line[to] == line[from]) {
                    to++;
                }
                if (line[from] != 0) {
                    left--;
                    svg.rectangle(
                            MARGIN + LABELS + from * side,
                            y,
                            (to - from) * side,
                            side,
                            cells.coloring().classes().get(line[from]));
                }
                from = to;
            }
        }
        if (left <= 0) {
            svg.text(MARGIN, height() - 2, "cut here: more than " + MOST_RECTANGLES + " areas; PNG shows them all");
        }
    }
}
