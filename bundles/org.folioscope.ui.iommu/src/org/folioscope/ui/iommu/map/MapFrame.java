// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.folioscope.base.Numbers;
import org.folioscope.ui.theme.Palette;

/** What is around the picture of a map: axes with their addresses, the places where addresses are left out, the legend. */
final class MapFrame {

    private static final int LEFT = 128;
    private static final int BOTTOM = 58;
    private static final int TOP = 22;
    private static final int RIGHT = 14;
    private static final int SAMPLE = 14;
    private static final int TICK = 4;
    /** Room that an address takes across; between two it is at least this. */
    private static final int ADDRESS_WIDTH = 132;
    /** Room that an address takes upwards. */
    private static final int ADDRESS_HEIGHT = 32;

    /** Where the picture is in {@code area}. */
    Rectangle plot(Rectangle area) {
        return new Rectangle(
                area.x + LEFT,
                area.y + TOP,
                Math.max(0, area.width - LEFT - RIGHT),
                Math.max(0, area.height - TOP - BOTTOM));
    }

    /** Shades the places where addresses are left out. */
    void paintGaps(GC gc, Palette palette, View view, Rectangle plot) {
        gc.setBackground(palette.hole());
        gc.setForeground(palette.line());
        gc.setClipping(plot);
        Axis across = view.across();
        for (int i = 0; i + 1 < across.pieces(); i++) {
            int from = (int) Math.clamp(
                    dot(across.position(i) + size(across, i), view.left(), view.bytesPerDotAcross()),
                    -1,
                    plot.width + 1);
            int to = (int)
                    Math.clamp(dot(across.position(i + 1), view.left(), view.bytesPerDotAcross()), -1, plot.width + 1);
            gc.fillRectangle(plot.x + from, plot.y, to - from, plot.height);
        }
        Axis up = view.up();
        for (int i = 0; i + 1 < up.pieces(); i++) {
            int from = (int) Math.clamp(
                    dot(up.position(i) + size(up, i), view.bottom(), view.bytesPerDotUp()), -1, plot.height + 1);
            int to =
                    (int) Math.clamp(dot(up.position(i + 1), view.bottom(), view.bytesPerDotUp()), -1, plot.height + 1);
            gc.fillRectangle(plot.x, plot.y + plot.height - to, plot.width, to - from);
        }
        gc.setClipping((Rectangle) null);
    }

    private static long size(Axis axis, int piece) {
        return axis.end(piece) - axis.start(piece);
    }

    private static double dot(long position, double from, double bytesPerDot) {
        return (position - from) / bytesPerDot;
    }

    void paintAxes(GC gc, Palette palette, View view, Rectangle plot, boolean focus) {
        gc.setForeground(focus ? palette.link() : palette.line());
        gc.setLineWidth(focus ? 2 : 1);
        gc.drawRectangle(plot.x - 1, plot.y - 1, plot.width + 1, plot.height + 1);
        gc.setLineWidth(1);
        gc.setFont(JFaceResources.getTextFont());
        gc.setForeground(palette.foreground());
        for (AxisMarks.Mark mark :
                AxisMarks.of(view.across(), view.left(), view.bytesPerDotAcross(), plot.width, ADDRESS_WIDTH)) {
            int x = plot.x + mark.dot();
            gc.drawLine(x, plot.y + plot.height, x, plot.y + plot.height + TICK);
            String text = Numbers.hex(mark.address());
            int right = plot.x + plot.width + RIGHT - gc.textExtent(text).x;
            gc.drawText(text, Math.min(x - 2, right), plot.y + plot.height + TICK, true);
        }
        for (AxisMarks.Mark mark :
                AxisMarks.of(view.up(), view.bottom(), view.bytesPerDotUp(), plot.height, ADDRESS_HEIGHT)) {
            int y = plot.y + plot.height - mark.dot();
            String text = Numbers.hex(mark.address());
            Point size = gc.textExtent(text);
            gc.drawLine(plot.x - TICK, y, plot.x, y);
            gc.drawText(text, plot.x - TICK - 2 - size.x, y - size.y / 2, true);
        }
        gc.setFont(JFaceResources.getDefaultFont());
        gc.setForeground(palette.dim());
        String across = "device address (IOVA) →";
        gc.drawText(
                across, plot.x + plot.width - gc.textExtent(across, SWT.DRAW_TRANSPARENT).x, plot.y - TOP + 2, true);
        gc.drawText("↑ physical address", 4, plot.y - TOP + 2, true);
    }

    void paintLegend(GC gc, Palette palette, Rectangle area) {
        gc.setFont(JFaceResources.getDefaultFont());
        int x = LEFT;
        int y = area.height - BOTTOM + 30;
        for (PermissionLook look : PermissionLook.values()) {
            gc.setForeground(look.color(palette));
            for (int row = 0; row < SAMPLE; row++) {
                for (int column = 0; column < SAMPLE; column++) {
                    if (look.isPainted(column, row)) {
                        gc.drawPoint(x + column, y + 3 + row);
                    }
                }
            }
            gc.setForeground(palette.foreground());
            gc.drawText(look.text(), x + SAMPLE + 6, y, true);
            x += SAMPLE + 6 + gc.textExtent(look.text()).x + 20;
        }
        gc.setForeground(palette.dim());
        gc.drawText("grey: addresses left out", x, y, true);
    }
}
