// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.folioscope.base.Progress;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * A domain's ranges drawn: device addresses across, the physical addresses that they lead to upwards. What nothing is at is
 * left out of both axes. The wheel and + and - zoom, dragging and the arrow keys move, 0 shows all; a click selects a
 * range, a double click goes to it; hovering tells what is there. Drawn in the background: painting copies a picture.
 */
public final class AddressMap extends Canvas {

    private static final double STEP = 1.5;
    private static final int ARROW_STEP = 40;
    private static final int REACH = 4;

    private final Object family;
    private final MapFrame frame = new MapFrame();
    private DomainRanges ranges;
    private View view;
    private Picture picture;
    private Image image;
    private Job job;
    private int selected = -1;
    private int dragX = -1;
    private int dragY;
    private boolean dragged;
    private boolean mayOpen;
    private IntConsumer selection = _ -> {};
    private IntConsumer opening = _ -> {};
    private IntFunction<String> words = _ -> "";

    /**
     * What was drawn for a view.
     *
     * @param ranges that were drawn
     * @param axes the view's axes were made for these ranges
     */
    private record Picture(DomainRanges ranges, View view, ImageData data) {}

    /** @param family the image that the ranges are of */
    public AddressMap(Composite parent, Object family) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.family = family;
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        AccessibleName.set(this, "Map of device addresses against physical addresses");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, _ -> resized());
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Dispose, _ -> disposeImage());
        Palette.onChange(this, this::draw);
    }

    /** {@code listener} takes the index of the range that the user selects. */
    public void onSelection(IntConsumer listener) {
        selection = listener;
    }

    /** {@code listener} takes the index of the range that the user opens. */
    public void onOpen(IntConsumer listener) {
        opening = listener;
    }

    /** {@code of} tells about the range of an index, for hovering; called on the user interface thread. */
    public void describe(IntFunction<String> of) {
        words = of;
    }

    /** Draws another domain; null for none. */
    public void show(DomainRanges of) {
        if (of == ranges) {
            return;
        }
        ranges = of;
        view = null;
        selected = -1;
        draw();
    }

    /** Marks a range; -1 marks none. */
    public void select(int index) {
        selected = index;
        redraw();
    }

    /** Shows a range large and in the middle. */
    public void zoomTo(int index) {
        selected = index;
        if (view != null && index >= 0) {
            look(view.around(ranges.iova(index), ranges.physical(index), ranges.length(index)));
        }
    }

    /** Whether what is seen is what was asked for. */
    public boolean isDrawn() {
        return ranges == null
                || picture != null
                        && picture.ranges() == ranges
                        && picture.view().equals(view);
    }

    /** What is seen; null before the first picture. */
    View view() {
        return view;
    }

    /** The part of this control that the picture is on. */
    Rectangle plot() {
        return frame.plot(getClientArea());
    }

    /** Shows another part. */
    void look(View at) {
        view = at;
        draw();
    }

    private void resized() {
        Rectangle plot = plot();
        if (view != null && plot.width > 0 && plot.height > 0) {
            view = view.sized(plot.width, plot.height);
        }
        draw();
    }

    /** Has the picture drawn anew; until it is there, the one before is stretched to its place. */
    private void draw() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        redraw();
        Rectangle plot = plot();
        if (ranges == null || plot.width <= 0 || plot.height <= 0) {
            return;
        }
        DomainRanges of = ranges;
        View at = view;
        Palette palette = Palette.current();
        job = ReadJob.start(
                "Drawing the map of addresses",
                family,
                progress -> picture(of, at, plot.width, plot.height, palette, progress),
                this::drawn,
                problem -> setToolTipText(problem.sentence()));
    }

    private static Picture picture(
            DomainRanges ranges, View at, int width, int height, Palette palette, Progress progress) {
        View view = at == null ? MapAxes.whole(ranges, width, height, progress) : at;
        AddressRaster raster = AddressRaster.draw(ranges, view, progress);
        return new Picture(ranges, view, MapPicture.of(raster, palette));
    }

    private void drawn(Picture now) {
        if (isDisposed() || now.ranges() != ranges) {
            return;
        }
        picture = now;
        if (view == null) {
            view = now.view();
        }
        disposeImage();
        image = new Image(getDisplay(), now.data());
        job = null;
        resizedMeanwhile();
        redraw();
    }

    private void resizedMeanwhile() {
        Rectangle plot = plot();
        if (view.width() != plot.width || view.height() != plot.height) {
            resized();
        }
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        Palette palette = Palette.current();
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        if (ranges == null || ranges.size() == 0) {
            gc.setForeground(palette.dim());
            gc.drawText(ranges == null ? "" : "Nothing is mapped.", 12, 12, true);
            return;
        }
        if (picture == null || picture.ranges() != ranges || view == null) {
            gc.setForeground(palette.dim());
            gc.drawText("drawing…", 12, 12, true);
            return;
        }
        Rectangle plot = plot();
        frame.paintGaps(gc, palette, view, plot);
        paintPicture(gc, plot);
        if (selected >= 0 && selected < ranges.size()) {
            paintSelection(gc, palette, plot);
        }
        frame.paintAxes(gc, palette, view, plot, isFocusControl());
        frame.paintLegend(gc, palette, area);
    }

    private void paintPicture(GC gc, Rectangle plot) {
        View of = picture.view();
        gc.setClipping(plot);
        if (of.equals(view)) {
            gc.drawImage(image, plot.x, plot.y);
        } else {
            double x = (of.left() - view.left()) / view.bytesPerDotAcross();
            double width = of.width() * of.bytesPerDotAcross() / view.bytesPerDotAcross();
            double height = of.height() * of.bytesPerDotUp() / view.bytesPerDotUp();
            double y = view.height() - (of.bottom() - view.bottom()) / view.bytesPerDotUp() - height;
            if (width >= 1 && height >= 1 && width < 1 << 14 && height < 1 << 14) {
                gc.drawImage(
                        image, 0, 0, of.width(), of.height(), plot.x + (int) x, plot.y + (int) y, (int) width, (int)
                                height);
            }
        }
        gc.setClipping((Rectangle) null);
    }

    private void paintSelection(GC gc, Palette palette, Rectangle plot) {
        double x = view.x(ranges.iova(selected));
        double y = view.y(ranges.physical(selected));
        double width = ranges.length(selected) / view.bytesPerDotAcross();
        double height = ranges.length(selected) / view.bytesPerDotUp();
        int left = (int) Math.clamp(x - REACH, -REACH, view.width() + REACH);
        int right = (int) Math.clamp(x + width + REACH, -REACH, view.width() + REACH);
        int top = (int) Math.clamp(y - height - REACH, -REACH, view.height() + REACH);
        int bottom = (int) Math.clamp(y + REACH, -REACH, view.height() + REACH);
        gc.setClipping(plot);
        gc.setForeground(palette.foreground());
        gc.setLineWidth(2);
        gc.drawRectangle(plot.x + left, plot.y + top, right - left, bottom - top);
        gc.setLineWidth(1);
        gc.setClipping((Rectangle) null);
    }

    /** Index of the range at a place of this control; -1 where there is none. */
    int rangeAt(int x, int y) {
        Rectangle plot = plot();
        return view == null || ranges == null || ranges.size() == 0 || !plot.contains(x, y)
                ? -1
                : view.rangeAt(ranges, x - plot.x, y - plot.y, REACH);
    }

    private void down(Event event) {
        setFocus();
        if (event.button == 1 && view != null) {
            dragX = event.x;
            dragY = event.y;
            dragged = false;
        }
    }

    private void move(Event event) {
        if (dragX >= 0 && view != null) {
            int right = event.x - dragX;
            int below = event.y - dragY;
            if (dragged || Math.abs(right) + Math.abs(below) > REACH) {
                dragged = true;
                dragX = event.x;
                dragY = event.y;
                look(view.moved(right, below));
            }
            return;
        }
        int index = rangeAt(event.x, event.y);
        String text = index < 0 ? null : words.apply(index);
        if (text == null || !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    private void up(Event event) {
        boolean clicked = dragX >= 0 && !dragged;
        dragX = -1;
        if (clicked) {
            int index = rangeAt(event.x, event.y);
            select(index);
            if (index >= 0) {
                selection.accept(index);
            }
            if (mayOpen && index >= 0) {
                opening.accept(index);
            }
        }
        mayOpen = false;
    }

    /** The range is opened once the button is up again, so that this isn't taken for dragging. */
    private void doubleClick(Event event) {
        mayOpen = event.button == 1;
    }

    private void wheel(Event event) {
        zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y, event.stateMask);
        event.doit = false;
    }

    private void zoom(double factor, int x, int y, int keys) {
        Rectangle plot = plot();
        if (view != null) {
            double across = (keys & SWT.MOD1) != 0 ? 1 : factor;
            double up = (keys & SWT.MOD2) != 0 ? 1 : factor;
            look(view.zoomed(
                    across, up, Math.clamp(x - plot.x, 0, plot.width), Math.clamp(y - plot.y, 0, plot.height)));
        }
    }

    private void key(Event event) {
        Rectangle plot = plot();
        int x = plot.x + plot.width / 2;
        int y = plot.y + plot.height / 2;
        if (view == null) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> look(view.moved(ARROW_STEP, 0));
            case SWT.ARROW_RIGHT -> look(view.moved(-ARROW_STEP, 0));
            case SWT.ARROW_UP -> look(view.moved(0, ARROW_STEP));
            case SWT.ARROW_DOWN -> look(view.moved(0, -ARROW_STEP));
            case SWT.KEYPAD_ADD -> zoom(STEP, x, y, event.stateMask & ~SWT.MOD2);
            case SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP, x, y, event.stateMask);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (selected >= 0) {
                    opening.accept(selected);
                }
            }
            case SWT.PAGE_DOWN, SWT.PAGE_UP -> step(event.keyCode == SWT.PAGE_DOWN ? 1 : -1);
            default -> character(event, x, y);
        }
    }

    private void character(Event event, int x, int y) {
        switch (event.character) {
            case '+', '=' -> zoom(STEP, x, y, 0);
            case '-' -> zoom(1 / STEP, x, y, 0);
            case '0' -> look(View.all(view.across(), view.up(), view.width(), view.height()));
            default -> {
                return; // not for the map
            }
        }
    }

    /** Selects the range before or after the selected one. */
    private void step(int by) {
        int next = Math.clamp(selected + by, 0, Math.max(0, ranges.size() - 1));
        if (ranges.size() > 0) {
            select(next);
            selection.accept(next);
        }
    }
}
