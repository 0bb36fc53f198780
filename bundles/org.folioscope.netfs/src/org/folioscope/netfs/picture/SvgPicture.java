// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import java.util.Locale;

/** A picture as SVG. Hovering tells about everything in it. */
public final class SvgPicture {

    /** Part of the colour in the inside of what has a pattern, percent. */
    private static final int TINT = 30;

    private final boolean dark;
    private final StringBuilder out = new StringBuilder();

    private SvgPicture(boolean dark) {
        this.dark = dark;
    }

    /** Writes {@code picture} with all of what it is about in sight. @param width dots @param dark for a dark background */
    public static String of(LanePicture picture, int width, boolean dark) {
        FileView view =
                FileView.all(picture.whole(), PictureLayout.plotWidth(width)).on(picture.focus());
        return of(picture, view, dark);
    }

    /** Writes what is seen of {@code picture}. @param dark for a dark background */
    public static String of(LanePicture picture, FileView view, boolean dark) {
        PictureLayout layout = new PictureLayout(picture, view, Measure.FIXED);
        return new SvgPicture(dark).write(picture.title(), layout, PictureLayout.width(view));
    }

    private String write(String title, PictureLayout layout, int width) {
        int top = Measure.FIXED.height() + 10;
        int height = layout.height() + top;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"DejaVu Sans Mono, monospace\" font-size=\"11.5\">\n<title>")
                .append(escape(title))
                .append("</title>\n<defs>\n");
        for (StretchState each : StretchState.values()) {
            pattern(each.tone(), each.pattern());
        }
        pattern(Tone.HOLE, Pattern.DOTTED);
        out.append("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(color(Tone.BACKGROUND))
                .append("\"/>\n");
        text(new Shape.Text(6, 4, title, Tone.FOREGROUND, true));
        out.append("<g transform=\"translate(0 ").append(top).append(")\">\n");
        layout.shapes().forEach(this::shape);
        for (Drawing.Spot spot : layout.spots()) {
            out.append("<rect x=\"").append(spot.x()).append("\" y=\"").append(spot.y());
            size(spot.width(), spot.height());
            out.append("\" fill=\"none\" pointer-events=\"all\"><title>")
                    .append(escape(PictureWords.of(spot.what())))
                    .append("</title></rect>\n");
        }
        return out.append("</g>\n</svg>\n").toString();
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Block block -> block(block);
            case Shape.Line line -> line(line);
            case Shape.Text text -> text(text);
            case Shape.Pointer pointer -> pointer(pointer);
        }
    }

    private void block(Shape.Block block) {
        boolean patterned = block.pattern() != Pattern.PLAIN && block.pattern() != Pattern.OUTLINE;
        String fill = block.fill() == null
                ? "none"
                : block.pattern() == Pattern.OUTLINE ? color(Tone.BACKGROUND) : tint(block);
        rect(block, fill, block.edge() == null ? "none" : color(block.edge()));
        if (patterned && block.fill() != null) {
            rect(block, "url(#" + id(block.fill(), block.pattern()) + ")", "none");
        }
    }

    private String tint(Shape.Block block) {
        if (block.pattern() == Pattern.PLAIN) {
            return color(block.fill());
        }
        int background = Tone.BACKGROUND.rgb(dark);
        int tone = block.fill().rgb(dark);
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int part = ((background >> shift & 0xff) * (100 - TINT) + (tone >> shift & 0xff) * TINT) / 100;
            mixed |= part << shift;
        }
        return hex(mixed);
    }

    private void rect(Shape.Block block, String fill, String edge) {
        out.append("<rect x=\"").append(block.x()).append("\" y=\"").append(block.y());
        size(block.width(), block.height());
        out.append("\" fill=\"")
                .append(fill)
                .append("\" stroke=\"")
                .append(edge)
                .append("\"/>\n");
    }

    private void size(int width, int height) {
        out.append("\" width=\"").append(width).append("\" height=\"").append(height);
    }

    private void line(Shape.Line line) {
        out.append("<path d=\"M")
                .append(line.x())
                .append(' ')
                .append(line.y())
                .append('L')
                .append(line.toX())
                .append(' ')
                .append(line.toY())
                .append("\" stroke=\"")
                .append(color(line.tone()))
                .append("\" stroke-width=\"")
                .append(line.thickness())
                .append(line.dashed() ? "\" stroke-dasharray=\"3 3" : "")
                .append("\"/>\n");
    }

    private void pointer(Shape.Pointer pointer) {
        int step = pointer.down() ? -7 : 7;
        out.append("<path d=\"M")
                .append(pointer.x())
                .append(' ')
                .append(pointer.y())
                .append("l-4 ")
                .append(step)
                .append("h8z\" fill=\"")
                .append(color(pointer.tone()))
                .append("\"/>\n");
    }

    private void text(Shape.Text text) {
        if (text.text().isBlank()) {
            return;
        }
        out.append("<text x=\"")
                .append(text.x())
                .append("\" y=\"")
                .append(text.y() + Measure.FIXED.height() - 4)
                .append("\" fill=\"")
                .append(color(text.tone()))
                .append(text.bold() ? "\" font-weight=\"bold" : "")
                .append("\">")
                .append(escape(text.text()))
                .append("</text>\n");
    }

    private void pattern(Tone tone, Pattern pattern) {
        String lines = switch (pattern) {
            case PLAIN, OUTLINE -> null;
            case RISING -> "M-1 1L1 -1M0 6L6 0M5 7L7 5";
            case FALLING -> "M-1 5L1 7M0 0L6 6M5 -1L7 1";
            case CROSSED -> "M0 6L6 0M0 0L6 6";
            case LEVEL -> "M0 2.5H6";
            case UPRIGHT -> "M2.5 0V6";
            case DOTTED -> "M2 2h1.2v1.2h-1.2z";
        };
        if (lines == null || out.indexOf("id=\"" + id(tone, pattern) + "\"") >= 0) {
            return;
        }
        out.append("<pattern id=\"")
                .append(id(tone, pattern))
                .append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"")
                .append(lines)
                .append("\" fill=\"none\" stroke-opacity=\"0.7\" stroke=\"")
                .append(tone == Tone.HOLE ? color(Tone.DIM) : color(tone))
                .append("\"/></pattern>\n");
    }

    private static String id(Tone tone, Pattern pattern) {
        return (tone.name() + "-" + pattern.name()).toLowerCase(Locale.ROOT);
    }

    private String color(Tone tone) {
        return hex(tone.rgb(dark));
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(each < 0x20 && each != '\n' ? '\ufffd' : each);
            }
        }
        return escaped.toString();
    }
}
