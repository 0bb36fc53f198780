// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.List;
import java.util.function.UnaryOperator;
import org.folioscope.base.Progress;

/**
 * Finds rows by what they mean. Takes at most sixteen bytes a row, so that millions of rows have room: the meaning of a row is
 * worked out again instead of being kept.
 *
 * @param <R> what a row is
 */
final class RowIndex<R> {

    private final List<R> rows;
    private final UnaryOperator<Object> identity;
    private final int[] slots;

    /** Reads all of {@code rows}; for a worker thread. */
    RowIndex(List<R> rows, UnaryOperator<Object> identity, Progress progress) {
        this.rows = rows;
        this.identity = identity;
        slots = new int[Integer.highestOneBit(Math.max(8, Math.min(rows.size(), 1 << 28)) * 2 - 1) * 2];
        for (int i = 0; i < rows.size(); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            Object meaning = identity.apply(rows.get(i));
            int slot = slot(meaning);
            while (slots[slot] != 0
                    && !identity.apply(rows.get(slots[slot] - 1)).equals(meaning)) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] == 0) {
                slots[slot] = i + 1; // the first of several that mean the same
            }
        }
    }

    private int slot(Object meaning) {
        int hash = meaning.hashCode() * 0x9e3779b9;
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** The row that means the same as {@code row}, or null. */
    R find(Object row) {
        Object meaning = identity.apply(row);
        int slot = slot(meaning);
        while (slots[slot] != 0) {
            R found = rows.get(slots[slot] - 1);
            if (identity.apply(found).equals(meaning)) {
                return found;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return null;
    }
}
