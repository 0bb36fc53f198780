// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.hex;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.compare.Change;
import org.folioscope.ui.canvas.PaintedCanvas;
import org.folioscope.ui.theme.FateLook;
import org.folioscope.ui.theme.Palette;

/** Draws lines of two places side by side: offset, bytes before, bytes after, and which fields changed there. */
final class HexCompareCanvas extends PaintedCanvas {

    static final int PER_LINE = 8;

    private static final int MARGIN = 6;
    /** Columns of characters: offset, bytes before, bytes after, words. */
    private static final int BEFORE = 10;

    private static final int AFTER = BEFORE + 3 * PER_LINE + 2;
    private static final int WORDS = AFTER + 3 * PER_LINE + 2;

    private HexPair.Piece piece = HexPair.Piece.NONE;
    private List<Change> changes = List.of();
    private long top;
    private long marked = -1;
    private long markedLength;
    private Point cell = new Point(8, 18);

    HexCompareCanvas(Composite parent) {
        super(parent, SWT.NONE, "Bytes before and after");
        GC gc = new GC(this);
        gc.setFont(JFaceResources.getTextFont());
        Point ten = gc.textExtent("0000000000");
        cell = new Point(ten.x / 10, ten.y + 3);
        gc.dispose();
    }

    /** Lines that fit, the last one perhaps in part. */
    int lines() {
        return Math.max(1, getClientArea().height / cell.y + 1);
    }

    long top() {
        return top;
    }

    void setTop(long offset) {
        top = offset;
        redraw();
    }

    void setPiece(HexPair.Piece now) {
        piece = now;
        redraw();
    }

    HexPair.Piece piece() {
        return piece;
    }

    void setChanges(List<Change> now) {
        changes = now;
        redraw();
    }

    /** Offset of what is marked; -1 for nothing. */
    long marked() {
        return marked;
    }

    void mark(long offset, long length) {
        marked = offset;
        markedLength = length;
        redraw();
    }

    private int x(int column) {
        return MARGIN + column * cell.x;
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        gc.setFont(JFaceResources.getTextFont());
        for (int i = 0; i < lines(); i++) {
            long offset = top + (long) i * PER_LINE;
            if (!piece.contains(offset)) {
                break;
            }
            int y = MARGIN / 2 + i * cell.y;
            gc.setForeground(palette.dim());
            gc.drawText(String.format("%8x", offset), MARGIN, y, true);
            for (int j = 0; j < PER_LINE; j++) {
                paint(gc, palette, offset + j, x(BEFORE + 3 * j), y, false);
                paint(gc, palette, offset + j, x(AFTER + 3 * j), y, true);
            }
            gc.setForeground(palette.foreground());
            gc.drawText(words(offset), x(WORDS), y, true);
        }
        if (isFocusControl()) {
            Rectangle area = getClientArea();
            gc.setForeground(palette.link());
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private void paint(GC gc, Palette palette, long offset, int x, int y, boolean after) {
        int value = piece.at(offset, after);
        Rectangle at = new Rectangle(x - 1, y, 2 * cell.x + 2, cell.y);
        if (marked >= 0 && offset >= marked && offset - marked < markedLength) {
            gc.setBackground(palette.mark());
            gc.fillRectangle(at);
        }
        boolean differs = piece.differs(offset);
        if (differs) {
            FateLook look = FateLook.CHANGED;
            gc.setBackground(look.tint());
            gc.fillRectangle(at);
            gc.setBackground(look.color());
            gc.fillRectangle(at.x, at.y, at.width, 2); // not by colour alone
        }
        gc.setForeground(value < 0 || !differs ? palette.dim() : palette.foreground());
        gc.drawText(
                value < 0
                        ? "··"
                        : Character.toString(Character.forDigit(value >> 4, 16)) + Character.forDigit(value & 15, 16),
                x,
                y,
                true);
    }

    /** What changed in a line, by the names of its fields; empty where nothing but bytes are known. */
    String words(long offset) {
        StringBuilder words = new StringBuilder();
        for (Change change : changes) {
            if (change.offset() >= offset && change.offset() < offset + PER_LINE && !isBytes(change)) {
                words.append(words.isEmpty() ? "" : "; ").append(change);
            }
        }
        return words.toString();
    }

    /** Their values stand in the columns already. */
    private static boolean isBytes(Change change) {
        return change.name().startsWith("bytes ");
    }
}
