// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.folioscope.ui.canvas.PaintedCanvas;
import org.folioscope.ui.theme.Palette;

/**
 * Slots drawn as a grid of cells, each state with a colour, a pattern and a letter of its own, and a legend that counts
 * them. Arrow keys and mouse select a slot, Enter and a double click open it; hovering tells what is there.
 */
public final class SlotGrid extends PaintedCanvas {

    private static final int[] CELLS = {18, 14, 11, 8};
    private static final int MARGIN = 6;
    /** A line of the legend. */
    private static final int LEGEND = 24;

    /** Columns are a multiple of this, so that the labels of rows are numbers that people know. */
    private static final int STEP = 16;

    private final List<IntConsumer> selectionListeners = new ArrayList<>();
    private final List<IntConsumer> openListeners = new ArrayList<>();
    private SlotCells cells;
    private int selected = -1;
    private int side = CELLS[0];
    private int columns = STEP;
    private int labelWidth;
    private int legendHeight = LEGEND;

    public SlotGrid(Composite parent) {
        super(parent, SWT.V_SCROLL, null);
        addListener(SWT.Resize, _ -> arrange());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseDoubleClick, _ -> open());
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.KeyDown, this::key);
        getVerticalBar().addListener(SWT.Selection, _ -> redraw());
        getAccessible().addAccessibleListener(new Words());
    }

    /** {@code listener} takes the slot that the user selects. */
    public void onSelection(IntConsumer listener) {
        selectionListeners.add(listener);
    }

    /** {@code listener} takes the slot that the user opens. */
    public void onOpen(IntConsumer listener) {
        openListeners.add(listener);
    }

    /** Draws other slots, or the same anew: where their number stays, so does the selected one. */
    public void show(SlotCells now) {
        if (cells == null || cells.model().size() != now.model().size()) {
            selected = -1;
            getVerticalBar().setSelection(0);
        }
        cells = now;
        arrange();
    }

    /** Marks a slot without telling; -1 marks none. */
    public void select(int slot) {
        selected = slot;
        reveal();
        redraw();
    }

    /** The marked slot, or -1. */
    public int selected() {
        return selected;
    }

    /** What is shown; null before {@link #show}. */
    public SlotCells cells() {
        return cells;
    }

    private void arrange() {
        if (cells == null) {
            return;
        }
        Rectangle area = getClientArea();
        GC gc = new GC(this);
        gc.setFont(JFaceResources.getTextFont());
        labelWidth =
                cells.size() == 0 ? 0 : gc.textExtent(cells.model().label(cells.firstSlot(cells.size() - 1))).x + 8;
        legendHeight = legend(gc, null);
        gc.dispose();
        for (int each : CELLS) {
            side = each;
            columns = Math.max(STEP, (area.width - 2 * MARGIN - labelWidth) / side / STEP * STEP);
            if (rows() * side <= gridHeight()) {
                break;
            }
        }
        ScrollBar bar = getVerticalBar();
        int visible = Math.max(1, gridHeight() / side);
        bar.setVisible(rows() > visible);
        bar.setValues(
                Math.min(bar.getSelection(), Math.max(0, rows() - visible)),
                0,
                Math.max(rows(), visible),
                visible,
                1,
                visible);
        redraw();
    }

    private int gridHeight() {
        return Math.max(side, getClientArea().height - 2 * MARGIN - legendHeight);
    }

    private int rows() {
        return (cells.size() + columns - 1) / columns;
    }

    private int topRow() {
        return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int wide = widthHint == SWT.DEFAULT ? 32 * CELLS[0] : widthHint;
        return new Point(wide, heightHint == SWT.DEFAULT ? 8 * CELLS[0] + LEGEND : heightHint);
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        if (cells == null) {
            return;
        }
        legend(gc, palette);
        int last = Math.min(rows(), topRow() + gridHeight() / side + 1);
        int bottom = getClientArea().height;
        for (int row = topRow(); row < last; row++) {
            int y = legendHeight + MARGIN + (row - topRow()) * side;
            if (y + side > bottom) {
                break;
            }
            gc.setFont(JFaceResources.getTextFont());
            gc.setForeground(palette.dim());
            if (side >= CELLS[1] || row % 2 == 0) {
                gc.drawText(cells.model().label(cells.firstSlot(row * columns)), MARGIN, y - 1, true);
            }
            gc.setFont(JFaceResources.getDefaultFont());
            for (int cell = row * columns; cell < Math.min(cells.size(), (row + 1) * columns); cell++) {
                Rectangle at = bounds(cell);
                SlotState state = cells.state(cell);
                state.look().paint(gc, palette, state.letter(), new Rectangle(at.x, at.y, side - 1, side - 1));
            }
        }
        paintSelection(gc, palette);
    }

    private void paintSelection(GC gc, Palette palette) {
        if (selected < 0 || cells.size() == 0) {
            return;
        }
        Rectangle at = bounds(cells.cellOf(selected));
        if (at.y >= legendHeight) {
            gc.setForeground(isFocusControl() ? palette.link() : palette.foreground());
            gc.setLineWidth(2);
            gc.drawRectangle(at.x - 1, at.y - 1, side, side);
            gc.setLineWidth(1);
        }
    }

    private Rectangle bounds(int cell) {
        int row = cell / columns - topRow();
        return new Rectangle(
                MARGIN + labelWidth + cell % columns * side, legendHeight + MARGIN + row * side, side, side);
    }

    /** Draws the legend in as many lines as it takes; draws nothing where {@code palette} is null. Returns its height. */
    private int legend(GC gc, Palette palette) {
        gc.setFont(JFaceResources.getDefaultFont());
        int right = getClientArea().width - MARGIN;
        String scale = cells.model().title()
                + (cells.slotsPerCell() == 1 ? "" : ", " + String.format("%,d", cells.slotsPerCell()) + " a cell")
                + ":";
        int x = MARGIN + gc.textExtent(scale).x + 12;
        int y = 0;
        if (palette != null) {
            gc.setForeground(palette.dim());
            gc.drawText(scale, MARGIN, 3, true);
        }
        List<SlotState> states = cells.model().states();
        for (int i = 0; i < states.size(); i++) {
            if (cells.count(i) == 0) {
                continue;
            }
            SlotState state = states.get(i);
            String text = state.text() + " " + String.format("%,d", cells.count(i));
            int width = 19 + gc.textExtent(text).x;
            if (x + width > right && x > MARGIN) {
                x = MARGIN;
                y += LEGEND - 2;
            }
            if (palette != null) {
                state.look().paint(gc, palette, state.letter(), new Rectangle(x, y + 5, 14, 14));
                gc.setForeground(palette.foreground());
                gc.drawText(text, x + 19, y + 3, true);
            }
            x += width + 16;
        }
        return y + LEGEND;
    }

    private int cellAt(int x, int y) {
        if (cells == null || x < MARGIN + labelWidth || y < legendHeight + MARGIN) {
            return -1;
        }
        int column = (x - MARGIN - labelWidth) / side;
        int cell = ((y - legendHeight - MARGIN) / side + topRow()) * columns + column;
        return column < columns && cell < cells.size() ? cell : -1;
    }

    private void click(Event event) {
        setFocus();
        int cell = cellAt(event.x, event.y);
        if (cell >= 0) {
            choose(cell);
        }
    }

    private void choose(int cell) {
        selected = cells.tellingSlot(cell);
        reveal();
        redraw();
        getAccessible().setFocus(ACC.CHILDID_SELF);
        selectionListeners.forEach(listener -> listener.accept(selected));
    }

    private void open() {
        if (selected >= 0) {
            openListeners.forEach(listener -> listener.accept(selected));
        }
    }

    private void reveal() {
        if (cells == null
                || selected < 0
                || cells.size() == 0
                || !getVerticalBar().isVisible()) {
            return;
        }
        int row = cells.cellOf(selected) / columns;
        int visible = Math.max(1, gridHeight() / side);
        if (row < topRow()) {
            getVerticalBar().setSelection(row);
        } else if (row >= topRow() + visible) {
            getVerticalBar().setSelection(row - visible + 1);
        }
    }

    private void hover(Event event) {
        int cell = cellAt(event.x, event.y);
        String text = cell < 0 ? null : cells.describe(cell);
        hover(text);
    }

    private void key(Event event) {
        if (cells == null || cells.size() == 0) {
            return;
        }
        int now = selected < 0 ? -1 : cells.cellOf(selected);
        int page = Math.max(1, gridHeight() / side) * columns;
        int next = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> now - 1;
            case SWT.ARROW_RIGHT -> now + 1;
            case SWT.ARROW_UP -> now - columns;
            case SWT.ARROW_DOWN -> now + columns;
            case SWT.PAGE_UP -> Math.max(0, now - page);
            case SWT.PAGE_DOWN -> Math.min(cells.size() - 1, now + page);
            case SWT.HOME -> 0;
            case SWT.END -> cells.size() - 1;
            default -> now;
        };
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            open();
        } else if (next != now && next >= 0 && next < cells.size()) {
            choose(next);
        }
    }

    /** What a screen reader says. */
    private final class Words extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = cells == null ? "" : "Grid of " + cells.model().title();
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = selected < 0 ? "" : cells.describe(cells.cellOf(selected));
            }
        }
    }
}
