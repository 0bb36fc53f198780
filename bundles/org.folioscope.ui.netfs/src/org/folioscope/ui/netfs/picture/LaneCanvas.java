// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.folioscope.netfs.picture.FileView;
import org.folioscope.netfs.picture.Lane;
import org.folioscope.netfs.picture.LanePicture;
import org.folioscope.netfs.picture.PictureLayout;
import org.folioscope.netfs.picture.PictureWords;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * A request, or an inode, drawn to scale: the ruler, the folios, the streams. The wheel and + and - zoom, dragging, the scroll
 * bars and the arrow keys move, 0 shows all of the file, 1 what the lanes are about; a click selects, a double click or Enter
 * opens, hovering tells.
 */
public final class LaneCanvas extends Canvas {

    private static final double STEP = 1.5;
    private static final int ARROW_STEP = 40;
    private static final int DRAG = 4;

    /** Steps of the scroll bar across. */
    private static final int SCROLL = 10_000;

    private final TextMeasure measure = new TextMeasure(this);
    private LanePicture picture;
    private FileView view;
    /** What was seen before there was nothing to draw. */
    private FileView kept;

    private PictureLayout layout;
    private Object selected;
    private int dragX = -1;
    private int dragY;
    private boolean dragged;
    private String empty = "";
    private Consumer<Object> selection = _ -> {};
    private Consumer<Object> opening = _ -> {};
    private Runnable zoomed = () -> {};

    public LaneCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        AccessibleName.set(this, "Folios, upload and cache over the positions of the file");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, _ -> resized());
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.MouseDoubleClick, event -> open(event.x, event.y));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getHorizontalBar().addListener(SWT.Selection, _ -> scrollAcross());
        getVerticalBar().addListener(SWT.Selection, _ -> redraw());
        Copying.install(this, this::copy, () -> {});
        Palette.onChange(this, this::redraw);
        updateBars();
    }

    /** {@code listener} takes what the user selects: see {@link PictureLayout#at}; null for nothing. */
    public void onSelection(Consumer<Object> listener) {
        selection = listener;
    }

    /** {@code listener} takes what the user opens. */
    public void onOpen(Consumer<Object> listener) {
        opening = listener;
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
                ? stretches().stream()
                        .filter(each -> each.type().equals(stretch.type())
                                && each.title().equals(stretch.title())
                                && (each.address() == stretch.address()
                                        || each.range().start()
                                                == stretch.range().start()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private List<Stretch> stretches() {
        return picture == null
                ? List.of()
                : picture.lanes().stream()
                        .map(Lane::stretches)
                        .flatMap(List::stream)
                        .toList();
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
            look(view.zoomed(Math.pow(STEP, steps), view.width() / 2));
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

    private void paint(GC gc) {
        Palette palette = Palette.current();
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        if (layout == null) {
            gc.setForeground(palette.dim());
            gc.drawText(empty, 12, 12, true);
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
        if (isFocusControl()) {
            gc.setForeground(palette.link());
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
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

    private void down(Event event) {
        setFocus();
        if (event.button == 1 && view != null) {
            dragX = event.x;
            dragY = event.y;
            dragged = false;
        }
    }

    private void move(Event event) {
        if (dragX < 0) {
            String text = at(event.x, event.y).map(PictureWords::of).orElse(null);
            if (text == null || !text.equals(getToolTipText())) {
                setToolTipText(text);
            }
        } else if (dragged || Math.abs(event.x - dragX) > DRAG || Math.abs(event.y - dragY) > DRAG) {
            dragged = true;
            getVerticalBar().setSelection(scrolled() - (event.y - dragY));
            look(view.moved(event.x - dragX));
            dragX = event.x;
            dragY = event.y;
        }
    }

    private void up(Event event) {
        boolean clicked = dragX >= 0 && !dragged;
        dragX = -1;
        if (clicked) {
            choose(at(event.x, event.y).orElse(null));
        }
    }

    private void choose(Object what) {
        select(what);
        selection.accept(what);
    }

    private void open(int x, int y) {
        at(x, y).ifPresent(opening);
    }

    private void wheel(Event event) {
        if (view != null) {
            if ((event.stateMask & SWT.MOD2) != 0) {
                look(view.moved(event.count > 0 ? ARROW_STEP : -ARROW_STEP));
            } else {
                int x = Math.clamp(event.x - PictureLayout.plotLeft(), 0, view.width());
                look(view.zoomed(event.count > 0 ? STEP : 1 / STEP, x));
            }
            event.doit = false;
        }
    }

    private void key(Event event) {
        if (view == null) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> look(view.moved(ARROW_STEP));
            case SWT.ARROW_RIGHT -> look(view.moved(-ARROW_STEP));
            case SWT.KEYPAD_ADD -> zoom(1);
            case SWT.KEYPAD_SUBTRACT -> zoom(-1);
            case SWT.PAGE_DOWN, SWT.ARROW_DOWN -> step(1);
            case SWT.PAGE_UP, SWT.ARROW_UP -> step(-1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F3 -> {
                if (selected != null) {
                    opening.accept(selected);
                }
            }
            default -> character(event.character);
        }
    }

    private void character(char key) {
        switch (key) {
            case '+', '=' -> zoom(1);
            case '-' -> zoom(-1);
            case '0' -> zoomToFile();
            case '1' -> zoomToFocus();
            default -> {
                return; // not for the picture
            }
        }
    }

    /** Selects the stretch after the selected one, or before it: lane by lane, by position. */
    private void step(int by) {
        List<Stretch> all = stretches();
        if (!all.isEmpty()) {
            int now = selected instanceof Stretch stretch ? all.indexOf(stretch) : -1;
            choose(all.get(now < 0 ? 0 : Math.clamp(now + by, 0, all.size() - 1)));
        }
    }

    /** The words about what is selected. */
    private void copy() {
        if (selected != null) {
            Copying.toClipboard(getDisplay(), PictureWords.of(selected));
        }
    }
}
