// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import org.folioscope.base.Progress;

/**
 * The slots of a model as cells to draw, each for the same number of slots, a power of two: where there are more slots
 * than fit a screen some times over, a cell shows what matters most among its slots. Knows no widget; immutable.
 */
public final class SlotCells {

    /** As many cells as a person scrolls through. */
    private static final int MOST = 1 << 15;

    private final SlotModel model;
    private final int shift;
    private final byte[] cells;
    private final long[] counts;

    private SlotCells(SlotModel model, int shift, byte[] cells, long[] counts) {
        this.model = model;
        this.shift = shift;
        this.cells = cells;
        this.counts = counts;
    }

    /** Asks for the state of each slot; for a worker thread. */
    public static SlotCells of(SlotModel model, Progress progress) {
        int size = model.size();
        int shift = 0;
        while (size - 1 >>> shift >= MOST) {
            shift++;
        }
        byte[] cells = new byte[size == 0 ? 0 : (size - 1 >>> shift) + 1];
        long[] counts = new long[model.states().size()];
        for (int slot = 0; slot < size; slot++) {
            if ((slot & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            int state = model.state(slot);
            counts[state]++;
            int cell = slot >>> shift;
            cells[cell] = (byte) Math.max(cells[cell], state);
        }
        return new SlotCells(model, shift, cells, counts);
    }

    public SlotModel model() {
        return model;
    }

    /** How many cells there are. */
    public int size() {
        return cells.length;
    }

    /** Slots that a cell stands for. */
    public int slotsPerCell() {
        return 1 << shift;
    }

    SlotState state(int cell) {
        return model.states().get(cells[cell]);
    }

    /** How many slots are in a state, by its index. */
    public long count(int state) {
        return counts[state];
    }

    int cellOf(int slot) {
        return Math.min(cells.length - 1, slot >>> shift);
    }

    int firstSlot(int cell) {
        return cell << shift;
    }

    /** The first slot of {@code cell} in the state that the cell shows. */
    int tellingSlot(int cell) {
        int end = Math.min(model.size(), firstSlot(cell) + slotsPerCell());
        for (int slot = firstSlot(cell); slot < end; slot++) {
            if (model.state(slot) == cells[cell]) {
                return slot;
            }
        }
        return firstSlot(cell);
    }

    /** What hovering over a cell says. */
    public String describe(int cell) {
        int slot = tellingSlot(cell);
        String more = model.describe(slot);
        String one = model.label(slot) + ": "
                + model.states().get(model.state(slot)).text() + (more.isEmpty() ? "" : ", " + more);
        if (shift == 0) {
            return one;
        }
        int last = Math.min(model.size(), firstSlot(cell) + slotsPerCell()) - 1;
        return model.label(firstSlot(cell)) + " – " + model.label(last) + ", among them " + one;
    }
}
