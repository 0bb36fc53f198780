// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.theme;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.folioscope.compare.Fate;

/**
 * How a fate looks: its colour in the light and in the dark theme, its pattern, its letter. The colours can be told apart
 * by people who don't see red and green apart (after Okabe and Ito); the letter and the pattern say the same without any.
 */
public enum FateLook {
    KEPT(Fate.KEPT, 0x9aa3ad, 0x6f7881, Pattern.NONE),
    MOVED(Fate.MOVED, 0x0072b2, 0x4aa3dd, Pattern.UPRIGHT),
    CHANGED(Fate.CHANGED, 0xc77c00, 0xf0a63c, Pattern.RISING),
    LOST(Fate.LOST, 0xc8381c, 0xf0755c, Pattern.CROSSED),
    GAINED(Fate.GAINED, 0x00805a, 0x2cc79a, Pattern.LEVEL),
    LEAKED(Fate.LEAKED, 0x8a3fa0, 0xc98be0, Pattern.FALLING),
    RESURRECTED(Fate.RESURRECTED, 0x007c91, 0x56c4dc, Pattern.DOTTED),
    UNKNOWN(Fate.UNKNOWN, 0x7a828c, 0x8a929b, Pattern.DOTTED);

    /** What tells fates apart where colours don't. */
    private enum Pattern {
        NONE,
        UPRIGHT,
        LEVEL,
        RISING,
        FALLING,
        CROSSED,
        DOTTED
    }

    /** How much of the colour is in a tint, in percent. */
    private static final int TINT = 16;

    private static final int STEP = 5;

    private final Fate fate;
    private final int light;
    private final int dark;
    private final Pattern pattern;

    FateLook(Fate fate, int light, int dark, Pattern pattern) {
        this.fate = fate;
        this.light = light;
        this.dark = dark;
        this.pattern = pattern;
    }

    /** That of {@code fate}. */
    public static FateLook of(Fate fate) {
        return valueOf(fate.name());
    }

    public Fate fate() {
        return fate;
    }

    /** For text and lines on the background of tables, and for cells of maps. For the user interface thread. */
    public Color color() {
        return color(rgb(Palette.isDark()));
    }

    /** The same as 0xRRGGBB, for pictures. */
    public int rgb(boolean inDark) {
        return inDark ? dark : light;
    }

    /** For the background of rows and cells with text in them. For the user interface thread. */
    public Color tint() {
        Color background = Palette.current().background();
        int rgb = rgb(Palette.isDark());
        return new Color(
                mix(background.getRed(), rgb >> 16 & 0xff),
                mix(background.getGreen(), rgb >> 8 & 0xff),
                mix(background.getBlue(), rgb & 0xff));
    }

    private static int mix(int background, int color) {
        return (background * (100 - TINT) + color * TINT) / 100;
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Fills {@code at} with the tint, the pattern and, where there is room, the letter. */
    public void paint(GC gc, Rectangle at) {
        gc.setBackground(tint());
        gc.fillRectangle(at);
        gc.setFont(JFaceResources.getTextFont());
        String letter = String.valueOf(fate.letter());
        Point size = gc.textExtent(letter);
        boolean letters = at.width >= size.x + 2 && at.height >= size.y - 4;
        int room = Math.max(3, at.width - size.x - 2);
        paintPattern(gc, letters ? new Rectangle(at.x, at.y, room, at.height) : at);
        gc.setForeground(color());
        gc.drawRectangle(at.x, at.y, Math.max(0, at.width - 1), Math.max(0, at.height - 1));
        if (letters) {
            gc.drawText(letter, at.x + at.width - size.x - 1, at.y + (at.height - size.y) / 2, true);
        }
    }

    /** Draws the pattern alone over what is there. */
    public void paintPattern(GC gc, Rectangle at) {
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(at));
        gc.setForeground(color());
        int alpha = gc.getAlpha();
        gc.setAlpha(150);
        switch (pattern) {
            case NONE -> {}
            case UPRIGHT -> {
                for (int x = 2; x < at.width; x += STEP) {
                    gc.drawLine(at.x + x, at.y, at.x + x, at.y + at.height);
                }
            }
            case LEVEL -> {
                for (int y = 2; y < at.height; y += STEP - 1) {
                    gc.drawLine(at.x, at.y + y, at.x + at.width, at.y + y);
                }
            }
            case RISING -> diagonals(gc, at, true);
            case FALLING -> diagonals(gc, at, false);
            case CROSSED -> {
                diagonals(gc, at, true);
                diagonals(gc, at, false);
            }
            case DOTTED -> {
                for (int y = 2; y < at.height; y += STEP - 1) {
                    for (int x = 2; x < at.width; x += STEP - 1) {
                        gc.drawPoint(at.x + x, at.y + y);
                    }
                }
            }
        }
        gc.setAlpha(alpha);
        gc.setClipping(clip);
    }

    private static void diagonals(GC gc, Rectangle at, boolean rising) {
        for (int x = -at.height; x < at.width; x += STEP) {
            int low = rising ? at.y + at.height : at.y;
            int high = rising ? at.y : at.y + at.height;
            gc.drawLine(at.x + x, low, at.x + x + at.height, high);
        }
    }
}
