// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.folioscope.netfs.picture.FileView;
import org.folioscope.netfs.picture.Lane;
import org.folioscope.netfs.picture.LanePicture;
import org.folioscope.netfs.picture.PictureLayout;
import org.folioscope.netfs.picture.PictureWords;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.ui.canvas.ZoomCanvas;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.theme.Palette;

/**
 * A request, or an inode, drawn to scale: the ruler, the folios, the streams. Scroll bars and Shift with the wheel move, too; 0
 * shows all of the file, 1 what the lanes are about; ↑ and ↓ select the stretch before and after. What is selected and opened
 * is what {@link PictureLayout#at} finds; selecting nothing is told as null.
 */
public final class LaneCanvas extends ZoomCanvas<Object> {

    private static final double STEP = 1.5;

    /** Steps of the scroll bar across. */
    private static final int SCROLL = 10_000;

    private final TextMeasure measure = new TextMeasure(this);
    private LanePicture picture;
    private FileView view;
    /** What was seen before there was nothing to draw. */
    private FileView kept;

    private PictureLayout layout;
    private Object selected;
    private String empty = "";
    private Runnable zoomed = () -> {};

    public LaneCanvas(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL, "Folios, upload and cache over the positions of the file", STEP);
        addListener(SWT.Resize, _ -> resized());
        getHorizontalBar().addListener(SWT.Selection, _ -> scrollAcross());
        getVerticalBar().addListener(SWT.Selection, _ -> redraw());
        Copying.install(this, this::copy, () -> {});
        updateBars();
    }

    /** {@code listener} is told when another part is seen. */
    public void onZoom(Runnable listener) {
        zoomed = listener;
    }

    /** What is said while nothing is drawn. */
    public void sayEmpty(String text) {
        empty = text;
        redraw();
    }

    /** What is said while nothing is drawn. */
    public String emptyText() {
        return empty;
    }

    /**
     * Draws another picture; null for none.
     *
     * @param same whether it is of the same thing, read anew or of another frame: then what is seen and selected stays; where
     *     there is none now, what is seen will be the same when there is one again
     */
    public void show(LanePicture of, boolean same) {
        Object before = selected;
        FileView seen = !same ? null : view != null ? view : kept;
        picture = of;
        selected = same ? again(before) : null;
        if (of == null) {
            kept = seen;
            view = null;
        } else {
            kept = null;
            view = seen == null
                    ? FileView.all(of.whole(), plotWidth()).on(of.focus())
                    : seen.sized(plotWidth()).about(of.whole());
        }
        renew();
    }

    /** What is drawn; null for nothing. */
    public LanePicture picture() {
        return picture;
    }

    /** The stretch that is the same as one of the picture before. */
    private Object again(Object before) {
        return before instanceof Stretch stretch
                ? stretches()
                        .filter(each -> each.type().equals(stretch.type())
                                && each.title().equals(stretch.title())
                                && (each.address() == stretch.address()
                                        || each.range().start()
                                                == stretch.range().start()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Lane by lane, by position; as they come, for there may be very many. */
    private Stream<Stretch> stretches() {
        return picture == null
                ? Stream.empty()
                : picture.lanes().stream().map(Lane::stretches).flatMap(List::stream);
    }

    /** What is selected; null for nothing. */
    public Object selected() {
        return selected;
    }

    /** Selects something, and moves it into sight. */
    public void select(Object what) {
        selected = what;
        if (what instanceof Stretch stretch && view != null) {
            boolean seen = view.sees(stretch.range().start())
                    || view.sees(stretch.range().end());
            if (!seen) {
                double middle = stretch.range().start() + stretch.range().length() / 2.0;
                look(view.moved(
                        (int) Math.clamp((view.left() - middle) / view.bytesPerDot() + view.width() / 2.0, -1e9, 1e9)));
            }
        }
        redraw();
    }

    /** What is seen; null for nothing. */
    public FileView view() {
        return view;
    }

    /** Shows another part. */
    void look(FileView at) {
        view = at;
        renew();
    }

    /** All of the file. */
    public void zoomToFile() {
        if (view != null) {
            look(FileView.all(picture.whole(), view.width()));
        }
    }

    /** What the lanes are about. */
    public void zoomToFocus() {
        if (view != null) {
            look(view.on(picture.focus()));
        }
    }

    /** Larger by a step, about the middle; smaller by a negative one. */
    public void zoom(int steps) {
        if (view != null) {
            zoomBySteps(steps, 0);
        }
    }

    private int plotWidth() {
        return PictureLayout.plotWidth(getClientArea().width);
    }

    private void resized() {
        if (view != null && view.width() != plotWidth()) {
            view = view.sized(plotWidth());
        }
        renew();
    }

    private void renew() {
        layout = picture == null ? null : new PictureLayout(picture, view, measure);
        updateBars();
        redraw();
        zoomed.run();
    }

    private void updateBars() {
        ScrollBar across = getHorizontalBar();
        boolean all = view == null || view.isWhole();
        across.setVisible(view != null);
        across.setEnabled(!all);
        if (!all) {
            double length = view.whole().length();
            int thumb = Math.max(1, (int) (view.bytesPerDot() * view.width() / length * SCROLL));
            int at = (int) ((view.left() - view.whole().start()) / length * SCROLL);
            across.setValues(at, 0, SCROLL, Math.min(SCROLL, thumb), Math.max(1, thumb / 10), Math.max(1, thumb));
        } else {
            across.setValues(0, 0, 1, 1, 1, 1);
        }
        ScrollBar down = getVerticalBar();
        int height = getClientArea().height;
        int needed = layout == null ? 0 : layout.height();
        down.setVisible(needed > height);
        if (needed > height && height > 0) {
            down.setValues(Math.min(down.getSelection(), needed - height), 0, needed, height, 20, height);
        } else {
            down.setValues(0, 0, 1, 1, 1, 1);
        }
    }

    private int scrolled() {
        return getVerticalBar().getVisible() ? getVerticalBar().getSelection() : 0;
    }

    private void scrollAcross() {
        if (view != null) {
            double left = view.whole().start()
                    + (double) getHorizontalBar().getSelection()
                            / SCROLL
                            * view.whole().length();
            view = new FileView(view.whole(), left, view.bytesPerDot(), view.width()).moved(0);
            layout = new PictureLayout(picture, view, measure);
            redraw();
        }
    }

    @Override
    protected void paint(GC gc, Palette palette) {
        if (layout == null) {
            paintWords(gc, palette, empty);
            return;
        }
        Transform down = new Transform(getDisplay());
        down.translate(0, -scrolled());
        gc.setTransform(down);
        new ShapePainter(gc, Palette.isDark()).paint(layout.shapes());
        if (selected != null) {
            layout.where(selected).ifPresent(at -> {
                gc.setForeground(palette.foreground());
                gc.setLineWidth(2);
                gc.drawRectangle(at[0] - 1, at[1] - 1, at[2] + 1, at[3] + 1);
                gc.setLineWidth(1);
            });
        }
        gc.setTransform(null);
        down.dispose();
        paintFocus(gc, palette);
    }

    /** What is at a place of this control. */
    Optional<Object> at(int x, int y) {
        return layout == null ? Optional.empty() : layout.at(x, y + scrolled());
    }

    /** Where something is in this control: x, y, width, height; empty where it is out of sight. */
    public Optional<Rectangle> where(Object what) {
        return layout == null
                ? Optional.empty()
                : layout.where(what).map(at -> new Rectangle(at[0], at[1] - scrolled(), at[2], at[3]));
    }

    @Override
    protected boolean isEmpty() {
        return view == null;
    }

    @Override
    protected Object thingAt(int x, int y) {
        return at(x, y).orElse(null);
    }

    @Override
    protected Object selectedThing() {
        return selected;
    }

    /** Lane by lane, by position. */
    @Override
    protected Object thingBeside(int by) {
        if (picture == null) {
            return null;
        }
        Stretch last = null;
        boolean found = false;
        for (Lane lane : picture.lanes()) {
            for (Stretch each : lane.stretches()) {
                if (found) {
                    return each;
                }
                if (each.equals(selected)) {
                    if (by < 0) {
                        return last == null ? each : last;
                    }
                    found = true;
                }
                last = each;
            }
        }
        return found ? last : stretches().findFirst().orElse(null);
    }

    @Override
    protected void mark(Object thing) {
        select(thing);
    }

    @Override
    protected void clickedNothing() {
        choose(null);
    }

    @Override
    protected String words(Object thing) {
        return PictureWords.of(thing);
    }

    @Override
    protected void pan(int right, int below) {
        getVerticalBar().setSelection(scrolled() - below);
        look(view.moved(right));
    }

    @Override
    protected void zoom(double factor, int x, int y, int keys) {
        look(view.zoomed(factor, Math.clamp(x - PictureLayout.plotLeft(), 0, view.width())));
    }

    @Override
    protected Point middle() {
        return new Point(PictureLayout.plotLeft() + view.width() / 2, 0);
    }

    @Override
    protected void showAll() {
        zoomToFile();
    }

    @Override
    protected void wheel(Event event) {
        if ((event.stateMask & SWT.MOD2) != 0) {
            pan(event.count > 0 ? ARROW_STEP : -ARROW_STEP, 0);
        } else {
            super.wheel(event);
        }
    }

    @Override
    protected void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> chooseBeside(1);
            case SWT.ARROW_UP -> chooseBeside(-1);
            default -> {
                if (event.character == '1') {
                    zoomToFocus();
                } else {
                    super.key(event);
                }
            }
        }
    }

    /** The words about what is selected. */
    private void copy() {
        if (selected != null) {
            Copying.toClipboard(getDisplay(), PictureWords.of(selected));
        }
    }
}
