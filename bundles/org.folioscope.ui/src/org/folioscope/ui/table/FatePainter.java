// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.folioscope.compare.Fate;
import org.folioscope.ui.theme.FateLook;

/** Draws a cell that differs: on the tint of its fate, with a strip of the fate's pattern at its left edge. */
final class FatePainter extends BackgroundPainter {

    private static final int STRIP = 5;

    private final FateLook look;

    FatePainter(FateLook look) {
        super(new PaddingDecorator(new TextPainter(false, false), 0, 6, 0, STRIP + 3, false));
        this.look = look;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        if (look.fate() != Fate.KEPT) {
            Rectangle strip = new Rectangle(bounds.x, bounds.y, STRIP, bounds.height);
            gc.setBackground(look.color());
            int alpha = gc.getAlpha();
            gc.setAlpha(110);
            gc.fillRectangle(strip);
            gc.setAlpha(alpha);
            look.paintPattern(gc, strip);
        }
    }
}
