// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.foliomap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.folioscope.compare.Fate;
import org.folioscope.model.FolioRun;
import org.folioscope.ui.canvas.PaintedCanvas;
import org.folioscope.ui.theme.FateLook;
import org.folioscope.ui.theme.Palette;

/**
 * The folio map: a file drawn as a strip of cells, coloured by what its pages are in memory, each state with a letter
 * and a pattern of its own too. Arrow keys and mouse select; hovering tells what is there.
 */
public final class FolioMap extends PaintedCanvas {

    private static final int CELL = 15;
    private static final int SMALL_CELL = 8;
    private static final int HEIGHT = 18;
    private static final int MAX_ROWS = 5;
    private static final int MARGIN = 4;
    private static final int LEGEND = 22;

    /** Height of the band below a row of cells that tells what became of them. */
    private static final int BAND = 13;

    private final List<Consumer<Long>> listeners = new ArrayList<>();
    private List<FolioRun> runs = List.of();
    private long filePages;
    private FolioCells cells = new FolioCells(List.of(), 0, 1);
    private int width = CELL;
    private long selected = -1;
    private FolioFates fates;

    public FolioMap(Composite parent) {
        super(parent, SWT.NONE, "Folio map");
        addListener(SWT.Resize, _ -> arrange());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.KeyDown, this::key);
    }

    /** {@code listener} takes the page index that the user selects. */
    public void onSelection(Consumer<Long> listener) {
        listeners.add(listener);
    }

    /**
     * Draws another file.
     *
     * @param of its page cache, ascending
     * @param pagesOfFile by its size
     */
    public void setRuns(List<FolioRun> of, long pagesOfFile) {
        selected = -1;
        refreshRuns(of, pagesOfFile);
    }

    /** Draws the same file as it is now; the selected page stays so. */
    public void refreshRuns(List<FolioRun> of, long pagesOfFile) {
        runs = List.copyOf(of);
        filePages = pagesOfFile;
        arrange();
        getParent().layout(new Control[] {this});
    }

    /**
     * Draws below each cell what becomes, or became, of it in the other frame. Once called, there is room for that.
     *
     * @param of what is drawn; {@link FolioFates#NONE} as long as nobody knows
     */
    public void setFates(FolioFates of) {
        boolean first = fates == null;
        fates = of;
        if (first) {
            getParent().layout(new Control[] {this});
        }
        redraw();
    }

    private int rowHeight() {
        return HEIGHT + 2 + (fates == null ? 0 : BAND + 2);
    }

    private int legendHeight() {
        return fates == null ? LEGEND : 2 * LEGEND;
    }

    /** Marks the page {@code index}; -1 marks none. */
    public void select(long index) {
        selected = index;
        redraw();
    }

    /** What hovering over the page {@code index} says. */
    public String describe(long index) {
        int cell = cells.cellOf(index);
        long first = cells.firstPage(cell);
        long last = Math.min(cells.pages(), first + cells.pagesPerCell()) - 1;
        String place = first == last ? "page " + first : "pages " + first + " – " + last;
        FolioRun run = cells.pagesPerCell() == 1 ? cells.runAt(first) : cells.runIn(cell);
        Fate fate = fates == null ? null : fates.worst(first, last + 1);
        String became = fate == null ? "" : "\n" + fate.word() + ": " + fate.meaning();
        return place + ": " + (run == null ? "not cached" : RunText.of(run)) + became;
    }

    private int columns() {
        return Math.max(1, (getClientArea().width - 2 * MARGIN) / width);
    }

    private void arrange() {
        int space = Math.max(CELL, getClientArea().width - 2 * MARGIN);
        width = CELL;
        cells = new FolioCells(runs, filePages, space / CELL * MAX_ROWS);
        if (cells.pagesPerCell() > 1) {
            width = SMALL_CELL;
            cells = new FolioCells(runs, filePages, space / SMALL_CELL * MAX_ROWS);
        }
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int wide = widthHint == SWT.DEFAULT ? Math.max(400, getClientArea().width) : widthHint;
        int rows = Math.clamp((cells.size() + columns() - 1) / columns(), 1, MAX_ROWS);
        return new Point(wide, rows * rowHeight() + legendHeight() + 2 * MARGIN);
    }

    private Rectangle bounds(int cell) {
        int columns = columns();
        return new Rectangle(MARGIN + cell % columns * width, MARGIN + cell / columns * rowHeight(), width, HEIGHT);
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        gc.setFont(JFaceResources.getTextFont());
        for (int i = 0; i < cells.size(); i++) {
            Rectangle at = bounds(i);
            int gap = cells.joinsNext(i) ? 0 : 1;
            CellPainter.paint(gc, palette, cells.state(i), new Rectangle(at.x, at.y, at.width - gap, at.height));
            paintFate(gc, i, new Rectangle(at.x, at.y + HEIGHT + 1, at.width - 1, BAND));
        }
        if (selected >= 0) {
            paintSelection(gc, palette);
        }
        legend(gc, palette);
    }

    private void paintFate(GC gc, int cell, Rectangle at) {
        long first = cells.firstPage(cell);
        Fate fate = fates == null ? null : fates.worst(first, first + cells.pagesPerCell());
        if (fate != null) {
            FateLook.of(fate).paint(gc, at);
            gc.setFont(JFaceResources.getTextFont());
        }
    }

    private void paintSelection(GC gc, Palette palette) {
        FolioRun run = cells.runAt(selected);
        int first = cells.cellOf(run == null ? selected : run.getIndex());
        int last = cells.cellOf(run == null ? selected : run.getIndex() + run.getPages() - 1);
        gc.setForeground(palette.foreground());
        gc.setLineWidth(2);
        int columns = columns();
        for (int from = first; from <= last; ) {
            int to = Math.min(last, from - from % columns + columns - 1);
            Rectangle left = bounds(from);
            Rectangle right = bounds(to);
            gc.drawRectangle(left.x - 1, left.y - 1, right.x + right.width - left.x, HEIGHT + 1);
            from = to + 1;
        }
        gc.setLineWidth(1);
    }

    private void legend(GC gc, Palette palette) {
        gc.setFont(JFaceResources.getDefaultFont());
        int x = MARGIN;
        int rows = (cells.size() + columns() - 1) / columns();
        int y = MARGIN + rows * rowHeight() + 3;
        if (runs.isEmpty()) {
            gc.setForeground(palette.dim());
            gc.drawText("Nothing of this file is in the page cache.", x, y - 2, true);
            return;
        }
        for (CellState state : CellState.values()) {
            long count = cells.count(state);
            if (count > 0) {
                CellPainter.paint(gc, palette, state, new Rectangle(x, y, CELL, LEGEND - 7));
                gc.setForeground(palette.foreground());
                String text = state.text() + " " + String.format("%,d", count);
                gc.drawText(text, x + CELL + 5, y - 2, true);
                x += CELL + 5 + gc.textExtent(text).x + 18;
            }
        }
        gc.setForeground(palette.dim());
        String scale = cells.pagesPerCell() == 1
                ? "pages; one cell each"
                : "pages; " + String.format("%,d", cells.pagesPerCell()) + " a cell";
        gc.drawText(scale, x, y - 2, true);
        if (fates != null) {
            fateLegend(gc, palette, y + LEGEND);
        }
    }

    private void fateLegend(GC gc, Palette palette, int y) {
        int x = MARGIN;
        for (FateLook look : FateLook.values()) {
            long count = fates.count(look.fate());
            if (count > 0) {
                look.paint(gc, new Rectangle(x, y, CELL + 2, LEGEND - 7));
                gc.setFont(JFaceResources.getDefaultFont());
                gc.setForeground(palette.foreground());
                String text = look.fate().word() + " " + String.format("%,d", count);
                gc.drawText(text, x + CELL + 7, y - 2, true);
                x += CELL + 7 + gc.textExtent(text).x + 18;
            }
        }
    }

    private int cellAt(int x, int y) {
        int column = (x - MARGIN) / width;
        int row = (y - MARGIN) / rowHeight();
        int cell = row * columns() + column;
        boolean inside = x >= MARGIN && y >= MARGIN && column < columns() && cell < cells.size();
        return inside ? cell : -1;
    }

    private void click(Event event) {
        setFocus();
        int cell = cellAt(event.x, event.y);
        if (cell >= 0) {
            choose(cell);
        }
    }

    private void choose(int cell) {
        FolioRun run = cells.pagesPerCell() == 1 ? null : cells.runIn(cell);
        long page = run == null ? cells.firstPage(cell) : Math.max(run.getIndex(), cells.firstPage(cell));
        select(page);
        listeners.forEach(listener -> listener.accept(page));
    }

    private void hover(Event event) {
        int cell = cellAt(event.x, event.y);
        String text = cell < 0 ? null : describe(cells.firstPage(cell));
        hover(text);
    }

    private void key(Event event) {
        int now = selected < 0 ? -1 : cells.cellOf(selected);
        int next = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> now - 1;
            case SWT.ARROW_RIGHT -> now + 1;
            case SWT.ARROW_UP -> now - columns();
            case SWT.ARROW_DOWN -> now + columns();
            case SWT.HOME -> 0;
            case SWT.END -> cells.size() - 1;
            default -> now;
        };
        if (next != now && next >= 0 && next < cells.size()) {
            choose(next);
        }
    }
}
