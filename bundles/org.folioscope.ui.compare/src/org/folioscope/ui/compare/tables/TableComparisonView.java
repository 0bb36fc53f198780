// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.tables;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.folioscope.base.Progress;
import org.folioscope.compare.tables.TableComparer;
import org.folioscope.compare.tables.TableComparison;
import org.folioscope.query.Column;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.table.FilterTarget;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.ShownTables;
import org.folioscope.ui.table.TableSpec;

/** What differs between two tables of the window. */
public final class TableComparisonView extends ViewPart implements FilterTarget {

    /** Id of the view. */
    public static final String ID = "org.folioscope.ui.compare.tables";

    private Composite body;
    private Label summary;
    private QueryTable<?> rows;
    private TableChoice shown;

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        summary = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(summary);
        say("Compare > Compare Tables… shows here how two tables differ.");
    }

    /** Compares in the background what was chosen; what was shown before goes. */
    void show(TableChoice choice) {
        shown = choice;
        String title = ShownTables.title(choice.before()) + "  →  " + ShownTables.title(choice.after());
        say("Comparing " + title + "…");
        start(choice, title);
    }

    @SuppressWarnings("unchecked") // both tables are answers of one class of query
    private void start(TableChoice choice, String title) {
        TableQuery<Object> before = (TableQuery<Object>) choice.before().query();
        TableQuery<Object> after = (TableQuery<Object>) choice.after().query();
        ReadJob.start(
                "Comparing tables",
                ShownTables.image(choice.before()),
                progress -> compare(before, after, choice, progress),
                answer -> {
                    if (!body.isDisposed() && shown == choice) {
                        show(title, answer);
                    }
                },
                problem -> failed(choice, problem));
    }

    /** What was found, and the rows as a table. */
    private record Answer(TableComparison<Object> comparison, ComparedRows<Object> rows) {}

    private static Answer compare(
            TableQuery<Object> before, TableQuery<Object> after, TableChoice choice, Progress progress)
            throws QueryException {
        TableComparison<Object> found =
                TableComparer.compare(before, after, choice.keys(), choice.compared(), false, progress);
        return new Answer(found, new ComparedRows<>(found, after));
    }

    private void failed(TableChoice choice, Problem problem) {
        if (!body.isDisposed() && shown == choice) {
            say("✖ " + problem.sentence());
        }
    }

    private void show(String title, Answer answer) {
        TableComparison<Object> found = answer.comparison();
        say(String.format(
                "%s: %,d changed, %,d lost, %,d gained, %,d kept%s",
                title,
                found.changed(),
                found.lost(),
                found.gained(),
                found.kept(),
                found.omitted() == 0 ? "" : String.format("; %,d more differ than are listed", found.omitted())));
        if (rows != null) {
            rows.dispose();
        }
        List<Column<TableComparison.Row<Object>>> columns = answer.rows().columns();
        String id =
                "compared:" + String.join(",", columns.stream().map(Column::key).toList());
        QueryTable<TableComparison.Row<Object>> table = new QueryTable<>(
                body,
                new TableSpec<>(
                        id,
                        answer.rows().title(),
                        columns,
                        columns.stream().map(Column::key).toList(),
                        (_, _) -> Optional.empty(),
                        _ -> Optional.empty()),
                this,
                _ -> {});
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        rows = table;
        table.run(answer.rows());
        body.layout(true, true);
    }

    private void say(String text) {
        summary.setText(text.replace("&", "&&"));
        body.layout(true, true);
    }

    /** What is said about the comparison. */
    String summary() {
        return summary.getText();
    }

    /** The rows that differ; null before there are some. */
    QueryTable<?> rows() {
        return rows;
    }

    @Override
    public void focusFilter() {
        if (rows != null) {
            rows.filter().focus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-compare.md", "Comparing tables"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        if (rows != null) {
            rows.setFocus();
        } else {
            body.setFocus();
        }
    }
}
