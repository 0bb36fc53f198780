// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.compare.Fate;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.FateLook;
import org.folioscope.ui.theme.Palette;

/** What the colours, letters and patterns of what differs mean. */
public final class FateLegend extends Canvas {

    private static final List<Fate> SHOWN = List.of(Fate.MOVED, Fate.CHANGED, Fate.LOST, Fate.GAINED);
    private static final int SWATCH = 16;
    private static final int GAP = 5;

    public FateLegend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        AccessibleName.set(this, "Legend");
        StringBuilder words = new StringBuilder();
        for (Fate fate : Fate.values()) {
            words.append(words.isEmpty() ? "" : "\n")
                    .append(fate.letter())
                    .append("  ")
                    .append(fate.word())
                    .append(": ")
                    .append(fate.meaning());
        }
        setToolTipText(words.toString());
        addListener(SWT.Paint, event -> paint(event.gc));
        Palette.onChange(this, this::redraw);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(JFaceResources.getDefaultFont());
        int wide = 0;
        for (Fate fate : SHOWN) {
            wide += SWATCH + GAP + gc.textExtent(fate.word()).x + 2 * GAP;
        }
        gc.dispose();
        return new Point(wide, SWATCH + 4);
    }

    private void paint(GC gc) {
        int x = 0;
        int y = (getClientArea().height - SWATCH) / 2;
        for (Fate fate : SHOWN) {
            FateLook.of(fate).paint(gc, new Rectangle(x, y, SWATCH, SWATCH));
            gc.setFont(JFaceResources.getDefaultFont());
            gc.setForeground(Palette.current().foreground());
            Point size = gc.textExtent(fate.word());
            gc.drawText(fate.word(), x + SWATCH + GAP, (getClientArea().height - size.y) / 2, true);
            x += SWATCH + GAP + size.x + 2 * GAP;
        }
    }
}
