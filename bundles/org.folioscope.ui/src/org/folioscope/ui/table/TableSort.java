// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.folioscope.query.Column;
import org.folioscope.query.RowOrder;

/**
 * By which columns a table is sorted. Sorting itself happens elsewhere, in a job.
 *
 * @param <R> what a row is
 */
final class TableSort<R> implements ISortModel {

    private record Key(int column, SortDirectionEnum direction) {}

    private final List<Column<R>> columns;
    private final Runnable changed;
    private final List<Key> keys = new ArrayList<>();

    TableSort(List<Column<R>> columns, Runnable changed) {
        this.columns = columns;
        this.changed = changed;
    }

    /** The order of rows, or null where they stay as they came. */
    Comparator<R> order() {
        Comparator<R> order = null;
        for (Key key : keys) {
            Comparator<R> next = key.direction == SortDirectionEnum.DESC
                    ? RowOrder.downBy(columns.get(key.column))
                    : RowOrder.by(columns.get(key.column));
            order = order == null ? next : order.thenComparing(next);
        }
        return order;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return keys.stream().map(Key::column).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortOrder(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int order = getSortOrder(column);
        return order < 0 ? SortDirectionEnum.NONE : keys.get(order).direction;
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of(RowOrder.by(columns.get(column)));
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return RowOrder.by(columns.get(column));
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        if (!accumulate) {
            keys.clear();
        } else {
            keys.removeIf(key -> key.column == column);
        }
        if (direction != SortDirectionEnum.NONE) {
            keys.add(new Key(column, direction));
        }
        changed.run();
    }

    @Override
    public void clear() {
        keys.clear();
        changed.run();
    }
}
