// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;
import org.folioscope.session.run.Evidence;
import org.folioscope.session.run.StepResult;

/**
 * How the steps of runs went, as a table.
 *
 * @param rows in the order in which they ran
 */
record SessionResults(List<Row> rows) implements TableQuery<SessionResults.Row> {

    /**
     * How a step went.
     *
     * @param run the number of the run, from 1 on
     * @param title of the step, for people
     */
    record Row(long run, String title, StepResult result) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("step", "Step", "Its id", Kind.TEXT, row -> row.result.step()),
            new Column<>(
                    "state",
                    "State",
                    "passed, failed, skipped, cancelled or pending",
                    Kind.TEXT,
                    row -> row.result.state().id()),
            new Column<>(
                    "milliseconds",
                    "Milliseconds",
                    "How long it took",
                    Kind.COUNT,
                    row -> row.result.duration().toMillis()),
            new Column<>("title", "Title", "For people", Kind.TEXT, Row::title),
            new Column<>(
                    "reason",
                    "Reason",
                    "Why it failed or was skipped",
                    Kind.TEXT,
                    row -> row.result.reason().isEmpty() ? null : row.result.reason()),
            new Column<>("run", "Run", "Which run, from 1 on", Kind.COUNT, Row::run),
            new Column<>("started", "Started", "When it was begun", Kind.TIME, row -> row.result.started()),
            new Column<>(
                    "evidence",
                    "Evidence",
                    "What it left, as STEP/FILE",
                    Kind.TEXT,
                    row -> row.result.evidence().stream().map(Evidence::name).collect(Collectors.joining(", "))));

    @Override
    public String id() {
        return "results";
    }

    @Override
    public String title() {
        return "Results";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<Row>> defaultColumns() {
        return COLUMNS.subList(0, 4);
    }

    @Override
    public List<Column<Row>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        rows.forEach(each);
    }
}
