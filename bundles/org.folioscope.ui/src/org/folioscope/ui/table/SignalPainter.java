// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a cell that gives a {@link Signal}: its sign before the text. */
final class SignalPainter extends BackgroundPainter {

    private static final int MARGIN = 6;
    private static final int ROOM = 16;

    private final Signal signal;

    SignalPainter(Signal signal) {
        super(new PaddingDecorator(new TextPainter(false, false), 0, MARGIN, 0, MARGIN + ROOM, false));
        this.signal = signal;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        super.paintCell(cell, gc, bounds, registry);
        gc.setForeground(
                CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
        Point size = gc.textExtent(signal.sign());
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(bounds));
        gc.drawText(
                signal.sign(),
                bounds.x + MARGIN + (ROOM - size.x) / 2 - 2,
                bounds.y + (bounds.height - size.y) / 2,
                true);
        gc.setClipping(clip);
    }
}
