// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;

/**
 * The rows that a query has handed over so far, and how to make the rows to show of them. Knows no widget; safe for use
 * by the job that fills it and the one that reads it.
 *
 * @param <R> what a row is
 */
final class TableRows<R> implements Consumer<R> {

    /** What was shown last: good as long as neither the rows nor what is wished have changed. */
    private record Shown<R>(int wish, List<R> rows) {}

    private final List<R> all = new ArrayList<>();
    private volatile Shown<R> last;

    @Override
    public synchronized void accept(R row) {
        all.add(row);
    }

    synchronized int size() {
        return all.size();
    }

    /** Reads what {@code columns} need for their first value, so that painting need not. */
    void practise(List<Column<R>> columns) {
        copy().stream()
                .findFirst()
                .ifPresent(row -> columns.forEach(column -> column.value().apply(row)));
    }

    synchronized List<R> copy() {
        return new ArrayList<>(all);
    }

    /**
     * The rows that pass {@code filter}, in {@code order} (as they came where that is null). Values that have to be read
     * from the image for {@code visible} columns are read here, so that painting never does.
     */
    List<R> view(Predicate<R> filter, Comparator<R> order, List<Column<R>> visible, Progress progress) {
        List<R> rows = copy();
        List<R> passed = new ArrayList<>();
        int step = 0;
        for (R row : rows) {
            if ((++step & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            if (filter.test(row)) {
                visible.forEach(column -> column.value().apply(row));
                passed.add(row);
            }
        }
        if (order == null) {
            return passed;
        }
        progress.check();
        @SuppressWarnings("unchecked") // only rows are in it
        R[] sorted = (R[]) passed.toArray();
        Arrays.parallelSort(sorted, order);
        return Arrays.asList(sorted);
    }

    /** Remembers what is to be shown of all the rows, as long as {@code wish} stays the same. */
    void keepView(int wish, List<R> rows) {
        last = new Shown<>(wish, rows);
    }

    /** What was kept for {@code wish}, or null. */
    List<R> keptView(int wish) {
        Shown<R> known = last;
        return known != null && known.wish() == wish ? known.rows() : null;
    }
}
