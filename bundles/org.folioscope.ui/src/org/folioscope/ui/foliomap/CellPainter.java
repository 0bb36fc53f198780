// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.foliomap;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.folioscope.ui.theme.Palette;

/** Draws one cell: colour, pattern, and where there is room the letter. */
final class CellPainter {

    private CellPainter() {}

    static void paint(GC gc, Palette palette, CellState state, Rectangle at) {
        gc.setBackground(state.color(palette));
        gc.fillRectangle(at);
        gc.setForeground(palette.background());
        gc.setAlpha(150);
        pattern(gc, state, at);
        gc.setAlpha(255);
        if (state == CellState.HOLE) {
            gc.setForeground(palette.line());
            gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
        } else if (at.width >= 12 && state != CellState.CLEAN) {
            gc.setForeground(palette.foreground());
            String letter = String.valueOf(state.letter());
            Point size = gc.textExtent(letter);
            gc.drawText(letter, at.x + (at.width - size.x) / 2, at.y + (at.height - size.y) / 2, true);
        }
    }

    private static void pattern(GC gc, CellState state, Rectangle at) {
        gc.setClipping(at);
        switch (state) {
            case HOLE, CLEAN -> {}
            case DIRTY -> diagonals(gc, at, 1);
            case WRITEBACK -> {
                for (int y = 2; y < at.height; y += 4) {
                    gc.drawLine(at.x, at.y + y, at.x + at.width, at.y + y);
                }
            }
            case SHADOW, DAX, SWAP, VALUE -> {
                for (int x = 2; x < at.width; x += 4) {
                    gc.drawLine(at.x + x, at.y, at.x + x, at.y + at.height);
                }
            }
            case DAMAGED -> {
                diagonals(gc, at, 1);
                diagonals(gc, at, -1);
            }
        }
        gc.setClipping((Rectangle) null);
    }

    private static void diagonals(GC gc, Rectangle at, int direction) {
        for (int x = -at.height; x < at.width + at.height; x += 5) {
            gc.drawLine(at.x + x, at.y, at.x + x + direction * at.height, at.y + at.height);
        }
    }
}
