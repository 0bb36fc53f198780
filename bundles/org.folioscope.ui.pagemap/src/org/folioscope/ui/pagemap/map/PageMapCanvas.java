// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.folioscope.base.Numbers;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.MapClass;
import org.folioscope.compare.pagemap.MapLayout;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.ui.canvas.PaintedCanvas;
import org.folioscope.ui.theme.Palette;

/**
 * Draws a map of page frames, scrolls and zooms it, and lets frames be selected by mouse and keys. It paints from images
 * that are made elsewhere, so it never waits for memory, however much of it there is.
 */
public final class PageMapCanvas extends PaintedCanvas {

    private static final int PAGE_SHIFT = 12;
    private static final int MARGIN = 4;

    /** Pixels from one address at the left edge to the next. */
    private static final int LABEL_EVERY = 32;

    /** Rows of strips beyond the visible ones that are painted ahead. */
    private static final int AHEAD = 3;

    private final List<LongConsumer> selectionListeners = new ArrayList<>();
    private final List<LongConsumer> openListeners = new ArrayList<>();
    private final List<LongConsumer> hoverListeners = new ArrayList<>();
    private final List<Runnable> zoomListeners = new ArrayList<>();
    private final MapStrips strips = new MapStrips(this, this::stripReady);
    private MapCells cells;
    private MapCells last;
    private FrameRanges frames;
    private List<MapZoom> steps = List.of();
    private int step;
    private MapLayout layout;
    private int labelWidth;
    private long top;
    private long selected = -1;
    private long hovered = -1;

    public PageMapCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL, null);
        addListener(SWT.Resize, _ -> resized());
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseDoubleClick, _ -> open());
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseExit, _ -> hoverAt(-1));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Dispose, _ -> strips.dispose());
        getVerticalBar()
                .addListener(SWT.Selection, _ -> scrollTo(getVerticalBar().getSelection()));
        getAccessible().addAccessibleListener(new Words());
    }

    /** {@code listener} takes the frame that the user selects. */
    public void onSelection(LongConsumer listener) {
        selectionListeners.add(listener);
    }

    /** {@code listener} takes the frame that the user opens. */
    public void onOpen(LongConsumer listener) {
        openListeners.add(listener);
    }

    /** {@code listener} takes the first frame of the dot under the mouse, -1 for none, whenever that changes. */
    public void onHover(LongConsumer listener) {
        hoverListeners.add(listener);
    }

    /** {@code listener} is told when a dot stands for another number of frames, or the ends of zooming are reached. */
    public void onZoom(Runnable listener) {
        zoomListeners.add(listener);
    }

    /**
     * Draws other cells. Where the frames are the same object as before, all stays in place: zoom, scroll and selection;
     * what was drawn before stays until the new is painted.
     *
     * @param of where dots are: the frames of all that is to be drawn in one place
     */
    public void show(MapCells now, FrameRanges of) {
        last = cells;
        cells = now;
        if (frames != of) {
            frames = of;
            resized();
        }
        redraw();
    }

    /** What is shown; null before {@link #show}. */
    public MapCells cells() {
        return cells;
    }

    /** The selected frame, or -1. */
    public long selected() {
        return selected;
    }

    /** Selects a frame without telling, and brings it into view; -1 selects none. */
    public void select(long pfn) {
        selected = pfn;
        reveal(pfn);
        redraw();
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /** Frames that a dot stands for. */
    public long framesPerDot() {
        return layout == null ? 1 : layout.framesPerDot();
    }

    /** Whether one can zoom in further. */
    public boolean canZoomIn() {
        return step + 1 < steps.size();
    }

    /** Whether one can zoom out further. */
    public boolean canZoomOut() {
        return step > 0;
    }

    /** Zooms by some steps, in for positive ones; the selected frame stays where it is, or else the middle. */
    public void zoom(int by) {
        int middle = getClientArea().height / 2;
        boolean seen = layout != null && selected >= 0 && isVisible(selected);
        zoomAt(step + by, seen ? selected : frameNear(middle), seen ? yOf(selected) : middle);
    }

    /** Shows all of memory. */
    public void zoomToFit() {
        zoomAt(0, frameNear(0), 0);
    }

    /** Shows single frames, so that each is large enough for its letter. */
    public void zoomToFrames() {
        int to = steps.size() - 1;
        while (to > 0 && steps.get(to).shift() == 0 && steps.get(to).side() > 16) {
            to--;
        }
        zoomAt(to, selected >= 0 ? selected : frameNear(0), getClientArea().height / 2);
    }

    private void zoomAt(int to, long pfn, int y) {
        int target = Math.clamp(to, 0, Math.max(0, steps.size() - 1));
        if (cells == null || target == step || steps.isEmpty()) {
            return;
        }
        step = target;
        layout = steps.get(step).layout(frames, mapWidth());
        scrollTo(layout.rowOf(Math.max(0, pfn)) - y / side());
        redraw();
        zoomListeners.forEach(Runnable::run);
    }

    private int side() {
        return steps.get(step).side();
    }

    private int mapWidth() {
        return Math.max(1, getClientArea().width - 2 * MARGIN - labelWidth);
    }

    private void resized() {
        Rectangle area = getClientArea();
        if (frames == null || area.width <= 0 || area.height <= 0) {
            return;
        }
        GC gc = new GC(this);
        gc.setFont(JFaceResources.getTextFont());
        long end = frames.size() == 0 ? 0 : frames.end(frames.size() - 1) << PAGE_SHIFT;
        labelWidth = gc.textExtent(Numbers.hex(Math.max(0, end - 1))).x + 8;
        gc.dispose();
        boolean whole = layout == null || step == 0;
        long first = layout == null ? 0 : frameNear(0);
        double area0 = steps.isEmpty() ? 0 : steps.get(step).area();
        steps = MapZoom.steps(frames, mapWidth(), area.height);
        step = 0;
        while (!whole && step + 1 < steps.size() && steps.get(step).area() < area0) {
            step++;
        }
        layout = steps.get(step).layout(frames, mapWidth());
        scrollTo(layout.rowOf(first));
        redraw();
        zoomListeners.forEach(Runnable::run);
    }

    private int visibleRows() {
        return Math.max(1, getClientArea().height / side());
    }

    private void scrollTo(long row) {
        long most = Math.max(0, layout.rows() - visibleRows());
        top = Math.clamp(row, 0, most);
        int rows = (int) Math.min(Integer.MAX_VALUE - 1, layout.rows());
        int thumb = Math.min(Math.max(1, rows), visibleRows());
        getVerticalBar().setValues((int) top, 0, Math.max(1, rows), thumb, 3, Math.max(1, visibleRows() - 1));
        getVerticalBar().setVisible(rows > visibleRows());
        redraw();
    }

    private boolean isVisible(long pfn) {
        long row = layout.rowOf(pfn);
        return row >= top && row < top + visibleRows();
    }

    private void reveal(long pfn) {
        if (layout != null && pfn >= 0 && !isVisible(pfn)) {
            scrollTo(layout.rowOf(pfn) - visibleRows() / 2);
        }
    }

    private int yOf(long pfn) {
        return (int) (layout.rowOf(pfn) - top) * side();
    }

    /** The first frame of the row at {@code y}, or of the next row that has one. */
    private long frameNear(int y) {
        if (layout == null) {
            return 0;
        }
        for (long row = top + y / side(); row < layout.rows(); row++) {
            if (layout.firstFrame(row) >= 0) {
                return layout.firstFrame(row);
            }
        }
        return 0;
    }

    /** The first frame of the dot there, or -1. */
    private long frameAt(int x, int y) {
        return layout == null || x < MARGIN + labelWidth
                ? -1
                : layout.frame(top + y / side(), (x - MARGIN - labelWidth) / side());
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        if (cells == null || layout == null) {
            return;
        }
        int rows = MapStrips.Key.rows(side());
        long first = top / rows;
        long end = (top + visibleRows() + 1) / rows + 1;
        Set<MapStrips.Key> wanted = new LinkedHashSet<>();
        for (long number = first; number < end && number * rows < layout.rows(); number++) {
            MapStrips.Key key = key(number);
            wanted.add(key);
            Image image = strips.get(key);
            if (image == null && last != null) {
                image = strips.get(key.with(last));
            }
            if (image != null) {
                gc.drawImage(image, MARGIN + labelWidth, (int) (number * rows - top) * side());
            }
        }
        for (int i = 1; i <= AHEAD; i++) {
            wanted.add(key(Math.min(end - 1 + i, layout.rows() / rows)));
            wanted.add(key(Math.max(0, first - i)));
        }
        strips.want(wanted);
        paintLabels(gc, palette);
        paintSelection(gc, palette);
    }

    /** The images of what is in view, in their order, as far as they are painted; empty where one is not. */
    List<Image> painted() {
        List<Image> images = new ArrayList<>();
        int rows = MapStrips.Key.rows(side());
        for (long number = top / rows; number <= (top + visibleRows()) / rows; number++) {
            Image image = number * rows < layout.rows() ? strips.get(key(number)) : null;
            if (image != null) {
                images.add(image);
            } else if (number * rows < layout.rows()) {
                return List.of();
            }
        }
        return images;
    }

    private MapStrips.Key key(long number) {
        return new MapStrips.Key(cells, layout, side(), Palette.isDark(), number);
    }

    private void stripReady(MapStrips.Key key) {
        if (key.cells() == cells && key.layout() == layout) {
            int rows = key.rows();
            redraw(0, (int) (key.number() * rows - top) * side(), getClientArea().width, rows * side(), false);
        }
    }

    private void paintLabels(GC gc, Palette palette) {
        gc.setFont(JFaceResources.getTextFont());
        gc.setForeground(palette.dim());
        int every = Math.max(1, LABEL_EVERY / side());
        int height = gc.getFontMetrics().getHeight();
        int free = 0;
        for (long row = top; row < Math.min(layout.rows(), top + visibleRows() + 1); row++) {
            int y = (int) (row - top) * side();
            long cut = layout.cutAbove(row);
            if (cut > 0) {
                String text = "no memory for " + Numbers.size(cut << PAGE_SHIFT);
                gc.drawText(text, MARGIN + labelWidth, y - layout.cutRows() * side() + 1, true);
            }
            long pfn = layout.firstFrame(row);
            if (pfn >= 0 && y >= free && (row % every == 0 || cut > 0)) {
                gc.drawText(
                        Numbers.hex(pfn << PAGE_SHIFT),
                        MARGIN,
                        Math.max(0, y + Math.min(0, (side() - height) / 2)),
                        true);
                free = y + height;
            }
        }
    }

    private void paintSelection(GC gc, Palette palette) {
        if (selected < 0 || !layout.contains(selected) || !isVisible(selected)) {
            return;
        }
        int x = MARGIN + labelWidth + layout.columnOf(selected) * side();
        int y = yOf(selected);
        int grow = Math.max(1, (9 - side()) / 2);
        gc.setLineWidth(2);
        gc.setForeground(palette.background());
        gc.drawRectangle(x - grow - 2, y - grow - 2, side() + 2 * grow + 3, side() + 2 * grow + 3);
        gc.setForeground(isFocusControl() ? palette.link() : palette.foreground());
        gc.drawRectangle(x - grow, y - grow, side() + 2 * grow - 1, side() + 2 * grow - 1);
        gc.setLineWidth(1);
    }

    private void click(Event event) {
        setFocus();
        long pfn = frameAt(event.x, event.y);
        if (pfn >= 0) {
            choose(pfn);
        }
    }

    private void choose(long pfn) {
        select(pfn);
        selectionListeners.forEach(listener -> listener.accept(pfn));
    }

    private void open() {
        if (selected >= 0) {
            openListeners.forEach(listener -> listener.accept(selected));
        }
    }

    private void hover(Event event) {
        hoverAt(frameAt(event.x, event.y));
    }

    private void hoverAt(long pfn) {
        if (pfn != hovered) {
            hovered = pfn;
            hoverListeners.forEach(listener -> listener.accept(pfn));
        }
    }

    private void wheel(Event event) {
        event.doit = false;
        if (layout == null) {
            return;
        }
        if ((event.stateMask & SWT.MOD1) != 0) {
            long under = frameAt(event.x, event.y);
            zoomAt(step + Integer.signum(event.count), under < 0 ? frameNear(event.y) : under, event.y);
        } else {
            scrollTo(top - (long) event.count * Math.max(1, 16 / side()));
        }
    }

    private void key(Event event) {
        if (layout == null) {
            return;
        }
        switch (event.character) {
            case '+', '=' -> zoom(1);
            case '-' -> zoom(-1);
            case '0' -> zoomToFit();
            case '1' -> zoomToFrames();
            case SWT.CR -> open();
            default -> move(event.keyCode);
        }
    }

    private void move(int keyCode) {
        if (selected < 0) {
            if (keyCode == SWT.ARROW_DOWN || keyCode == SWT.ARROW_RIGHT || keyCode == SWT.HOME) {
                choose(frameNear(0));
            }
            return;
        }
        long row = layout.rowOf(selected);
        long dot = layout.framesPerDot();
        long target = switch (keyCode) {
            case SWT.ARROW_LEFT -> step(-dot);
            case SWT.ARROW_RIGHT -> step(dot);
            case SWT.ARROW_UP -> onRow(row, -1);
            case SWT.ARROW_DOWN -> onRow(row, 1);
            case SWT.PAGE_UP -> onRow(row, 1 - visibleRows());
            case SWT.PAGE_DOWN -> onRow(row, visibleRows() - 1);
            case SWT.HOME -> layout.firstFrame(0);
            case SWT.END -> layout.frame(layout.rows() - 1, layout.dots(layout.rows() - 1) - 1);
            default -> -1;
        };
        if (target >= 0 && target != selected) {
            choose(target);
        }
    }

    /** The next dot to the left or right; over a cut, the nearest one behind it. */
    private long step(long by) {
        long to = selected + by;
        return layout.contains(to) ? to : onRow(layout.rowOf(selected), Long.signum(by));
    }

    private long onRow(long row, long by) {
        long target = Math.clamp(row + by, 0, layout.rows() - 1);
        while (layout.firstFrame(target) < 0) {
            target += by < 0 ? -1 : 1;
        }
        return layout.frame(target, Math.min(layout.columnOf(selected), layout.dots(target) - 1));
    }

    /** The class of the dot that begins with a frame. */
    public MapClass classAt(long pfn) {
        byte[] of = new byte[1];
        cells.read(pfn, layout.shift(), of, 1);
        return cells.coloring().classes().get(of[0]);
    }

    /** What a screen reader says. */
    private final class Words extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = cells == null
                        ? "Map of page frames"
                        : "Map of page frames by " + cells.coloring().name();
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = selected < 0 || layout == null
                        ? ""
                        : "page frame " + Numbers.hex(selected) + ", "
                                + classAt(selected).text();
            }
        }
    }
}
