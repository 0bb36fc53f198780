// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.graph;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.locks.graph.GraphDrawing;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.graph.GraphDrawing.Kind;
import org.folioscope.ui.canvas.ZoomCanvas;
import org.folioscope.ui.theme.Palette;

/** A wait-for graph that can be looked at. What is selected and opened is the box of a task or of a lock. */
public final class GraphCanvas extends ZoomCanvas<Box> {

    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.05;

    /** The smallest scale at which all is shown at first, and the one of what is too large for that. */
    private static final double READABLE = 0.6;

    private static final double COMFORTABLE = 0.85;
    private static final double LARGEST = 4;
    private static final int MARGIN = 14;

    private GraphDrawing drawing;
    private double scale = 1;
    private double left;
    private double top;
    private boolean looked;
    private Long selected;

    public GraphCanvas(Composite parent) {
        super(parent, SWT.NONE, "Who waits for whom, as a graph", STEP);
        addListener(SWT.Resize, _ -> resized());
    }

    /**
     * Draws another graph; null for none.
     *
     * @param same whether it is the one shown before, read anew: then the same part stays in view
     */
    public void show(GraphDrawing of, boolean same) {
        drawing = of;
        if (!same) {
            looked = false;
        }
        resized();
    }

    /** Marks the box of a task or of a lock; by its address, or null for none. Brings it into view. */
    public void select(Long address) {
        selected = address;
        Box box = selectedBox();
        if (box != null) {
            reveal(box);
        }
        redraw();
    }

    public GraphDrawing drawing() {
        return drawing;
    }

    /** The box that is marked; null for none. */
    public Box selectedBox() {
        return drawing == null || selected == null ? null : drawing.of(selected);
    }

    /** Address of what a box stands for, of several the first; null where it stands for none. */
    static Long addressOf(Box box) {
        return switch (box.kind()) {
            case TASK -> box.task().address();
            case LOCK -> box.lock().address();
            case MORE -> null;
        };
    }

    private void resized() {
        if (!looked && drawing != null) {
            double fit = fit();
            scale = fit >= READABLE ? fit : COMFORTABLE;
            left = -MARGIN / scale;
            top = -MARGIN / scale;
            if (fit >= READABLE) {
                center();
            } else {
                drawing.boxes().stream().filter(Box::inCircle).findFirst().ifPresent(this::reveal);
            }
            Box box = selectedBox();
            if (box != null) {
                reveal(box);
            }
        }
        redraw();
    }

    /** The scale at which all is seen, at most the natural one. */
    private double fit() {
        Rectangle area = getClientArea();
        double across = (area.width - 2.0 * MARGIN) / Math.max(1, drawing.width());
        double down = (area.height - 2.0 * MARGIN) / Math.max(1, drawing.height());
        return Math.clamp(Math.min(across, down), SMALLEST, 1);
    }

    private void center() {
        Rectangle area = getClientArea();
        left = -Math.max(MARGIN, (area.width - drawing.width() * scale) / 2) / scale;
        top = -Math.max(MARGIN, (area.height - drawing.height() * scale) / 2) / scale;
    }

    private void reveal(Box box) {
        Rectangle area = getClientArea();
        if (area.width == 0 || area.height == 0) {
            return;
        }
        double margin = MARGIN / scale;
        double width = area.width / scale;
        double height = area.height / scale;
        left = Math.max(left, box.x() + box.width() + margin - width);
        left = Math.min(left, box.x() - margin);
        top = Math.max(top, box.y() + box.height() + margin - height);
        top = Math.min(top, box.y() - margin);
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        Rectangle area = getClientArea();
        if (drawing == null || drawing.boxes().isEmpty()) {
            paintWords(gc, palette, drawing == null ? "" : "No task waits for a lock.");
            return;
        }
        Transform transform = new Transform(getDisplay());
        try {
            transform.scale((float) scale, (float) scale);
            transform.translate((float) -left, (float) -top);
            gc.setTransform(transform);
            Rectangle visible = new Rectangle(
                    (int) left - 1, (int) top - 1, (int) (area.width / scale) + 3, (int) (area.height / scale) + 3);
            GraphPainter.current().paint(gc, drawing, selectedBox(), visible);
            gc.setTransform(null);
        } finally {
            transform.dispose();
        }
        paintFocus(gc, palette);
    }

    /** The box at a place of this control; null where there is none. */
    Box boxAt(int x, int y) {
        return drawing == null ? null : drawing.at((int) (left + x / scale), (int) (top + y / scale));
    }

    /** Where a box is seen, in this control. */
    public Rectangle placeOf(Box box) {
        return new Rectangle(
                (int) ((box.x() - left) * scale), (int) ((box.y() - top) * scale), (int) (box.width() * scale), (int)
                        (box.height() * scale));
    }

    @Override
    protected boolean isEmpty() {
        return drawing == null;
    }

    @Override
    protected Box thingAt(int x, int y) {
        return boxAt(x, y);
    }

    @Override
    protected boolean isSelectable(Box box) {
        return box.kind() != Kind.MORE;
    }

    @Override
    protected Box selectedThing() {
        return selectedBox();
    }

    @Override
    protected Box thingBeside(int by) {
        List<Box> boxes = drawing.boxes().stream().filter(this::isSelectable).toList();
        return boxes.isEmpty() ? null : boxes.get(Math.clamp(boxes.indexOf(selectedBox()) + by, 0, boxes.size() - 1));
    }

    @Override
    protected void mark(Box box) {
        select(addressOf(box));
    }

    @Override
    protected void hovered(Box box) {
        setCursor(box == null || !isSelectable(box) ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    @Override
    protected String words(Box box) {
        return String.join("\n", box.lines()) + (box.inCircle() ? "\n" + GraphPainter.CIRCLE + " in a deadlock" : "");
    }

    @Override
    protected void pan(int right, int below) {
        looked = true;
        left -= right / scale;
        top -= below / scale;
        redraw();
    }

    @Override
    protected void zoom(double factor, int x, int y, int keys) {
        looked = true;
        double now = Math.clamp(scale * factor, SMALLEST, LARGEST);
        left += x / scale - x / now;
        top += y / scale - y / now;
        scale = now;
        redraw();
    }

    @Override
    protected void showAll() {
        looked = true;
        scale = fit();
        center();
        redraw();
    }
}
