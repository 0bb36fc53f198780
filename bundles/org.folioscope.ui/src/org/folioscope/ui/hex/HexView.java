// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.hex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;

/**
 * Bytes over an address space of up to 2^64, sixteen to a line. It asks for what it shows and draws what it has; the
 * slider stands for the whole space, wheel and keys move by lines.
 */
public final class HexView extends Composite {

    private static final int SLIDER = 1_000_000;
    private static final int THUMB = 1000;

    private final HexCanvas canvas;
    private final Slider slider;
    private final List<Consumer<Long>> listeners = new ArrayList<>();
    private BiConsumer<Long, Integer> loader = (_, _) -> {};
    private long spaceEnd;
    private boolean loading;
    private boolean stale;

    public HexView(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
        canvas = new HexCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        slider = new Slider(this, SWT.VERTICAL);
        slider.setValues(0, 0, SLIDER, THUMB, 1, THUMB);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
        slider.addListener(SWT.Selection, this::slide);
        canvas.addListener(SWT.MouseVerticalWheel, event -> scroll(-event.count));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Resize, _ -> load());
        canvas.onCursor(() -> {
            listeners.forEach(listener -> listener.accept(canvas.cursor()));
            reveal(canvas.cursor());
        });
    }

    /** {@code by} is asked for bytes: start and count; it answers by {@link #loaded}. */
    public void setLoader(BiConsumer<Long, Integer> by) {
        loader = by;
    }

    /** {@code listener} takes the address of the byte that the user put the cursor on. */
    public void onCursor(Consumer<Long> listener) {
        listeners.add(listener);
    }

    /** @param end first address behind the space; 0 for all of 2^64 */
    public void setSpace(long end) {
        spaceEnd = end;
    }

    /** Goes to {@code address} and puts the cursor there. */
    public void show(long address) {
        canvas.setCursor(address);
        if (!isVisibleAddress(address)) {
            setTop((address & -HexText.PER_LINE) - 2L * HexText.PER_LINE, address);
        } else {
            load();
        }
    }

    private boolean isVisibleAddress(long address) {
        long offset = address - canvas.top();
        return offset >= 0 && offset < (long) (canvas.lines() - 1) * HexText.PER_LINE;
    }

    private void reveal(long address) {
        if (address - canvas.top() < 0) {
            setTop(address & -HexText.PER_LINE, address);
        } else if (!isVisibleAddress(address)) {
            setTop((address & -HexText.PER_LINE) - (long) (canvas.lines() - 2) * HexText.PER_LINE, address);
        }
    }

    /** Marks {@code length} bytes from {@code address} on, such as those of a struct's member. */
    public void mark(long address, long length) {
        canvas.mark(address, length);
    }

    public long cursor() {
        return canvas.cursor();
    }

    /** The bytes asked for have come. */
    public void loaded(HexBlock block) {
        if (isDisposed()) {
            return;
        }
        loading = false;
        canvas.setBlock(block);
        if (stale) {
            load();
        }
    }

    /** Asks for what is in view; one question at a time, the last one counts. */
    private void load() {
        stale = loading;
        if (!loading) {
            loading = true;
            loader.accept(canvas.top(), canvas.lines() * HexText.PER_LINE);
        }
    }

    /** Reads what is in view again; until then the bytes stay. */
    public void refresh() {
        load();
    }

    /** Shows bytes of another space. */
    public void reload() {
        loading = false;
        canvas.setBlock(HexBlock.EMPTY);
        load();
    }

    private void slide(Event event) {
        switch (event.detail) {
            case SWT.ARROW_UP -> scroll(-1);
            case SWT.ARROW_DOWN -> scroll(1);
            case SWT.PAGE_UP -> scroll(-canvas.lines() + 1);
            case SWT.PAGE_DOWN -> scroll(canvas.lines() - 1);
            default -> {
                double fraction = (double) slider.getSelection() / (SLIDER - THUMB);
                double space = spaceEnd == 0 ? 0x1p64 : unsigned(spaceEnd);
                double target = fraction * space;
                long address = target >= 0x1p63 ? (long) (target - 0x1p63) ^ Long.MIN_VALUE : (long) target;
                canvas.setTop(address & -HexText.PER_LINE);
                load();
            }
        }
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : (value >>> 1) * 2.0;
    }

    private void scroll(int lines) {
        setTop(canvas.top() + (long) lines * HexText.PER_LINE, canvas.top());
    }

    /** Stops at both ends of the space instead of going round. */
    private void setTop(long wished, long near) {
        long top = wished;
        if (Long.compareUnsigned(near, 1L << 32) < 0 && wished < 0) {
            top = 0;
        } else if (Long.compareUnsigned(near, -(1L << 32)) > 0 && wished >= 0) {
            top = -(long) canvas.lines() * HexText.PER_LINE;
        }
        canvas.setTop(top);
        double space = spaceEnd == 0 ? 0x1p64 : unsigned(spaceEnd);
        slider.setSelection((int) (unsigned(top) / space * (SLIDER - THUMB)));
        load();
    }

    private void key(Event event) {
        boolean extend = (event.stateMask & SWT.MOD2) != 0;
        long page = (long) (canvas.lines() - 2) * HexText.PER_LINE;
        long line = canvas.cursor() & HexText.PER_LINE - 1;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> canvas.moveCursor(-1, extend);
            case SWT.ARROW_RIGHT -> canvas.moveCursor(1, extend);
            case SWT.ARROW_UP -> canvas.moveCursor(-HexText.PER_LINE, extend);
            case SWT.ARROW_DOWN -> canvas.moveCursor(HexText.PER_LINE, extend);
            case SWT.PAGE_UP -> canvas.moveCursor(-page, extend);
            case SWT.PAGE_DOWN -> canvas.moveCursor(page, extend);
            case SWT.HOME -> canvas.moveCursor(-line, extend);
            case SWT.END -> canvas.moveCursor(HexText.PER_LINE - 1 - line, extend);
            default -> {}
        }
    }

    /** The selected bytes as lines of text; the line of the cursor where none are. */
    public String selectedText() {
        return canvas.selectedText();
    }

    public HexCanvas canvas() {
        return canvas;
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }
}
