// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.query.Column;
import org.folioscope.query.OutputFormat;
import org.folioscope.query.QueryException;
import org.folioscope.query.RowFilter;
import org.folioscope.query.RowWriter;
import org.folioscope.query.TableQuery;
import org.folioscope.query.ValueText;
import org.folioscope.session.SessionException;
import org.folioscope.session.model.Cell;
import org.folioscope.session.model.CheckQuery;
import org.folioscope.session.model.RowScope;
import org.folioscope.session.model.Take;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/** Asks an image a question, keeps the answer as CSV, and holds it against what a step expects. */
public final class QueryCheck {

    /** Rows that are kept as evidence; all are counted and checked. */
    private static final int KEPT_ROWS = 100_000;

    private final CheckQuery step;
    private final ImageQueries.FileFinder files;
    private final Map<String, String> taken = new LinkedHashMap<>();
    private long rows;

    /**
     * @param step with all variables replaced
     * @param files finds what the query's arguments name
     */
    public QueryCheck(CheckQuery step, ImageQueries.FileFinder files) {
        this.step = step;
        this.files = files;
    }

    /** What the step takes out of the first row, by name of the variable. */
    public Map<String, String> taken() {
        return taken;
    }

    /** How many rows passed the filter. */
    public long rows() {
        return rows;
    }

    /**
     * Asks and checks.
     *
     * @param evidence the file that gets the rows, as CSV
     * @throws CheckFailedException when the answer is not as expected
     * @throws SessionException when the question can't be asked
     */
    public void run(Snapshot snapshot, Path evidence, Progress progress) throws IOException {
        try {
            KernelSnapshot kernel = kernel(snapshot, progress);
            List<String> operands = Words.split(step.getArguments() == null ? "" : step.getArguments());
            check(ImageQueries.of(step.getQuery(), operands, snapshot, kernel, files, progress), evidence, progress);
        } catch (QueryException | MissingMemberException | MissingSymbolException | MemoryFaultException e) {
            throw new SessionException(e.getMessage(), e);
        }
    }

    private KernelSnapshot kernel(Snapshot snapshot, Progress progress) throws IOException {
        int number = (int) Math.min(Integer.MAX_VALUE, Sum.of(step.getKernel()));
        if (number == 0) {
            return snapshot.kernel();
        }
        List<KernelSnapshot> all = snapshot.kernels(progress);
        if (number < 0 || number >= all.size()) {
            throw new SessionException("there is no kernel " + number + " in the image; it has " + all.size());
        }
        return all.get(number);
    }

    private <R> void check(TableQuery<R> query, Path evidence, Progress progress) throws IOException, QueryException {
        RowFilter<R> filter = RowFilter.parse(
                step.getFilter() == null ? "" : step.getFilter(), query.columns(), query.exportColumns());
        List<CellCheck<R>> cells = new ArrayList<>();
        for (Cell cell : step.getCells()) {
            cells.add(new CellCheck<>(cell, query));
        }
        Map<String, Column<R>> takes = new LinkedHashMap<>();
        for (Take take : step.getTakes()) {
            takes.put(take.getName(), column(query, take.getColumn()));
        }
        List<Column<R>> columns = columns(query);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(evidence))) {
            RowWriter<R> writer = OutputFormat.CSV.writer(out, columns);
            query.run(progress, row -> {
                if (filter.test(row)) {
                    if (rows == 0) {
                        takes.forEach((name, column) -> taken.put(name, text(column, row)));
                    }
                    rows++;
                    if (rows <= KEPT_ROWS) {
                        writer.accept(row);
                    }
                    cells.forEach(cell -> cell.look(row));
                }
            });
            writer.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        judge(cells, progress);
    }

    private <R> void judge(List<CellCheck<R>> cells, Progress progress) throws IOException {
        String what = "rows of " + step.getQuery() + (step.getFilter() == null ? "" : " with " + step.getFilter());
        if (step.getCount() != null && !CountRange.parse(step.getCount()).contains(rows)) {
            throw new CheckFailedException("expected " + step.getCount() + " " + what + ", found " + rows);
        }
        for (CellCheck<R> cell : cells) {
            cell.judge(what);
        }
        for (Take take : step.getTakes()) {
            if (!taken.containsKey(take.getName())) {
                throw new CheckFailedException(
                        "there is no row to take " + take.getColumn() + " from, among the " + what);
            }
            if (take.getPattern() != null) {
                String value = taken.get(take.getName());
                String part = TextCheck.find(take.getPattern(), value, progress);
                if (part == null) {
                    throw new CheckFailedException("expected " + take.getPattern() + " in " + take.getColumn()
                            + " of the " + what + ", found " + TextCheck.quote(value));
                }
                taken.put(take.getName(), part);
            }
        }
    }

    private static <R> Column<R> column(TableQuery<R> query, String key) throws QueryException {
        for (Column<R> column : query.columns()) {
            if (column.key().equals(key)) {
                return column;
            }
        }
        throw new QueryException("\"" + query.id() + "\" has no column \"" + key + "\"; there are "
                + query.columns().stream().map(Column::key).collect(Collectors.joining(", ")));
    }

    private static <R> String text(Column<R> column, R row) {
        Object value = column.value().apply(row);
        return value == null ? ValueText.MISSING : ValueText.of(column.kind(), value);
    }

    /** The columns that machines get, and those that the step names. */
    private <R> List<Column<R>> columns(TableQuery<R> query) {
        List<Column<R>> columns = new ArrayList<>(query.exportColumns());
        List<String> named = new ArrayList<>();
        step.getCells().forEach(cell -> named.add(cell.getColumn()));
        step.getTakes().forEach(take -> named.add(take.getColumn()));
        for (Column<R> column : query.columns()) {
            if (named.contains(column.key()) && !columns.contains(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** One expectation about a column. */
    private static final class CellCheck<R> {

        private final Cell cell;
        private final Column<R> column;
        private final RowFilter<R> holds;
        private long met;
        private long unmet;
        private String firstUnmet;
        private String firstMet;
        private boolean firstRow;

        CellCheck(Cell cell, TableQuery<R> query) throws QueryException {
            this.cell = cell;
            column = column(query, cell.getColumn());
            holds = RowFilter.parse(cell.getColumn() + cell.getHolds(), query.columns(), query.columns());
        }

        void look(R row) {
            boolean holdsHere = holds.test(row);
            if (met + unmet == 0) {
                firstRow = holdsHere;
            }
            if (holdsHere) {
                met++;
                firstMet = firstMet == null ? text(column, row) : firstMet;
            } else {
                unmet++;
                firstUnmet = firstUnmet == null ? text(column, row) : firstUnmet;
            }
        }

        void judge(String what) throws CheckFailedException {
            RowScope scope = cell.getRows();
            String wanted = cell.getColumn() + cell.getHolds();
            switch (scope) {
                case ALL ->
                    expect(unmet == 0, wanted + " in all " + what, unmet + " do not, the first has " + firstUnmet);
                case ANY ->
                    expect(
                            met > 0,
                            wanted + " in one of the " + what,
                            "none of " + unmet + ", the first has " + firstUnmet);
                case FIRST ->
                    expect(firstRow, wanted + " in the first of the " + what, unmet == 0 ? "no row" : firstUnmet);
                case NONE ->
                    expect(met == 0, wanted + " in none of the " + what, met + " with it, the first has " + firstMet);
            }
        }

        private static void expect(boolean holds, String expected, String found) throws CheckFailedException {
            if (!holds) {
                throw new CheckFailedException("expected " + expected + "; found " + found);
            }
        }
    }
}
