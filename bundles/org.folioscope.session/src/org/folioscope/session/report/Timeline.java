// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.report;

import static org.folioscope.base.Markup.escape;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.folioscope.session.report.RunStory.Told;
import org.folioscope.session.run.StepResult;

/** A picture of when each step ran and for how long: a bar for each, one below the other. */
final class Timeline {

    private static final int WIDTH = 960;
    private static final int LABELS = 260;
    private static final int ROW = 20;
    private static final int MOST_TICKS = 8;

    private Timeline() {}

    /** The picture as SVG; "" when no step ran. */
    static String of(RunStory story) {
        List<Told> ran = story.steps().stream()
                .filter(told -> told.result().started() != null)
                .toList();
        if (ran.isEmpty()) {
            return "";
        }
        Instant first = ran.stream()
                .map(told -> told.result().started())
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = ran.stream().map(Timeline::end).max(Instant::compareTo).orElseThrow();
        double whole = Math.max(1, Duration.between(first, last).toMillis());
        int height = ran.size() * ROW + 28;
        StringBuilder out = new StringBuilder();
        out.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(height);
        out.append("\" role=\"img\" aria-label=\"When each step ran\">\n");
        ticks(out, whole, height);
        for (int i = 0; i < ran.size(); i++) {
            bar(
                    out,
                    ran.get(i),
                    i * ROW,
                    place(Duration.between(first, ran.get(i).result().started()), whole),
                    whole);
        }
        return out.append("</svg>\n").toString();
    }

    private static Instant end(Told told) {
        return told.result().started().plus(told.result().duration());
    }

    private static double place(Duration from, double whole) {
        return from.toMillis() / whole * (WIDTH - LABELS - 70);
    }

    private static void bar(StringBuilder out, Told told, int y, double x, double whole) {
        StepResult result = told.result();
        double width = Math.max(2, place(result.duration(), whole));
        out.append("<text class=\"label\" x=\"")
                .append(LABELS - 8)
                .append("\" y=\"")
                .append(y + 14);
        out.append("\" text-anchor=\"end\">")
                .append(escape(shorten(result.step())))
                .append("</text>");
        out.append("<rect class=\"")
                .append(result.state().id())
                .append("\" x=\"")
                .append(number(LABELS + x));
        out.append("\" y=\"")
                .append(y + 3)
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"14\" rx=\"2\">");
        out.append("<title>")
                .append(escape(result.step() + ", " + result.state().id() + ", " + Words.time(result.duration())));
        out.append("</title></rect>");
        out.append("<text class=\"value\" x=\"")
                .append(number(LABELS + x + width + 5))
                .append("\" y=\"")
                .append(y + 14);
        out.append("\">").append(Words.time(result.duration())).append("</text>\n");
    }

    private static String shorten(String id) {
        return id.length() <= 36 ? id : id.substring(0, 35) + "…";
    }

    private static void ticks(StringBuilder out, double whole, int height) {
        long step = 1;
        for (int i = 0; whole / step > MOST_TICKS; i++) {
            step = (long) ((i % 3 == 1 ? 2.5 : 2) * step); // 1 2 5 10 …
        }
        for (long at = 0; at <= whole; at += step) {
            String x = number(LABELS + place(Duration.ofMillis(at), whole));
            out.append("<line class=\"grid\" x1=\"")
                    .append(x)
                    .append("\" x2=\"")
                    .append(x)
                    .append("\" y1=\"0\" y2=\"");
            out.append(height - 22)
                    .append("\"/><text class=\"tick\" x=\"")
                    .append(x)
                    .append("\" y=\"")
                    .append(height - 6);
            out.append("\" text-anchor=\"middle\">")
                    .append(Words.time(Duration.ofMillis(at)))
                    .append("</text>\n");
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
