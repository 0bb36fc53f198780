// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.folioscope.ui.refresh.Identity;

/**
 * Which rows are selected and which one is at the top, to be found again among other rows.
 *
 * @param <R> what a row is
 */
final class TablePlace<R> {

    /** More selected rows than this are not looked for. */
    private static final int MOST = 1000;

    private final boolean renewed;
    private final UnaryOperator<Object> identity;
    private final Set<Object> selected = new HashSet<>();
    private final Object top;
    private final int originY;
    private final int topIndex;

    private TablePlace(TableLayers<R> layers, List<R> rows, boolean renewed) {
        this.renewed = renewed;
        identity = renewed ? Identity::of : UnaryOperator.identity();
        for (Range range : layers.selection.getSelectedRowPositions()) {
            for (int i = range.start; i < Math.min(range.end, rows.size()) && selected.size() < MOST; i++) {
                selected.add(identity.apply(rows.get(i)));
            }
        }
        originY = layers.viewport.getOrigin().getY();
        topIndex = renewed ? originY / layers.rowHeight() : 0;
        top = topIndex > 0 && topIndex < rows.size() ? identity.apply(rows.get(topIndex)) : null;
    }

    /** @param renewed whether the rows to come are new objects for the same things */
    static <R> TablePlace<R> of(TableLayers<R> layers, List<R> rows, boolean renewed) {
        return new TablePlace<>(layers, rows, renewed);
    }

    boolean isRenewed() {
        return renewed;
    }

    /** Selects the same among {@code rows}, which the table shows now, and scrolls them to where they were. */
    void restore(TableLayers<R> layers, List<R> rows) {
        if (selected.isEmpty() && top == null) {
            return;
        }
        List<Integer> found = new ArrayList<>();
        int newTop = -1;
        for (int i = 0; i < rows.size() && (found.size() < selected.size() || top != null && newTop < 0); i++) {
            Object each = identity.apply(rows.get(i));
            if (selected.contains(each)) {
                found.add(i);
            }
            if (each.equals(top)) {
                newTop = i;
            }
        }
        int moved = newTop < 0 ? 0 : (newTop - topIndex) * layers.rowHeight();
        select(layers, found);
        if (renewed) {
            layers.scrollTo(originY + moved);
        }
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
