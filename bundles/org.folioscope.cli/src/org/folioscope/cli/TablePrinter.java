// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.folioscope.query.Column;
import org.folioscope.query.Columns;
import org.folioscope.query.OutputFormat;
import org.folioscope.query.QueryException;
import org.folioscope.query.RowFilter;
import org.folioscope.query.RowOrder;
import org.folioscope.query.RowWriter;
import org.folioscope.query.TableQuery;

/** Prints a query's rows as the options say: filtered, ordered, limited, in a format. */
@SuppressWarnings("resource") // the call closes its output
final class TablePrinter<R> implements Consumer<R> {

    /** Enough rows: ends the query. */
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super(null, null, false, false);
        }
    }

    private final RowFilter<R> filter;
    private final Comparator<R> order;
    private final long limit;
    private final RowWriter<R> writer;
    /** The rows to be ordered; null where they are written as they come. */
    private final List<R> kept;

    private TablePrinter(TableQuery<R> query, Call call) throws QueryException, UsageException, IOException {
        Arguments arguments = call.arguments();
        String selection = arguments.value(Option.COLUMNS);
        List<Column<R>> columns = selection == null ? usual(query, call.format()) : Columns.select(query, selection);
        String terms = arguments.value(Option.FILTER);
        filter = terms == null ? null : RowFilter.parse(terms, query.columns(), columns);
        String sort = arguments.value(Option.SORT);
        order = sort == null ? null : RowOrder.parse(sort, query.columns());
        limit = call.number(Option.LIMIT, Long.MAX_VALUE);
        kept = order == null ? null : new ArrayList<>();
        writer = call.format().writer(call.output(), columns);
    }

    private static <R> List<Column<R>> usual(TableQuery<R> query, OutputFormat format) {
        return format == OutputFormat.TABLE ? query.defaultColumns() : query.exportColumns();
    }

    /** Runs {@code query} and prints its rows; those found before a cancel or a failure are printed too. */
    static <R> void print(TableQuery<R> query, Call call) throws QueryException, UsageException, IOException {
        TablePrinter<R> printer = new TablePrinter<>(query, call);
        try {
            query.run(call.progress(), printer);
        } catch (EnoughException _) {
            // as asked for
        } finally {
            printer.finish();
        }
    }

    @Override
    public void accept(R row) {
        if (filter != null && !filter.test(row)) {
            return;
        }
        if (kept == null) {
            if (writer.rows() < limit) {
                writer.accept(row);
            }
            if (writer.rows() >= limit) {
                throw new EnoughException();
            }
            return;
        }
        kept.add(row);
        // Twice the limit at most is kept, so a short list of the largest costs little.
        if (limit < Integer.MAX_VALUE / 2 && kept.size() >= Math.max(2 * limit, 1024)) {
            cut();
        }
    }

    private void cut() {
        kept.sort(order);
        if (kept.size() > limit) {
            kept.subList((int) limit, kept.size()).clear();
        }
    }

    private void finish() {
        if (kept != null) {
            cut();
            kept.forEach(writer);
        }
        writer.finish();
    }
}
