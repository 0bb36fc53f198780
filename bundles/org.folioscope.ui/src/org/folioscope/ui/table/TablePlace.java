// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;

/**
 * Which rows are selected and which one is at the top, to be found again among other rows.
 *
 * @param <R> what a row is
 */
final class TablePlace<R> {

    /** More selected rows than this are not looked for. */
    private static final int MOST = 1000;

    /** Rows that are looked through in the user interface thread: a few milliseconds. */
    private static final int NEAR = 10_000;

    private final boolean renewed;
    private final UnaryOperator<Object> identity;
    private final Set<Object> selected;
    private final int firstSelected;
    private final Object top;
    private final int originY;
    private final int topIndex;

    private TablePlace(
            TableLayers<R> layers, List<R> rows, boolean renewed, UnaryOperator<Object> identity, TablePlace<R> away) {
        this.renewed = renewed;
        this.identity = identity;
        Set<Object> found = new HashSet<>();
        int first = -1;
        for (Range range : layers.selection.getSelectedRowPositions()) {
            for (int i = range.start; i < Math.min(range.end, rows.size()) && found.size() < MOST; i++) {
                first = first < 0 ? i : first;
                found.add(identity.apply(rows.get(i)));
            }
        }
        if (found.isEmpty() && away != null && away.renewed == renewed) {
            selected = away.selected;
            firstSelected = away.firstSelected;
        } else {
            selected = found;
            firstSelected = first;
        }
        originY = layers.viewport.getOrigin().getY();
        topIndex = renewed ? originY / layers.rowHeight() : 0;
        top = topIndex > 0 && topIndex < rows.size() ? identity.apply(rows.get(topIndex)) : null;
    }

    /**
     * The place in a table now.
     *
     * @param renewal tells the same things among the rows to come, where those are new objects for them; else null
     * @param away a place of before whose rows were gone, and whose selection counts until there is another; or null
     */
    static <R> TablePlace<R> of(
            TableLayers<R> layers, List<R> rows, UnaryOperator<Object> renewal, TablePlace<R> away) {
        return new TablePlace<>(
                layers, rows, renewal != null, renewal == null ? UnaryOperator.identity() : renewal, away);
    }

    boolean isRenewed() {
        return renewed;
    }

    /**
     * Selects the same among {@code rows}, which the table shows now, and scrolls them to where they were. Of very many
     * rows it looks at those around the places of before.
     *
     * @return false when rows were selected and none of them is there
     */
    boolean restore(TableLayers<R> layers, List<R> rows) {
        if (selected.isEmpty() && top == null) {
            return true;
        }
        List<Integer> found = new ArrayList<>();
        int newTop = -1;
        boolean all = rows.size() <= 2 * NEAR;
        if (!selected.isEmpty()) {
            int from = all ? 0 : Math.clamp(firstSelected - NEAR / 2, 0, rows.size());
            int to = all ? rows.size() : Math.min(rows.size(), from + NEAR);
            for (int i = from; i < to && found.size() < selected.size(); i++) {
                if (selected.contains(identity.apply(rows.get(i)))) {
                    found.add(i);
                }
            }
        }
        if (top != null) {
            newTop = find(rows, all ? rows.size() : NEAR);
        }
        int moved = newTop < 0 ? 0 : (newTop - topIndex) * layers.rowHeight();
        select(layers, found);
        if (renewed) {
            layers.scrollTo(originY + moved);
        }
        return !found.isEmpty() || selected.isEmpty();
    }

    /** The row that was at the top, looked for from where it was on both ways. */
    private int find(List<R> rows, int reach) {
        for (int step = 0; step <= reach; step++) {
            if (topIndex + step < rows.size()
                    && identity.apply(rows.get(topIndex + step)).equals(top)) {
                return topIndex + step;
            }
            int back = topIndex - step;
            if (back >= 0
                    && back < rows.size()
                    && identity.apply(rows.get(back)).equals(top)) {
                return back;
            }
        }
        return -1;
    }

    private static boolean isSelected(TableLayers<?> layers, List<Integer> indexes) {
        return layers.selection.getSelectedRowCount() == indexes.size()
                && indexes.stream().allMatch(layers.selection::isRowPositionSelected);
    }

    private static void select(TableLayers<?> layers, List<Integer> indexes) {
        if (indexes.isEmpty()) {
            layers.selection.clear();
        } else if (!isSelected(layers, indexes)) {
            layers.selection.selectRow(0, indexes.getFirst(), false, false);
            for (int index : indexes.subList(1, indexes.size())) {
                layers.selection.selectRow(0, index, false, true);
            }
        }
    }
}
