// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * A control that draws all of itself in the colours of the palette: painted anew when it gets or loses the focus and when
 * the theme changes; Tab leaves it, all other keys are its own. For the user interface thread.
 */
public abstract class PaintedCanvas extends Canvas {

    /** Pixels from the left and upper edge to the words where there is nothing to draw. */
    private static final int WORDS = 12;

    /**
     * @param style of the canvas, beside what all of this kind have: scroll bars
     * @param name what a screen reader calls it; null where it says so itself
     */
    protected PaintedCanvas(Composite parent, int style, String name) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        if (name != null) {
            AccessibleName.set(this, name);
        }
        addListener(SWT.Paint, event -> paintAll(event.gc));
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Palette.onChange(this, this::recolor);
    }

    private void paintAll(GC gc) {
        Palette palette = Palette.current();
        gc.setBackground(palette.background());
        gc.fillRectangle(getClientArea());
        paint(gc, palette);
    }

    /** Draws what there is, on a background that is filled already. */
    protected abstract void paint(GC gc, Palette palette);

    /** Called when the theme changes; for those who keep pictures in its colours. */
    protected void recolor() {
        redraw();
    }

    /** Says, instead of a picture, why there is none. */
    protected static final void paintWords(GC gc, Palette palette, String words) {
        gc.setForeground(palette.dim());
        gc.drawText(words, WORDS, WORDS, true);
    }

    /** Draws a frame around all where this has the focus. */
    protected final void paintFocus(GC gc, Palette palette) {
        if (isFocusControl()) {
            Rectangle area = getClientArea();
            gc.setForeground(palette.link());
            gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
        }
    }

    /** Has hovering tell {@code words}; null tells nothing. A tip that is shown already stays where it is. */
    protected final void hover(String words) {
        if (words == null || !words.equals(getToolTipText())) {
            setToolTipText(words);
        }
    }
}
