// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.hex;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Slider;
import org.folioscope.compare.Change;
import org.folioscope.compare.Place;
import org.folioscope.compare.Side;
import org.folioscope.ui.compare.hex.HexPair.Piece;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;

/**
 * The bytes of something before and after, side by side, with the names and values of the fields that changed. It reads
 * what it shows, in the background.
 */
public final class HexCompare extends Composite {

    private static final int PER_LINE = HexCompareCanvas.PER_LINE;
    private static final int MOST_LINES = Integer.MAX_VALUE / 2;

    private final OpenImage image;
    private final Label title;
    private final Button previous;
    private final Button next;
    private final HexCompareCanvas canvas;
    private final Slider slider;
    private HexPair pair;
    private List<Change> changes = List.of();

    /** @param image whose frames are read; closing it ends the reading */
    public HexCompare(Composite parent, OpenImage image) {
        super(parent, SWT.NONE);
        this.image = image;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        previous = button(head, "P&revious Change", () -> step(-1));
        next = button(head, "Ne&xt Change", () -> step(1));
        Composite body = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        canvas = new HexCompareCanvas(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        slider = new Slider(body, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
        slider.addListener(SWT.Selection, _ -> setTop((long) slider.getSelection() * PER_LINE));
        canvas.addListener(SWT.Resize, _ -> resized());
        canvas.addListener(SWT.MouseDown, _ -> canvas.setFocus());
        canvas.addListener(SWT.MouseVerticalWheel, event -> scroll(-event.count));
        canvas.addListener(SWT.KeyDown, this::key);
        clear();
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, _ -> action.run());
        return button;
    }

    /** Shows nothing. */
    public void clear() {
        pair = null;
        title.setText("");
        annotate(List.of());
        canvas.setPiece(Piece.NONE);
        slider.setEnabled(false);
    }

    /** Shows two places, from their start on, without annotations at first. */
    public void show(Side before, Place beforeAt, Side after, Place afterAt) {
        pair = new HexPair(before, beforeAt, after, afterAt);
        title.setText("Offset, " + before.name().replace("&", "&&") + ", "
                + after.name().replace("&", "&&") + ", fields that changed");
        annotate(List.of());
        canvas.mark(-1, 0);
        slider.setEnabled(true);
        resized();
        setTop(0);
    }

    /** Tells which fields and bytes changed, by their offset from the start. */
    public void annotate(List<Change> found) {
        if (isDisposed()) {
            return;
        }
        changes = found.stream()
                .filter(change -> change.offset() >= 0)
                .sorted(Comparator.comparingLong(Change::offset))
                .toList();
        canvas.setChanges(changes);
        previous.setEnabled(!changes.isEmpty());
        next.setEnabled(!changes.isEmpty());
        if (!changes.isEmpty() && canvas.top() == 0 && canvas.marked() < 0) {
            reveal(changes.getFirst().offset()); // nothing else is to be seen in the bytes that are the same
        }
    }

    /** Shows and marks the change at an offset, bytes from the start. */
    public void reveal(long offset) {
        changes.stream()
                .filter(change -> change.offset() == offset)
                .findFirst()
                .ifPresent(change -> canvas.mark(offset, change.length()));
        boolean visible = offset >= canvas.top() && offset < canvas.top() + (long) (canvas.lines() - 1) * PER_LINE;
        if (!visible) {
            setTop(Math.max(0, offset - 2L * PER_LINE));
        }
    }

    private void step(int direction) {
        long from = canvas.marked();
        Change found = null;
        for (Change change : changes) {
            if (direction > 0 && change.offset() > from) {
                found = change;
                break;
            }
            if (direction < 0 && change.offset() < from) {
                found = change;
            }
        }
        if (found != null) {
            reveal(found.offset());
        }
    }

    private long lineCount() {
        return pair == null ? 0 : (pair.length() + PER_LINE - 1) / PER_LINE;
    }

    private void resized() {
        int lines = (int) Math.min(MOST_LINES, Math.max(1, lineCount()));
        int page = Math.clamp(canvas.lines() - 1, 1, lines);
        slider.setValues(slider.getSelection(), 0, lines, page, 1, page);
        load();
    }

    private void scroll(int lines) {
        setTop(canvas.top() + (long) lines * PER_LINE);
    }

    private void setTop(long wished) {
        long last = Math.max(0, (lineCount() - canvas.lines() + 2) * PER_LINE);
        long top = Math.clamp(wished & -PER_LINE, 0, last);
        canvas.setTop(top);
        slider.setSelection((int) Math.min(MOST_LINES, top / PER_LINE));
        load();
    }

    private void load() {
        HexPair of = pair;
        if (of == null) {
            return;
        }
        long offset = canvas.top();
        int count = canvas.lines() * PER_LINE;
        ReadJob.start(
                "Reading bytes",
                image,
                _ -> of.read(offset, count),
                piece -> {
                    if (!isDisposed() && pair == of && canvas.top() == offset) {
                        canvas.setPiece(piece);
                    }
                },
                _ -> {
                    if (!isDisposed() && pair == of) {
                        canvas.setPiece(Piece.NONE);
                    }
                });
    }

    private void key(Event event) {
        int page = canvas.lines() - 2;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> scroll(-1);
            case SWT.ARROW_DOWN -> scroll(1);
            case SWT.PAGE_UP -> scroll(-page);
            case SWT.PAGE_DOWN -> scroll(page);
            case SWT.HOME -> setTop(0);
            case SWT.END -> setTop(Long.MAX_VALUE);
            case 'n' -> step(1);
            case 'p' -> step(-1);
            default -> {}
        }
    }

    /** What stands beside the line at an offset: "child_ino 3 → 0". */
    public String words(long offset) {
        return canvas.words(offset & -PER_LINE);
    }

    /** Whether the byte at an offset was read and is another one after. */
    public boolean isDiffering(long offset) {
        return canvas.piece().contains(offset) && canvas.piece().differs(offset);
    }
}
