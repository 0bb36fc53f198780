// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.frames;

import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * The frames as dots on a line: the shown one is filled, the one that it is held against has a ring around it. A click or a drag goes
 * to a frame, Ctrl+click holds against it; arrow keys go from frame to frame.
 */
final class FrameTrack extends Canvas {

    private static final int MARGIN = 14;
    private static final int RADIUS = 5;
    private static final int LEAST_STEP = 12;
    private static final int MOST_STEP = 220;

    private final Frames frames;
    private final IntConsumer turn;
    private final IntConsumer hold;

    FrameTrack(Composite parent, Frames frames, IntConsumer turn, IntConsumer hold) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.frames = frames;
        this.turn = turn;
        this.hold = hold;
        AccessibleName.set(this, "Frames");
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = frames.shown().name();
            }
        });
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::point);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                point(event);
            } else {
                hover(event);
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Palette.onChange(this, this::redraw);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int wide = 2 * MARGIN + Math.min(MOST_STEP, 40) * (frames.all().size() - 1);
        return new Point(widthHint == SWT.DEFAULT ? wide : widthHint, 34);
    }

    private int x(int index) {
        int space = getClientArea().width - 2 * MARGIN;
        int step = Math.min(MOST_STEP, space / Math.max(1, frames.all().size() - 1));
        return MARGIN
                + (step >= LEAST_STEP
                        ? step * index
                        : space * index / (frames.all().size() - 1));
    }

    private int indexAt(int x) {
        int nearest = 0;
        for (int i = 1; i < frames.all().size(); i++) {
            if (Math.abs(x(i) - x) < Math.abs(x(nearest) - x)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private void paint(GC gc) {
        Palette palette = Palette.current();
        gc.setAntialias(SWT.ON);
        int y = RADIUS + 5;
        gc.setForeground(palette.dim());
        gc.drawLine(x(0), y, x(frames.all().size() - 1), y);
        gc.setFont(JFaceResources.getDefaultFont());
        int free = 0;
        for (int i = 0; i < frames.all().size(); i++) {
            boolean shown = i == frames.shownIndex();
            gc.setBackground(shown ? palette.link() : getBackground());
            gc.setForeground(shown ? palette.link() : palette.dim());
            gc.fillOval(x(i) - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            gc.drawOval(x(i) - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            if (i == frames.otherIndex()) {
                gc.drawOval(x(i) - RADIUS - 3, y - RADIUS - 3, 2 * RADIUS + 6, 2 * RADIUS + 6);
            }
            free = label(gc, palette, i, free, y + RADIUS + 3);
        }
        if (isFocusControl()) {
            Rectangle area = getClientArea();
            gc.setForeground(palette.link());
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    /** Writes what the frame is called where there is room; of the shown and the other one always. */
    private int label(GC gc, Palette palette, int index, int free, int y) {
        boolean shown = index == frames.shownIndex();
        boolean marked = shown || index == frames.otherIndex();
        String text = frames.all().get(index).name();
        int wide = gc.textExtent(text).x;
        int left = Math.clamp(x(index) - wide / 2, 0, Math.max(0, getClientArea().width - wide));
        if (left < free && !marked) {
            return free;
        }
        gc.setForeground(shown ? palette.foreground() : palette.dim());
        gc.drawText(text, Math.max(left, free), y, true);
        return Math.max(left, free) + wide + 8;
    }

    private void point(Event event) {
        setFocus();
        int index = indexAt(event.x);
        ((event.stateMask & SWT.MOD1) != 0 ? hold : turn).accept(index);
    }

    private void hover(Event event) {
        String text = frames.all().get(indexAt(event.x)).location() + "\nClick: show. Ctrl+click: hold against it.";
        if (!text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private void key(Event event) {
        int shown = frames.shownIndex();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> turn.accept(shown - 1);
            case SWT.ARROW_RIGHT -> turn.accept(shown + 1);
            case SWT.HOME -> turn.accept(0);
            case SWT.END -> turn.accept(frames.all().size() - 1);
            default -> {}
        }
    }
}
