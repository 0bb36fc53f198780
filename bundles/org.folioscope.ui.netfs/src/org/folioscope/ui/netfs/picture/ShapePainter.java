// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.picture;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.folioscope.netfs.picture.Pattern;
import org.folioscope.netfs.picture.Shape;
import org.folioscope.netfs.picture.Tone;

/** Paints the shapes of a picture. For one painting. */
final class ShapePainter {

    /** Part of the colour in the inside of what has a pattern, percent. */
    private static final int TINT = 30;

    private static final int STEP = 6;
    private static final int PATTERN_ALPHA = 180;
    private static final int POINTER = 7;

    private final GC gc;
    private final boolean dark;
    private final Font plain = JFaceResources.getDefaultFont();
    private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);

    ShapePainter(GC gc, boolean dark) {
        this.gc = gc;
        this.dark = dark;
    }

    void paint(Iterable<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Block block -> block(block);
                case Shape.Line line -> line(line);
                case Shape.Text text -> text(text);
                case Shape.Pointer pointer -> pointer(pointer);
            }
        }
    }

    private Color color(Tone tone) {
        return color(tone.rgb(dark));
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private void block(Shape.Block block) {
        if (block.fill() != null) {
            gc.setBackground(
                    switch (block.pattern()) {
                        case PLAIN -> color(block.fill());
                        case OUTLINE -> color(Tone.BACKGROUND);
                        default -> tint(block.fill());
                    });
            gc.fillRectangle(block.x(), block.y(), block.width(), block.height());
            pattern(block);
        }
        if (block.edge() != null) {
            gc.setForeground(color(block.edge()));
            gc.drawRectangle(block.x(), block.y(), Math.max(0, block.width() - 1), Math.max(0, block.height() - 1));
        }
    }

    private Color tint(Tone tone) {
        int background = Tone.BACKGROUND.rgb(dark);
        int rgb = tone.rgb(dark);
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            mixed |= ((background >> shift & 0xff) * (100 - TINT) + (rgb >> shift & 0xff) * TINT) / 100 << shift;
        }
        return color(mixed);
    }

    private void pattern(Shape.Block block) {
        if (block.pattern() == Pattern.PLAIN || block.pattern() == Pattern.OUTLINE) {
            return;
        }
        Rectangle clip = gc.getClipping();
        Rectangle at = new Rectangle(block.x(), block.y(), block.width(), block.height());
        gc.setClipping(clip.intersection(at));
        gc.setForeground(color(block.fill() == Tone.HOLE ? Tone.DIM : block.fill()));
        gc.setAlpha(PATTERN_ALPHA);
        switch (block.pattern()) {
            case PLAIN, OUTLINE -> {}
            case RISING -> diagonals(at, true);
            case FALLING -> diagonals(at, false);
            case CROSSED -> {
                diagonals(at, true);
                diagonals(at, false);
            }
            case LEVEL -> {
                for (int y = 2; y < at.height; y += STEP) {
                    gc.drawLine(at.x, at.y + y, at.x + at.width, at.y + y);
                }
            }
            case UPRIGHT -> {
                for (int x = STEP - at.x % STEP; x < at.width; x += STEP) {
                    gc.drawLine(at.x + x, at.y, at.x + x, at.y + at.height);
                }
            }
            case DOTTED -> dots(at);
        }
        gc.setAlpha(255);
        gc.setClipping(clip);
    }

    /** Aligned to the picture, so that neighbours' patterns go on in one another. */
    private void diagonals(Rectangle at, boolean rising) {
        for (int x = -at.height - at.x % STEP; x < at.width; x += STEP) {
            int low = rising ? at.y + at.height : at.y;
            int high = rising ? at.y : at.y + at.height;
            gc.drawLine(at.x + x, low, at.x + x + at.height, high);
        }
    }

    private void dots(Rectangle at) {
        gc.setBackground(gc.getForeground());
        for (int y = 2; y < at.height; y += STEP) {
            for (int x = STEP - at.x % STEP; x < at.width; x += STEP) {
                gc.fillRectangle(at.x + x, at.y + y, 2, 1);
            }
        }
    }

    private void line(Shape.Line line) {
        gc.setForeground(color(line.tone()));
        gc.setLineWidth(line.thickness());
        if (line.dashed()) {
            gc.setLineDash(new int[] {3, 3});
        }
        gc.drawLine(line.x(), line.y(), line.toX(), line.toY());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private void text(Shape.Text text) {
        gc.setFont(text.bold() ? bold : plain);
        gc.setForeground(color(text.tone()));
        gc.drawText(text.text(), text.x(), text.y(), true);
    }

    private void pointer(Shape.Pointer pointer) {
        int step = pointer.down() ? -POINTER : POINTER;
        gc.setBackground(color(pointer.tone()));
        gc.fillPolygon(new int[] {
            pointer.x(), pointer.y(), pointer.x() - 4, pointer.y() + step, pointer.x() + 4, pointer.y() + step
        });
    }
}
