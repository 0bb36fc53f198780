// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import java.util.function.IntFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.base.Progress;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.ui.canvas.ZoomCanvas;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.theme.Palette;

/**
 * A domain's ranges drawn: device addresses across, the physical addresses that they lead to upwards. What nothing is at is
 * left out of both axes. Drawn in the background: painting copies a picture. What is selected and opened is a range, by its
 * index.
 */
public final class AddressMap extends ZoomCanvas<Integer> {

    private static final double STEP = 1.5;
    private static final int REACH = 4;

    private final Object family;
    private final MapFrame frame = new MapFrame();
    private DomainRanges ranges;
    private View view;
    private Picture picture;
    private Image image;
    private Job job;
    private int selected = -1;
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
        super(parent, SWT.NONE, "Map of device addresses against physical addresses", STEP);
        this.family = family;
        addListener(SWT.Resize, _ -> resized());
        addListener(SWT.Dispose, _ -> disposeImage());
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

    @Override
    protected void recolor() {
        draw();
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        if (ranges == null || ranges.size() == 0) {
            paintWords(gc, palette, ranges == null ? "" : "Nothing is mapped.");
            return;
        }
        if (picture == null || picture.ranges() != ranges || view == null) {
            paintWords(gc, palette, "drawing…");
            return;
        }
        Rectangle plot = plot();
        frame.paintGaps(gc, palette, view, plot);
        paintPicture(gc, plot);
        if (selected >= 0 && selected < ranges.size()) {
            paintSelection(gc, palette, plot);
        }
        frame.paintAxes(gc, palette, view, plot, isFocusControl());
        frame.paintLegend(gc, palette, getClientArea());
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

    @Override
    protected boolean isEmpty() {
        return view == null || ranges == null || ranges.size() == 0;
    }

    @Override
    protected Integer thingAt(int x, int y) {
        int index = rangeAt(x, y);
        return index < 0 ? null : index;
    }

    @Override
    protected Integer selectedThing() {
        return selected < 0 ? null : selected;
    }

    @Override
    protected Integer thingBeside(int by) {
        return Math.clamp(selected + by, 0, ranges.size() - 1);
    }

    @Override
    protected void mark(Integer index) {
        select(index);
    }

    @Override
    protected void clickedNothing() {
        select(-1);
    }

    @Override
    protected String words(Integer index) {
        return words.apply(index);
    }

    @Override
    protected void pan(int right, int below) {
        look(view.moved(right, below));
    }

    /** With Ctrl only upwards, with Shift only across. */
    @Override
    protected void zoom(double factor, int x, int y, int keys) {
        Rectangle plot = plot();
        double across = (keys & SWT.MOD1) != 0 ? 1 : factor;
        double up = (keys & SWT.MOD2) != 0 ? 1 : factor;
        look(view.zoomed(across, up, Math.clamp(x - plot.x, 0, plot.width), Math.clamp(y - plot.y, 0, plot.height)));
    }

    @Override
    protected Point middle() {
        Rectangle plot = plot();
        return new Point(plot.x + plot.width / 2, plot.y + plot.height / 2);
    }

    @Override
    protected void showAll() {
        look(View.all(view.across(), view.up(), view.width(), view.height()));
    }
}
