// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.preview;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.Segment;
import org.folioscope.fsx.model.Segment.State;
import org.folioscope.fsx.model.Step;

/** The strips of a script as SVG 1.1, one below the other, without scripts and without anything from elsewhere. */
public final class StripSvg {

    /** Operations that a picture shows; of more, the last. */
    static final int MOST_ROWS = 500;

    private static final int ROW = 20;
    private static final int BAR = 12;
    private static final int TOP = 52;
    private static final int LEFT = 330;
    private static final int RIGHT = 12;
    private static final int WIDTH = 1024;

    private final Preview preview;
    private final String title;
    private final boolean dark;
    private final int first;

    /**
     * @param title stands above
     * @param dark whether the picture is for dark pages
     */
    public StripSvg(Preview preview, String title, boolean dark) {
        this.preview = preview;
        this.title = title;
        this.dark = dark;
        first = Math.max(0, preview.rows().size() - MOST_ROWS);
    }

    /** Writes the picture. */
    public void write(Writer out, Progress progress) throws IOException {
        int rows = preview.rows().size() - first;
        int height = TOP + rows * ROW + 8;
        out.write(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\""
                        + " font-family=\"monospace\" font-size=\"11\" fill=\"%s\">\n",
                WIDTH,
                height,
                ink()));
        out.write("<rect width=\"100%\" height=\"100%\" fill=\"" + (dark ? "#1e1e1e" : "#ffffff") + "\"/>\n");
        out.write("<pattern id=\"a\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\""
                + " height=\"6\" fill=\"" + (dark ? "#6b5200" : "#f7d488") + "\"/><path d=\"M0 6L6 0\" stroke=\""
                + (dark ? "#e9b949" : "#8f5902") + "\"/></pattern>\n");
        text(out, 8, 18, title + (first == 0 ? "" : " (the last " + MOST_ROWS + " operations)"));
        legend(out);
        for (int i = 0; i < rows; i++) {
            progress.check();
            row(out, preview.rows().get(first + i), TOP + i * ROW);
        }
        out.write("</svg>\n");
    }

    private String ink() {
        return dark ? "#dddddd" : "#222222";
    }

    private void legend(Writer out) throws IOException {
        int x = LEFT;
        for (State state : State.values()) {
            rectangle(out, x, 26, 24, state, false);
            String word = state.name().toLowerCase(Locale.ROOT);
            text(out, x + 30, 36, word);
            x += 110;
        }
        rectangle(out, x, 26, 24, State.WRITTEN, true);
        text(out, x + 30, 36, "by this operation");
        text(out, x + 190, 36, "0 to " + Numbers.size(preview.largest()));
    }

    private void row(Writer out, Preview.Row row, int y) throws IOException {
        Step step = row.step();
        boolean skipped = step.outcome() == Step.Outcome.SKIPPED;
        text(
                out,
                8,
                y + BAR - 2,
                String.format(
                        Locale.ROOT,
                        "%4d %-15s %s",
                        step.line().number(),
                        step.line().operation().text(),
                        skipped ? "skipped" : Numbers.hex(step.offset()) + "+" + Numbers.hex(step.length())));
        for (Segment segment : row.segments()) {
            int start = x(segment.start());
            rectangle(out, start, y, Math.max(1, x(segment.end()) - start), segment.state(), row.isOwn(segment));
        }
        int end = x(row.size());
        out.write("<path d=\"M" + end + " " + (y - 3) + "v" + (BAR + 6) + "\" stroke=\"" + ink()
                + "\" stroke-width=\"2\"><title>" + Numbers.hex(row.size()) + "</title></path>\n");
    }

    private int x(int offset) {
        return LEFT + (int) ((long) offset * (WIDTH - LEFT - RIGHT) / preview.largest());
    }

    private void rectangle(Writer out, int x, int y, int width, State state, boolean own) throws IOException {
        String fill = switch (state) {
            case HOLE -> "none";
            case ALLOCATED -> "url(#a)";
            case WRITTEN -> own ? dark ? "#8ab4f8" : "#1a4f8b" : dark ? "#4a6fa5" : "#8fb3dc";
        };
        out.write("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + BAR + "\" fill=\"" + fill
                + "\" stroke=\"" + ink() + "\" stroke-width=\"" + (own ? "2" : "0.5") + "\""
                + (state == State.HOLE ? " stroke-dasharray=\"2 2\"" : "") + "/>\n");
    }

    private static void text(Writer out, int x, int y, String text) throws IOException {
        out.write("<text x=\"" + x + "\" y=\"" + y + "\" xml:space=\"preserve\">"
                + text.replaceAll("\\p{Cntrl}", " ")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;") + "</text>\n");
    }
}
