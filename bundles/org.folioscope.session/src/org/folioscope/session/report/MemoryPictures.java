// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.report;

import static org.folioscope.base.Markup.escape;
import static org.folioscope.session.report.Timeline.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.memory.Extent;

/** Pictures of captured images side by side: what physical memory they hold, and what its page frames are used for. */
final class MemoryPictures {

    private static final int WIDTH = 960;
    private static final int LABELS = 260;
    private static final int BAR = 14;
    private static final int MOST_USES = 12;
    private static final int MOST_EXTENTS = 500;
    private static final long PAGE = 4096;

    private MemoryPictures() {}

    /** Bars for each use of page frames, one for each image; "" where no image tells. */
    static String uses(List<ImageFacts> images) {
        List<ImageFacts> told =
                images.stream().filter(image -> !image.uses().isEmpty()).toList();
        if (told.isEmpty()) {
            return "";
        }
        Map<String, Long> largest = new HashMap<>();
        told.forEach(image -> image.uses().forEach((use, pages) -> largest.merge(use, pages, Math::max)));
        List<String> uses = new ArrayList<>(largest.keySet());
        uses.sort(Comparator.comparing((String use) -> -largest.get(use)).thenComparing(use -> use));
        uses.removeIf(use -> largest.get(use) == 0);
        List<String> shown = uses.subList(0, Math.min(MOST_USES, uses.size()));
        double most = Math.max(1, shown.stream().mapToLong(largest::get).max().orElse(1));
        int group = told.size() * BAR + 8;
        StringBuilder out = start(shown.size() * group + 4, "Page frames by use, before and after");
        for (int i = 0; i < shown.size(); i++) {
            String use = shown.get(i);
            label(out, use, i * group + told.size() * BAR / 2 + 5);
            for (int k = 0; k < told.size(); k++) {
                long pages = told.get(k).uses().getOrDefault(use, 0L);
                bar(out, told.get(k).step() + ", " + use, k, i * group + k * BAR, pages, pages / most);
            }
        }
        return out.append("</svg>\n").toString() + legend(told);
    }

    private static void bar(StringBuilder out, String title, int image, int y, long pages, double part) {
        double width = part * (WIDTH - LABELS - 190);
        String text = pages + " pages, " + Numbers.size(pages * PAGE);
        out.append("<rect class=\"image")
                .append(image % 6)
                .append("\" x=\"")
                .append(LABELS)
                .append("\" y=\"")
                .append(y + 1);
        out.append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(BAR - 3)
                .append("\"><title>");
        out.append(escape(title + ": " + text)).append("</title></rect><text class=\"value\" x=\"");
        out.append(number(LABELS + width + 5))
                .append("\" y=\"")
                .append(y + BAR - 3)
                .append("\">");
        out.append(escape(text)).append("</text>\n");
    }

    /** A strip of physical memory for each image; "" where no image tells. */
    static String extents(List<ImageFacts> images) {
        List<ImageFacts> told =
                images.stream().filter(image -> !image.extents().isEmpty()).toList();
        if (told.isEmpty()) {
            return "";
        }
        // RAM, and not the firmware far above it that most images have too.
        long end = told.stream()
                .flatMap(image -> image.extents().stream())
                .filter(extent -> extent.length() >= 1 << 20)
                .mapToLong(Extent::end)
                .max()
                .orElse(1);
        StringBuilder out = start(told.size() * 26 + 22, "What of physical memory each image holds");
        double scale = (WIDTH - LABELS - 20) / (double) Math.max(1, end);
        for (int i = 0; i < told.size(); i++) {
            label(out, told.get(i).step(), i * 26 + 16);
            out.append("<rect class=\"hole\" x=\"")
                    .append(LABELS)
                    .append("\" y=\"")
                    .append(i * 26 + 3);
            out.append("\" width=\"").append(WIDTH - LABELS - 20).append("\" height=\"18\"/>");
            for (Extent extent : told.get(i)
                    .extents()
                    .subList(0, Math.min(MOST_EXTENTS, told.get(i).extents().size()))) {
                if (extent.start() >= 0 && extent.start() < end) {
                    out.append("<rect class=\"image")
                            .append(i % 6)
                            .append("\" x=\"")
                            .append(number(LABELS + extent.start() * scale));
                    out.append("\" y=\"").append(i * 26 + 3).append("\" width=\"");
                    out.append(number(Math.max(0.5, Math.min(extent.length(), end - extent.start()) * scale)));
                    out.append("\" height=\"18\"><title>")
                            .append(Numbers.hex(extent.start()))
                            .append(" to ");
                    out.append(Numbers.hex(extent.end())).append(", ").append(Numbers.size(extent.length()));
                    out.append("</title></rect>");
                }
            }
        }
        int foot = told.size() * 26 + 16;
        out.append("<text class=\"tick\" x=\"")
                .append(LABELS)
                .append("\" y=\"")
                .append(foot)
                .append("\">0</text>");
        out.append("<text class=\"tick\" text-anchor=\"end\" x=\"")
                .append(WIDTH - 20)
                .append("\" y=\"")
                .append(foot);
        return out.append("\">")
                .append(Numbers.hex(end))
                .append("</text></svg>\n")
                .toString();
    }

    private static StringBuilder start(int height, String label) {
        return new StringBuilder(
                "<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\" aria-label=\"" + label + "\">\n");
    }

    private static void label(StringBuilder out, String text, int y) {
        out.append("<text class=\"label\" text-anchor=\"end\" x=\"")
                .append(LABELS - 8)
                .append("\" y=\"")
                .append(y);
        out.append("\">")
                .append(escape(text.length() <= 36 ? text : text.substring(0, 35) + "…"))
                .append("</text>");
    }

    private static String legend(List<ImageFacts> images) {
        StringBuilder out = new StringBuilder("<p class=\"legend\">");
        for (int i = 0; i < images.size(); i++) {
            out.append("<span class=\"swatch image")
                    .append(i % 6)
                    .append("\"></span>")
                    .append(escape(images.get(i).step()));
            out.append(" <small>").append(escape(images.get(i).release())).append("</small> ");
        }
        return out.append("</p>\n").toString();
    }
}
