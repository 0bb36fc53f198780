// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.graph;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.folioscope.locks.graph.GraphDrawing;
import org.folioscope.locks.graph.GraphDrawing.Arrow;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.graph.GraphDrawing.Kind;
import org.folioscope.locks.graph.GraphDrawing.Measure;
import org.folioscope.ui.theme.Palette;

/**
 * Draws a wait-for graph in the colours of the theme. A deadlock is red, and also drawn with thick lines and a sign in each of its
 * boxes, for those who don't see red.
 */
final class GraphPainter {

    /** The sign of a deadlock. */
    static final String CIRCLE = "⟳";

    private static final int HEAD = 7;
    private static final int ROUND = 14;
    private static final int THICK = 3;
    private static final int BADGE = 18;

    /** How far the second outline of a box for several lies behind the first. */
    private static final int STACK = 4;

    private static final int[] DASHES = {5, 4};

    private final Palette palette;
    private final boolean dark;
    private final Color red;
    private final Color lock;
    private final Color task;

    private GraphPainter(Palette palette, boolean dark) {
        this.palette = palette;
        this.dark = dark;
        red = dark ? new Color(0xff, 0x6e, 0x60) : new Color(0xd0, 0x1c, 0x1c);
        lock = dark ? new Color(0x3a, 0x34, 0x20) : new Color(0xff, 0xf6, 0xd8);
        task = dark ? new Color(0x20, 0x30, 0x3c) : new Color(0xe6, 0xf1, 0xfa);
    }

    /** For the theme in use. For the user interface thread. */
    static GraphPainter current() {
        return new GraphPainter(Palette.current(), Palette.isDark());
    }

    /** How large text becomes; all characters of the font are of one width. For the user interface thread. */
    static Measure measure(Drawable on) {
        GC gc = new GC(on);
        try {
            gc.setFont(JFaceResources.getTextFont());
            int[] letter = {gc.textExtent("0000000000").x, gc.getFontMetrics().getHeight()};
            return new Measure() {
                @Override
                public int width(String line) {
                    return (line.length() * letter[0] + 9) / 10;
                }

                @Override
                public int lineHeight() {
                    return letter[1];
                }
            };
        } finally {
            gc.dispose();
        }
    }

    Color red() {
        return red;
    }

    /**
     * Draws what meets {@code visible}.
     *
     * @param selected what is marked; null for nothing
     * @param visible in the units of the drawing
     */
    void paint(GC gc, GraphDrawing drawing, Box selected, Rectangle visible) {
        gc.setAntialias(SWT.ON);
        gc.setFont(JFaceResources.getTextFont());
        paint(gc, drawing, false, visible);
        paint(gc, drawing, true, visible); // last, so that nothing hides a deadlock
        for (Box box : drawing.boxes()) {
            if (visible.intersects(
                    box.x() - BADGE, box.y() - BADGE, box.width() + 2 * BADGE, box.height() + 2 * BADGE)) {
                paint(gc, box, box.equals(selected));
            }
        }
    }

    private void paint(GC gc, GraphDrawing drawing, boolean inCircle, Rectangle visible) {
        for (Arrow arrow : drawing.arrows()) {
            if (arrow.inCircle() == inCircle && visible.intersects(boundsOf(arrow))) {
                paint(gc, arrow);
            }
        }
    }

    private static Rectangle boundsOf(Arrow arrow) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 0; i < arrow.xs().length; i++) {
            left = Math.min(left, arrow.xs()[i]);
            right = Math.max(right, arrow.xs()[i]);
            top = Math.min(top, arrow.ys()[i]);
            bottom = Math.max(bottom, arrow.ys()[i]);
        }
        return new Rectangle(left - HEAD, top - 2 * BADGE, right - left + 2 * HEAD, bottom - top + 3 * BADGE);
    }

    private void paint(GC gc, Arrow arrow) {
        Color ink = arrow.inCircle() ? red : palette.foreground();
        gc.setForeground(ink);
        gc.setBackground(ink);
        gc.setLineWidth(arrow.inCircle() ? THICK : 1);
        if (!arrow.isCertain()) {
            gc.setLineDash(DASHES);
        }
        int corners = arrow.xs().length;
        int[] points = new int[2 * corners];
        for (int i = 0; i < corners; i++) {
            points[2 * i] = arrow.xs()[i];
            points[2 * i + 1] = arrow.ys()[i];
        }
        int x = points[2 * corners - 2];
        int y = points[2 * corners - 1];
        points[2 * corners - 2] = x - HEAD + 1;
        gc.drawPolyline(points);
        gc.setLineDash(null);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        int size = arrow.inCircle() ? HEAD : HEAD - 2;
        gc.fillPolygon(new int[] {x - HEAD - 2, y - size, x, y, x - HEAD - 2, y + size});
        gc.setForeground(palette.dim());
        gc.drawText(
                arrow.label(), points[0] + 4, points[1] - gc.getFontMetrics().getHeight() - 1, true);
    }

    private void paint(GC gc, Box box, boolean isSelected) {
        gc.setBackground(box.kind() == Kind.LOCK ? lock : box.kind() == Kind.TASK ? task : palette.background());
        int round = box.kind() == Kind.TASK ? ROUND : 0;
        if (box.count() > 1) { // as of a stack of cards
            gc.fillRoundRectangle(box.x() + STACK, box.y() + STACK, box.width(), box.height(), round, round);
            gc.setForeground(palette.foreground());
            gc.drawRoundRectangle(box.x() + STACK, box.y() + STACK, box.width(), box.height(), round, round);
        }
        gc.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), round, round);
        if (isSelected) {
            gc.setForeground(palette.link());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(box.x() - 5, box.y() - 5, box.width() + 10, box.height() + 10, round + 6, round + 6);
        }
        gc.setForeground(box.inCircle() ? red : palette.foreground());
        gc.setLineWidth(box.inCircle() ? THICK : 1);
        gc.drawRoundRectangle(box.x(), box.y(), box.width(), box.height(), round, round);
        gc.setLineWidth(1);
        gc.setForeground(palette.foreground());
        int y = box.y() + GraphDrawing.PADDING;
        for (String line : box.lines()) {
            gc.drawText(line, box.x() + GraphDrawing.PADDING, y, true);
            y += gc.getFontMetrics().getHeight();
        }
        if (box.inCircle()) {
            badge(gc, box.x() + box.width() - BADGE / 2, box.y() - BADGE / 2);
        }
    }

    /** The sign of a deadlock on the corner of a box. */
    private void badge(GC gc, int x, int y) {
        gc.setBackground(red);
        gc.fillOval(x, y, BADGE, BADGE);
        gc.setForeground(dark ? palette.background() : new Color(255, 255, 255));
        Point size = gc.textExtent(CIRCLE);
        gc.drawText(CIRCLE, x + (BADGE - size.x) / 2, y + (BADGE - size.y) / 2, true);
    }

    /** Fills the ground that all stands on. */
    void clear(GC gc, Rectangle area) {
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
    }
}
