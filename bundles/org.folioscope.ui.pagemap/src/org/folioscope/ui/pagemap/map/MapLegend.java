// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.MapClass;
import org.folioscope.compare.pagemap.MapPainter;
import org.folioscope.ui.canvas.PaintedCanvas;
import org.folioscope.ui.theme.Palette;

/** The classes of a map with their colours, patterns, letters and numbers of frames. A click on one is a search for it. */
public final class MapLegend extends PaintedCanvas {

    private static final int SWATCH = 15;
    private static final int LINE = 21;
    private static final int GAP = 14;

    private final List<IntConsumer> listeners = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private MapCells cells;

    /** A class by its index and where it stands. */
    private record Entry(int index, String text, Rectangle at) {}

    public MapLegend(Composite parent) {
        super(parent, SWT.NONE, "Legend");
        addListener(SWT.MouseDown, this::click);
        addListener(
                SWT.MouseMove,
                event -> setToolTipText(
                        at(event) == null ? null : "Go to the next one, by a click; with Shift to the one before"));
    }

    /** {@code listener} takes the index of a class that is to be found; its complement where it is before. */
    public void onSearch(IntConsumer listener) {
        listeners.add(listener);
    }

    /** Shows the classes of other cells. */
    public void show(MapCells now) {
        cells = now;
        getParent().layout(new org.eclipse.swt.widgets.Control[] {this});
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? Math.max(getSize().x, 400) : widthHint;
        return new Point(width, cells == null ? LINE : arrange(width));
    }

    private int arrange(int width) {
        entries.clear();
        GC gc = new GC(this);
        gc.setFont(JFaceResources.getDefaultFont());
        int x = 4;
        int y = 0;
        List<MapClass> classes = cells.coloring().classes();
        for (int i = 1; i < classes.size(); i++) {
            if (cells.count(i) > 0) {
                String text = classes.get(i).letter() + "  " + classes.get(i).text() + " "
                        + String.format(Locale.ROOT, "%,d", cells.count(i));
                int wide = SWATCH + 5 + gc.textExtent(text).x;
                if (x + wide > width - 4 && x > 4) {
                    x = 4;
                    y += LINE;
                }
                entries.add(new Entry(i, text, new Rectangle(x, y, wide, LINE)));
                x += wide + GAP;
            }
        }
        gc.dispose();
        return y + LINE + 2;
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        if (cells == null) {
            return;
        }
        arrange(getClientArea().width);
        gc.setFont(JFaceResources.getDefaultFont());
        gc.setForeground(palette.foreground());
        for (Entry each : entries) {
            Image swatch = swatch(cells.coloring().classes().get(each.index));
            gc.drawImage(swatch, each.at.x, each.at.y + 3);
            swatch.dispose();
            gc.drawText(each.text, each.at.x + SWATCH + 5, each.at.y + 2, true);
        }
    }

    private Image swatch(MapClass of) {
        ImageData data = new ImageData(SWATCH, SWATCH, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < SWATCH; y++) {
            for (int x = 0; x < SWATCH; x++) {
                data.setPixel(x, y, MapPainter.pixel(of, Palette.isDark(), x, y));
            }
        }
        return new Image(getDisplay(), data);
    }

    private Entry at(Event event) {
        return entries.stream()
                .filter(each -> each.at.contains(event.x, event.y))
                .findFirst()
                .orElse(null);
    }

    private void click(Event event) {
        Entry entry = at(event);
        if (entry != null) {
            int index = (event.stateMask & SWT.SHIFT) != 0 ? ~entry.index : entry.index;
            listeners.forEach(listener -> listener.accept(index));
        }
    }
}
