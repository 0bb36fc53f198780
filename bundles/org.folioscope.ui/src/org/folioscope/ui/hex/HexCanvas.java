// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.hex;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.folioscope.ui.canvas.PaintedCanvas;
import org.folioscope.ui.theme.FateLook;
import org.folioscope.ui.theme.Palette;

/** Draws the lines of a {@link HexView}. */
public final class HexCanvas extends PaintedCanvas {

    private static final int MARGIN = 6;
    /** Columns of characters: address, gap, digits with a wider gap in the middle, gap, ASCII. */
    private static final int DIGITS = 18;

    private static final int ASCII = DIGITS + 3 * HexText.PER_LINE + 2;

    private HexBlock block = HexBlock.EMPTY;
    private long top;
    private long cursor;
    private long anchor;
    private long markStart;
    private long markLength;
    private Point cell = new Point(8, 18);
    private Runnable cursorMoved = () -> {};

    HexCanvas(Composite parent) {
        super(parent, SWT.NONE, "Memory");
        measure();
        addListener(SWT.MouseDown, event -> point(event, (event.stateMask & SWT.MOD2) != 0));
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                point(event, true);
            }
        });
    }

    private void measure() {
        GC gc = new GC(this);
        gc.setFont(JFaceResources.getTextFont());
        Point ten = gc.textExtent("0000000000");
        cell = new Point(ten.x / 10, ten.y + 3);
        gc.dispose();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(2 * MARGIN + cell.x * (ASCII + HexText.PER_LINE + 2), Math.max(heightHint, 4 * cell.y));
    }

    void onCursor(Runnable moved) {
        cursorMoved = moved;
    }

    long top() {
        return top;
    }

    void setTop(long address) {
        top = address;
        redraw();
    }

    /** Lines that fit, the last one perhaps in part. */
    int lines() {
        return Math.max(1, getClientArea().height / cell.y + 1);
    }

    long cursor() {
        return cursor;
    }

    void setCursor(long address) {
        cursor = address;
        anchor = address;
        redraw();
    }

    void moveCursor(long by, boolean extend) {
        cursor += by;
        if (!extend) {
            anchor = cursor;
        }
        redraw();
        cursorMoved.run();
    }

    void mark(long address, long length) {
        markStart = address;
        markLength = length;
        redraw();
    }

    void setBlock(HexBlock now) {
        block = now;
        redraw();
    }

    private boolean isMarked(long address) {
        return Long.compareUnsigned(address - markStart, markLength) < 0;
    }

    private boolean isSelected(long address) {
        long low = Math.min(cursor - anchor, 0) + anchor;
        return Long.compareUnsigned(address - low, Math.abs(cursor - anchor)) <= 0;
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        gc.setFont(JFaceResources.getTextFont());
        int lines = lines();
        boolean reasonTold = false;
        for (int i = 0; i < lines; i++) {
            long address = top + (long) i * HexText.PER_LINE;
            int y = MARGIN / 2 + i * cell.y;
            gc.setForeground(palette.dim());
            gc.drawText(HexText.address(address), MARGIN, y, true);
            if (!block.contains(address)) {
                continue;
            }
            boolean missing = block.at(address) < 0;
            for (int j = 0; j < HexText.PER_LINE; j++) {
                paintByte(gc, palette, address + j, j, y);
            }
            if (missing && !reasonTold) {
                reasonTold = true;
                gc.setForeground(palette.dim());
                gc.drawText(block.reason(), x(ASCII + HexText.PER_LINE + 1), y, true);
            }
            reasonTold &= missing;
        }
    }

    private int x(int column) {
        return MARGIN + column * cell.x;
    }

    private static int digitColumn(int index) {
        return DIGITS + 3 * index + (index >= HexText.PER_LINE / 2 ? 1 : 0);
    }

    private void paintByte(GC gc, Palette palette, long address, int index, int y) {
        int value = block.at(address);
        int left = x(digitColumn(index));
        boolean selected = isSelected(address);
        if (selected || isMarked(address)) {
            gc.setBackground(selected ? palette.selection() : palette.mark());
            boolean joins =
                    index + 1 < HexText.PER_LINE && (selected ? isSelected(address + 1) : isMarked(address + 1));
            int right = joins ? x(digitColumn(index + 1)) : left + 2 * cell.x;
            gc.fillRectangle(left - 1, y, right - left + (joins ? 1 : 2), cell.y);
            gc.fillRectangle(x(ASCII + index), y, cell.x, cell.y);
        }
        if (block.isDiffering(address)) {
            light(gc, new Rectangle(left - 1, y, 2 * cell.x + 2, cell.y), selected || isMarked(address));
            light(gc, new Rectangle(x(ASCII + index), y, cell.x, cell.y), selected || isMarked(address));
        }
        boolean changed = block.isChanged(address);
        if (changed) {
            gc.setBackground(palette.dirty());
            gc.fillRectangle(left - 1, y + cell.y - 3, 2 * cell.x + 2, 3); // under the digits: not by colour alone
            gc.fillRectangle(x(ASCII + index), y + cell.y - 3, cell.x, 3);
        }
        gc.setForeground(
                selected ? palette.selectionText() : value <= 0 && !changed ? palette.dim() : palette.foreground());
        gc.drawText(HexText.digits(value), left, y, true);
        gc.drawText(String.valueOf(HexText.ascii(value)), x(ASCII + index), y, true);
        if (address == cursor && isFocusControl()) {
            gc.setForeground(palette.link());
            gc.drawRectangle(left - 1, y, 2 * cell.x + 1, cell.y - 1);
        }
    }

    /** A byte that is another one in the other frame: not by colour alone, so there is a line over it, too. */
    private static void light(GC gc, Rectangle at, boolean selected) {
        FateLook look = FateLook.CHANGED;
        if (!selected) {
            gc.setBackground(look.tint());
            gc.fillRectangle(at);
        }
        gc.setBackground(look.color());
        gc.fillRectangle(at.x, at.y, at.width, 2);
    }

    private void point(Event event, boolean extend) {
        setFocus();
        int column = (event.x - MARGIN) / cell.x;
        int index = column >= ASCII
                ? column - ASCII
                : (column - DIGITS - (column >= DIGITS + 3 * HexText.PER_LINE / 2 ? 1 : 0)) / 3;
        int line = Math.max(0, (event.y - MARGIN / 2) / cell.y);
        long address = top + (long) line * HexText.PER_LINE + Math.clamp(index, 0, HexText.PER_LINE - 1);
        if (address != cursor || !extend) {
            moveCursor(address - cursor, extend);
        }
    }

    String selectedText() {
        long low = Math.min(cursor - anchor, 0) + anchor;
        long length = Math.abs(cursor - anchor) + 1;
        return length == 1
                ? HexText.lines(block, cursor & -HexText.PER_LINE, HexText.PER_LINE)
                : HexText.lines(block, low, length);
    }

    /** The bytes in view; more than fit perhaps. */
    public HexBlock block() {
        return block;
    }

    /** The bytes in view as text. */
    public String visibleText() {
        return HexText.lines(block, block.start(), block.bytes().length);
    }
}
