// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.compare.tables.TableComparison;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.Columns;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;
import org.folioscope.query.ValueText;

/** The rows of two tables that differ, with what they were before and are after in one cell: "4096 → 8192". */
final class ComparedRows<R> implements TableQuery<TableComparison.Row<R>> {

    private final TableComparison<R> comparison;
    private final List<Column<TableComparison.Row<R>>> columns = new ArrayList<>();

    /**
     * Prepares the columns: those of a query read their own image, so each side's come from its query.
     *
     * @throws QueryException when the table after lacks a column
     */
    ComparedRows(TableComparison<R> comparison, TableQuery<R> after) throws QueryException {
        this.comparison = comparison;
        columns.add(new Column<>(
                "change",
                "Change",
                "What became of the row",
                Kind.TEXT,
                row -> row.fate().word()));
        List<Column<R>> all = new ArrayList<>(comparison.keys());
        all.addAll(comparison.compared());
        for (Column<R> column : all) {
            Column<R> there = Columns.find(after.columns(), column.key());
            columns.add(new Column<>(
                    column.key(), column.title(), column.help(), Kind.TEXT, row -> text(column, there, row)));
        }
    }

    private static <R> Object text(Column<R> here, Column<R> there, TableComparison.Row<R> row) {
        Object before = row.before() == null ? null : text(here, row.before());
        Object after = row.after() == null ? null : text(there, row.after());
        if (row.before() == null || row.after() == null || Objects.equals(before, after)) {
            return row.before() == null ? after : before;
        }
        return before + " → " + after;
    }

    private static <R> String text(Column<R> column, R row) {
        Object value = column.value().apply(row);
        return value == null ? ValueText.MISSING : ValueText.of(column.kind(), value);
    }

    @Override
    public String id() {
        return "compared";
    }

    @Override
    public String title() {
        return "Rows that differ";
    }

    @Override
    public List<Column<TableComparison.Row<R>>> columns() {
        return columns;
    }

    @Override
    public void run(Progress progress, Consumer<TableComparison.Row<R>> each) {
        comparison.rows().forEach(each);
    }
}
