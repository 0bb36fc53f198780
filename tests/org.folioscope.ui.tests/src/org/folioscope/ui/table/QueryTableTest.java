// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table widget with many rows. Runs in the UI thread of the running workbench. */
class QueryTableTest {

    private static final int MILLION = 1_000_000;

    private record Row(long number) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("number", "Number", "Counts up", Kind.COUNT, Row::number),
            new Column<>("mirror", "Mirror", "Counts down", Kind.ADDRESS, row -> MILLION - row.number()),
            new Column<>(
                    "odd", "Odd", "Text for odd numbers only", Kind.TEXT, row -> row.number() % 2 == 0 ? null : "odd"));

    private record Counting() implements TableQuery<Row> {
        @Override
        public String id() {
            return "counting";
        }

        @Override
        public String title() {
            return "Numbers";
        }

        @Override
        public List<Column<Row>> columns() {
            return COLUMNS;
        }

        @Override
        public void run(Progress progress, Consumer<Row> each) {
            for (long i = 0; i < MILLION; i++) {
                if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                each.accept(new Row(i));
            }
        }
    }

    private Shell shell;
    private QueryTable<Row> table;

    @BeforeEach
    void open() {
        shell = new Shell((Shell) Workbench.shell(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        table = new QueryTable<>(
                shell,
                new TableSpec<>(
                        "test",
                        "Numbers",
                        COLUMNS,
                        List.of("number", "mirror"),
                        (_, _) -> Optional.empty(),
                        _ -> Optional.empty()),
                this,
                _ -> {});
        shell.setSize(500, 300);
        shell.open();
    }

    @AfterEach
    void close() {
        table.resetColumns();
        shell.dispose();
    }

    @Test
    void millionRowsAreShownSortedAndFiltered() {
        table.run(new Counting());
        await(MILLION);
        assertEquals("1,000,000", table.filter().message());
        table.sort().sort(1, SortDirectionEnum.ASC, false);
        Workbench.await(
                () -> !table.isBusy()
                        && table.shownCount() == MILLION
                        && table.shownRows().getFirst().number() == MILLION - 1,
                "it is sorted");
        table.filter().setText("odd=odd number<10");
        await(5);
        assertEquals(
                List.of(9L, 7L, 5L, 3L, 1L),
                table.shownRows().stream().map(Row::number).toList());
    }

    @Test
    void newQueryTakesThePlaceOfTheOneThatStillRuns() {
        table.run(new Counting());
        table.run(new Counting());
        await(MILLION);
        assertEquals(MILLION, table.shownCount());
    }

    @Test
    void choiceOfColumnsIsKeptForTheNextTable() {
        assertEquals(List.of("number", "mirror"), keys(table));
        table.showColumn(1, false);
        table.showColumn(2, true);
        Shell again = new Shell(shell);
        QueryTable<Row> next = new QueryTable<>(again, table.spec(), this, _ -> {});
        assertEquals(List.of("number", "odd"), keys(next));
        again.dispose();
    }

    private static List<String> keys(QueryTable<Row> of) {
        return of.visibleColumns().stream().map(Column::key).toList();
    }

    private void await(int rows) {
        Workbench.await(() -> !table.isBusy() && table.shownCount() == rows, rows + " rows are shown");
    }
}
