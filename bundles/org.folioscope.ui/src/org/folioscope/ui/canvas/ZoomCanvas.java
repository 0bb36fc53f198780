// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.canvas;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A picture that can be looked at: the wheel and + and - zoom, dragging and the arrow keys move, 0 shows all; a click or Page Up
 * and Page Down select, a double click, Enter and F3 open, hovering tells. What the picture is of, and which part of it is seen,
 * is the matter of those who extend it.
 *
 * @param <T> what can be selected in the picture
 */
public abstract class ZoomCanvas<T> extends PaintedCanvas {

    /** Pixels by which an arrow key moves. */
    protected static final int ARROW_STEP = 40;

    /** Pixels that the mouse moves, with its button down, before it drags. */
    private static final int DRAG = 4;

    private final double step;
    private int dragX = -1;
    private int dragY;
    private boolean dragged;
    private Consumer<T> selection = _ -> {};
    private Consumer<T> opening = _ -> {};

    /**
     * @param step by which one turn of the wheel, or one key, makes the picture larger
     * @see PaintedCanvas#PaintedCanvas(Composite, int, String)
     */
    protected ZoomCanvas(Composite parent, int style, String name, double step) {
        super(parent, style, name);
        this.step = step;
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            if (!isEmpty()) {
                wheel(event);
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (!isEmpty()) {
                key(event);
            }
        });
    }

    /** {@code listener} takes what the user selects. */
    public final void onSelection(Consumer<T> listener) {
        selection = listener;
    }

    /** {@code listener} takes what the user opens. */
    public final void onOpen(Consumer<T> listener) {
        opening = listener;
    }

    /** Whether there is no picture; then nothing below is asked for. */
    protected abstract boolean isEmpty();

    /** Moves the picture by pixels, to the right and down. */
    protected abstract void pan(int right, int below);

    /**
     * Makes the picture larger; what is at a place of this control stays there.
     *
     * @param factor below 1 makes it smaller
     * @param keys which modifiers are held
     */
    protected abstract void zoom(double factor, int x, int y, int keys);

    /** Shows all of the picture. */
    protected abstract void showAll();

    /** What is at a place of this control; null for nothing. */
    protected abstract T thingAt(int x, int y);

    /** What is selected; null for nothing. */
    protected abstract T selectedThing();

    /** What comes some things after the selected one, or before it; null where there is nothing. */
    protected abstract T thingBeside(int by);

    /** Marks something, without telling; null marks nothing. */
    protected abstract void mark(T thing);

    /** What hovering tells of something. */
    protected abstract String words(T thing);

    /**
     * Whether a thing can be selected and opened.
     *
     * @param thing that the mouse was pressed over
     */
    protected boolean isSelectable(T thing) {
        return true;
    }

    /** Called where nothing was clicked. */
    protected void clickedNothing() {
        // what is selected stays
    }

    /**
     * Called when the mouse is moved.
     *
     * @param thing that it is over; null for nothing
     */
    protected void hovered(T thing) {
        // the tip is told already
    }

    /** The place about which keys zoom: the middle of what is drawn. */
    protected Point middle() {
        Rectangle area = getClientArea();
        return new Point(area.width / 2, area.height / 2);
    }

    /** Selects something as a user does: marks it and tells. */
    protected final void choose(T thing) {
        mark(thing);
        selection.accept(thing);
    }

    private void open(T thing) {
        if (thing != null && isSelectable(thing)) {
            opening.accept(thing);
        }
    }

    private T thingAt(Event event) {
        return isEmpty() ? null : thingAt(event.x, event.y);
    }

    private void down(Event event) {
        setFocus();
        if (event.button == 1 && !isEmpty()) {
            dragX = event.x;
            dragY = event.y;
            dragged = false;
        }
    }

    private void move(Event event) {
        int right = event.x - dragX;
        int below = event.y - dragY;
        if (dragX < 0) {
            T thing = thingAt(event);
            hover(thing == null ? null : words(thing));
            hovered(thing);
        } else if (dragged || Math.abs(right) + Math.abs(below) > DRAG) {
            dragged = true;
            dragX = event.x;
            dragY = event.y;
            pan(right, below);
        }
    }

    private void up(Event event) {
        boolean clicked = dragX >= 0 && !dragged;
        dragX = -1;
        if (clicked) {
            T thing = thingAt(event);
            if (thing == null) {
                clickedNothing();
            } else if (isSelectable(thing)) {
                choose(thing);
            }
        }
    }

    /** What is opened may move the picture away, so from here on this is neither a click nor dragging. */
    private void doubleClick(Event event) {
        dragX = -1;
        if (event.button == 1) {
            open(thingAt(event));
        }
    }

    /** Called when the wheel is turned over a picture. */
    protected void wheel(Event event) {
        zoom(event.count > 0 ? step : 1 / step, event.x, event.y, event.stateMask);
    }

    /** Called for each key that isn't Tab, where there is a picture. */
    protected void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> pan(ARROW_STEP, 0);
            case SWT.ARROW_RIGHT -> pan(-ARROW_STEP, 0);
            case SWT.ARROW_UP -> pan(0, ARROW_STEP);
            case SWT.ARROW_DOWN -> pan(0, -ARROW_STEP);
            case SWT.KEYPAD_ADD -> zoomBySteps(1, event.stateMask);
            case SWT.KEYPAD_SUBTRACT -> zoomBySteps(-1, event.stateMask);
            case SWT.PAGE_DOWN -> chooseBeside(1);
            case SWT.PAGE_UP -> chooseBeside(-1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F3 -> open(selectedThing());
            default -> character(event.character);
        }
    }

    private void character(char character) {
        switch (character) {
            case '+', '=' -> zoomBySteps(1, 0);
            case '-' -> zoomBySteps(-1, 0);
            case '0' -> showAll();
            default -> {
                return; // not for the picture
            }
        }
    }

    /** Selects what comes some things after the selected one, or before it. */
    protected final void chooseBeside(int by) {
        T thing = thingBeside(by);
        if (thing != null) {
            choose(thing);
        }
    }

    /** Makes the picture larger by some steps about its middle; smaller by negative ones. */
    protected final void zoomBySteps(int steps, int keys) {
        Point middle = middle();
        zoom(Math.pow(step, steps), middle.x, middle.y, keys);
    }
}
