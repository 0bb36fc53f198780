// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folioscope.base.Progress;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.table.LitRow;

/** All rules of two documents side by side, a row for each method and lock. */
final class RuleListQuery implements TableQuery<RuleRow> {

    /** What is shown until the user chooses other columns. */
    static final List<String> SHOWN =
            List.of(LitRow.CHANGE, "table", "method", "attribute", RuleRow.BEFORE, RuleRow.AFTER, "note");

    private final List<RuleRow> rows;
    private final List<Column<RuleRow>> columns;

    /** @param rows those to show */
    RuleListQuery(RuleComparison of, List<RuleRow> rows) {
        this.rows = List.copyOf(rows);
        String before = of.before().version();
        String after = of.after().version();
        columns = List.of(
                new Column<>(
                        LitRow.CHANGE,
                        "Change",
                        "What became of the rule",
                        Kind.TEXT,
                        row -> row.fate().word()),
                text(
                        "table",
                        "Operations",
                        "The operations table",
                        row -> row.either().table()),
                text("method", "Method", "Its member", row -> row.either().method()),
                text("attribute", "Lock", "The lock, or what else is said: may_block", RuleListQuery::lock),
                text(RuleRow.BEFORE, before, "What " + before + " asks for", RuleRow::wordBefore),
                text(RuleRow.AFTER, after, "What " + after + " asks for", RuleRow::wordAfter),
                text(
                        "document.before",
                        before + " says",
                        "The short form in the document of " + before,
                        row -> document(row.before())),
                text(
                        "document",
                        after + " says",
                        "The short form in the document of " + after,
                        row -> document(row.after())),
                text(
                        "note",
                        "Note",
                        "What the document adds",
                        row -> row.either().note()));
    }

    private static Column<RuleRow> text(String key, String title, String help, Function<RuleRow, Object> value) {
        return new Column<>(key, title, help, Kind.TEXT, value);
    }

    private static Object document(LockRule rule) {
        return rule == null ? null : rule.document();
    }

    /** "i_rwsem", or "i_mutex, now i_rwsem". */
    private static String lock(RuleRow row) {
        String name = row.either().attribute();
        boolean isRenamed = row.before() != null && !row.before().attribute().equals(name);
        return isRenamed ? row.before().attribute() + ", now " + name : name;
    }

    @Override
    public String id() {
        return "locking-rules";
    }

    @Override
    public String title() {
        return "Locking rules";
    }

    @Override
    public List<Column<RuleRow>> columns() {
        return columns;
    }

    @Override
    public void run(Progress progress, Consumer<RuleRow> each) {
        rows.forEach(each);
    }
}
