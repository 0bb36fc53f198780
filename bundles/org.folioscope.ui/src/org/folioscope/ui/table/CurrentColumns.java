// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.query.Column;

/**
 * Columns that stay the same for sorting, filter and layout while the query behind them changes: some of a query's
 * columns read from its own snapshot.
 *
 * @param <R> what a row is
 */
final class CurrentColumns<R> {

    private final List<Column<R>> all;
    private volatile List<Column<R>> current;

    CurrentColumns(List<Column<R>> first) {
        current = List.copyOf(first);
        List<Column<R>> made = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int index = i;
            Column<R> column = first.get(i);
            made.add(new Column<>(
                    column.key(),
                    column.title(),
                    column.help(),
                    column.kind(),
                    row -> current.get(index).value().apply(row)));
        }
        all = List.copyOf(made);
    }

    List<Column<R>> all() {
        return all;
    }

    /** Where those of {@code chosen} stand that are among these columns, ascending. */
    List<Integer> indexesOf(List<Column<R>> chosen) {
        return chosen.stream()
                .map(all::indexOf)
                .filter(index -> index >= 0)
                .sorted()
                .toList();
    }

    /** Values come from {@code columns} from now on, unless they are not the same ones. */
    void use(List<Column<R>> columns) {
        if (areSame(columns)) {
            current = List.copyOf(columns);
        }
    }

    /** Those of {@code columns} that stand behind {@code chosen}. */
    List<Column<R>> of(List<Column<R>> columns, List<Column<R>> chosen) {
        return areSame(columns) ? indexesOf(chosen).stream().map(columns::get).toList() : chosen;
    }

    private boolean areSame(List<Column<R>> columns) {
        return columns.stream()
                .map(Column::key)
                .toList()
                .equals(all.stream().map(Column::key).toList());
    }
}
