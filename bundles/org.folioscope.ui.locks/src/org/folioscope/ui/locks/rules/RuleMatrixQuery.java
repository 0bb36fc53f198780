// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.table.LitRow;

/** The rules of one operations table as a matrix: a row for each method, for each lock a column for each document. */
final class RuleMatrixQuery implements TableQuery<MethodRow> {

    private final String table;
    private final List<MethodRow> rows;
    private final List<Column<MethodRow>> columns = new ArrayList<>();

    /** @param changesOnly whether methods of which both documents say the same are left out */
    RuleMatrixQuery(RuleComparison of, String table, boolean changesOnly) {
        this.table = table;
        List<MethodRow> all = of.methods(table);
        rows = all.stream()
                .filter(row -> !changesOnly || row.fate().isDifference())
                .toList();
        columns.add(new Column<>(
                LitRow.CHANGE,
                "Change",
                "What became of the method's rules",
                Kind.TEXT,
                row -> row.fate().word()));
        columns.add(new Column<>("method", "Method", "Member of " + table, Kind.TEXT, MethodRow::method));
        for (String lock : of.attributes(table)) {
            add(all, lock, true, of.before());
            add(all, lock, false, of.after());
        }
    }

    private void add(List<MethodRow> all, String lock, boolean before, LockRules document) {
        if (all.stream().anyMatch(row -> row.word(lock, before) != null)) {
            String name = RuleComparison.nameIn(document, table, lock);
            columns.add(new Column<>(
                    MethodRow.key(lock, before),
                    name + " · " + document.version(),
                    "What " + document.version() + " asks of " + name,
                    Kind.TEXT,
                    row -> row.word(lock, before)));
        }
    }

    @Override
    public String id() {
        return "locking-matrix";
    }

    @Override
    public String title() {
        return "Rules of " + table;
    }

    @Override
    public List<Column<MethodRow>> columns() {
        return columns;
    }

    @Override
    public void run(Progress progress, Consumer<MethodRow> each) {
        rows.forEach(each);
    }
}
