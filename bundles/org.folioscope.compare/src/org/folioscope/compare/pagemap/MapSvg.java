// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.folioscope.base.Markup;
import org.folioscope.base.Progress;

/** Writes the parts of a {@link MapPicture} as SVG 1.1, without scripts and without anything from elsewhere. */
final class MapSvg {

    private final Writer out;
    private final boolean dark;
    private final Map<MapClass, String> fills = new LinkedHashMap<>();

    MapSvg(Writer out, boolean dark) {
        this.out = out;
        this.dark = dark;
    }

    void write(MapPicture picture, Progress progress) throws IOException {
        out.write(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\""
                        + " font-family=\"monospace\" font-size=\"10\" fill=\"%s\">\n",
                picture.width(),
                picture.height(),
                hex(MapPainter.foreground(dark))));
        out.write("<rect width=\"100%\" height=\"100%\" fill=\"" + hex(MapPainter.background(dark)) + "\"/>\n");
        picture.draw(this, progress);
        out.write("</svg>\n");
    }

    private static String hex(int color) {
        return String.format(Locale.ROOT, "#%06x", color);
    }

    void text(int x, int y, String text) throws IOException {
        out.write("<text x=\"" + x + "\" y=\"" + y + "\">" + Markup.escape(text) + "</text>\n");
    }

    void rectangle(int x, int y, int width, int height, MapClass as) throws IOException {
        String fill = fills.get(as);
        if (fill == null) {
            fill = fill(as);
            fills.put(as, fill);
        }
        out.write("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" fill=\""
                + fill + "\"/>\n");
    }

    /** The fill of a class; one with a pattern is defined where it is used first. */
    private String fill(MapClass as) throws IOException {
        int color = as.rgb(dark);
        if (as.pattern() == MapPattern.NONE) {
            return hex(color);
        }
        String id = "p" + fills.size();
        out.write(String.format(
                Locale.ROOT,
                "<pattern id=\"%s\" width=\"%d\" height=\"%2$d\" patternUnits=\"userSpaceOnUse\"><rect width=\"%2$d\""
                        + " height=\"%2$d\" fill=\"%s\"/><path d=\"%s\" stroke=\"%s\"/></pattern>\n",
                id,
                MapPattern.PERIOD,
                hex(color),
                as.pattern().path(),
                hex(MapPainter.ink(color))));
        return "url(#" + id + ")";
    }
}
