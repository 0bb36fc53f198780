// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.folioscope.ui.theme.Palette;

/** How a cell of a grid is drawn: a colour and a pattern that go together, so that either alone tells them apart. */
public enum SlotLook {
    /** An outline only. */
    EMPTY,
    /** Green, without a pattern. */
    PLAIN,
    /** Blue, with horizontal lines. */
    LINED,
    /** Violet, with vertical lines. */
    BARRED,
    /** Orange, with diagonals. */
    SLANTED,
    /** Red, crossed. */
    CROSSED;

    Color color(Palette palette) {
        return switch (this) {
            case EMPTY -> palette.hole();
            case PLAIN -> palette.cached();
            case LINED -> palette.writeback();
            case BARRED -> palette.value();
            case SLANTED -> palette.dirty();
            case CROSSED -> palette.damaged();
        };
    }

    /** Draws a cell; its letter where there is room. */
    void paint(GC gc, Palette palette, char letter, Rectangle at) {
        gc.setBackground(color(palette));
        gc.fillRectangle(at);
        if (this == EMPTY) {
            gc.setForeground(palette.line());
            gc.drawRectangle(at.x, at.y, at.width - 1, at.height - 1);
        } else if (this != PLAIN) {
            gc.setForeground(palette.background());
            gc.setAlpha(150);
            gc.setClipping(at);
            pattern(gc, at);
            gc.setClipping((Rectangle) null);
            gc.setAlpha(255);
        }
        if (at.width >= 12 && at.height >= 12 && letter != ' ') {
            gc.setForeground(palette.foreground());
            String text = String.valueOf(letter);
            var size = gc.textExtent(text);
            gc.drawText(text, at.x + (at.width - size.x) / 2, at.y + (at.height - size.y) / 2, true);
        }
    }

    private void pattern(GC gc, Rectangle at) {
        switch (this) {
            case EMPTY, PLAIN -> {}
            case LINED -> {
                for (int y = 2; y < at.height; y += 4) {
                    gc.drawLine(at.x, at.y + y, at.x + at.width, at.y + y);
                }
            }
            case BARRED -> {
                for (int x = 2; x < at.width; x += 4) {
                    gc.drawLine(at.x + x, at.y, at.x + x, at.y + at.height);
                }
            }
            case SLANTED -> diagonals(gc, at, 1);
            case CROSSED -> {
                diagonals(gc, at, 1);
                diagonals(gc, at, -1);
            }
        }
    }

    private static void diagonals(GC gc, Rectangle at, int direction) {
        for (int x = -at.height; x < at.width + at.height; x += 5) {
            gc.drawLine(at.x + x, at.y, at.x + x + direction * at.height, at.y + at.height);
        }
    }
}
