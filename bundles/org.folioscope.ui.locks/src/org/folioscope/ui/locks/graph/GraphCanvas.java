// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.folioscope.locks.graph.GraphDrawing;
import org.folioscope.locks.graph.GraphDrawing.Box;
import org.folioscope.locks.graph.GraphDrawing.Kind;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * A wait-for graph that can be looked at: the wheel and + and - zoom, dragging and the arrow keys move, 0 shows all; a click or
 * Page Up and Page Down select, a double click or Enter open; hovering tells the text of a box.
 */
public final class GraphCanvas extends Canvas {

    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.05;

    /** The smallest scale at which all is shown at first, and the one of what is too large for that. */
    private static final double READABLE = 0.6;

    private static final double COMFORTABLE = 0.85;
    private static final double LARGEST = 4;
    private static final int ARROW_STEP = 40;
    private static final int REACH = 4;
    private static final int MARGIN = 14;

    private GraphDrawing drawing;
    private double scale = 1;
    private double left;
    private double top;
    private boolean looked;
    private Object selected;
    private int dragX = -1;
    private int dragY;
    private boolean dragged;
    private Consumer<Box> selection = _ -> {};
    private Consumer<Box> opening = _ -> {};

    public GraphCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        AccessibleName.set(this, "Who waits for whom, as a graph");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, _ -> resized());
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.MouseDoubleClick, event -> open(boxAt(event.x, event.y)));
        addListener(SWT.MouseVerticalWheel, event -> {
            zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y);
            event.doit = false;
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

    /** {@code listener} takes the box that the user selects. */
    public void onSelection(Consumer<Box> listener) {
        selection = listener;
    }

    /** {@code listener} takes the box that the user opens. */
    public void onOpen(Consumer<Box> listener) {
        opening = listener;
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
        if (drawing == null || selected == null) {
            return null;
        }
        return drawing.boxes().stream()
                .filter(box -> selected.equals(addressOf(box)))
                .findFirst()
                .orElse(null);
    }

    /** Address of what a box stands for; null where it stands for several things. */
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

    private void paint(GC gc) {
        GraphPainter painter = GraphPainter.current();
        Rectangle area = getClientArea();
        painter.clear(gc, area);
        if (drawing == null || drawing.boxes().isEmpty()) {
            gc.setForeground(Palette.current().dim());
            gc.drawText(drawing == null ? "" : "No task waits for a lock.", MARGIN, MARGIN, true);
            return;
        }
        Transform transform = new Transform(getDisplay());
        try {
            transform.scale((float) scale, (float) scale);
            transform.translate((float) -left, (float) -top);
            gc.setTransform(transform);
            Rectangle visible = new Rectangle(
                    (int) left - 1, (int) top - 1, (int) (area.width / scale) + 3, (int) (area.height / scale) + 3);
            painter.paint(gc, drawing, selectedBox(), visible);
            gc.setTransform(null);
        } finally {
            transform.dispose();
        }
        if (isFocusControl()) {
            gc.setForeground(Palette.current().link());
            gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
        }
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

    private void down(Event event) {
        setFocus();
        if (event.button == 1) {
            dragX = event.x;
            dragY = event.y;
            dragged = false;
        }
    }

    private void move(Event event) {
        if (dragX >= 0) {
            if (dragged || Math.abs(event.x - dragX) + Math.abs(event.y - dragY) > REACH) {
                dragged = true;
                pan(event.x - dragX, event.y - dragY);
                dragX = event.x;
                dragY = event.y;
            }
            return;
        }
        Box box = boxAt(event.x, event.y);
        String text = box == null ? null : words(box);
        if (text == null || !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
        setCursor(box == null || box.kind() == Kind.MORE ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    private static String words(Box box) {
        return String.join("\n", box.lines()) + (box.inCircle() ? "\n" + GraphPainter.CIRCLE + " in a deadlock" : "");
    }

    private void pan(int right, int below) {
        looked = true;
        left -= right / scale;
        top -= below / scale;
        redraw();
    }

    private void up(Event event) {
        boolean clicked = dragX >= 0 && !dragged;
        dragX = -1;
        Box box = clicked ? boxAt(event.x, event.y) : null;
        if (box != null && box.kind() != Kind.MORE) {
            choose(box);
        }
    }

    private void choose(Box box) {
        select(addressOf(box));
        selection.accept(box);
    }

    private void open(Box box) {
        if (box != null && box.kind() != Kind.MORE) {
            opening.accept(box);
        }
    }

    private void zoom(double factor, int x, int y) {
        if (drawing == null) {
            return;
        }
        looked = true;
        double now = Math.clamp(scale * factor, SMALLEST, LARGEST);
        left += x / scale - x / now;
        top += y / scale - y / now;
        scale = now;
        redraw();
    }

    private void key(Event event) {
        Rectangle area = getClientArea();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> pan(ARROW_STEP, 0);
            case SWT.ARROW_RIGHT -> pan(-ARROW_STEP, 0);
            case SWT.ARROW_UP -> pan(0, ARROW_STEP);
            case SWT.ARROW_DOWN -> pan(0, -ARROW_STEP);
            case SWT.KEYPAD_ADD -> zoom(STEP, area.width / 2, area.height / 2);
            case SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP, area.width / 2, area.height / 2);
            case SWT.PAGE_DOWN, SWT.PAGE_UP -> step(event.keyCode == SWT.PAGE_DOWN ? 1 : -1);
            case SWT.CR, SWT.KEYPAD_CR -> open(selectedBox());
            default -> character(event.character, area);
        }
    }

    private void character(char character, Rectangle area) {
        switch (character) {
            case '+', '=' -> zoom(STEP, area.width / 2, area.height / 2);
            case '-' -> zoom(1 / STEP, area.width / 2, area.height / 2);
            case '0' -> showAll();
            default -> {
                return; // not for the graph
            }
        }
    }

    private void showAll() {
        if (drawing != null) {
            looked = true;
            scale = fit();
            center();
            redraw();
        }
    }

    /** Selects the box before or behind the selected one. */
    private void step(int by) {
        List<Box> boxes = new ArrayList<>(drawing == null ? List.of() : drawing.boxes());
        boxes.removeIf(box -> box.kind() == Kind.MORE);
        if (!boxes.isEmpty()) {
            int at = boxes.indexOf(selectedBox());
            choose(boxes.get(Math.clamp(at + by, 0, boxes.size() - 1)));
        }
    }
}
