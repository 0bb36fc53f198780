// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.OutputFormat;
import org.folioscope.query.RowWriter;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.jobs.ReadJob;

/** Rows as text for the clipboard, in the forms of the command line. */
public final class TableCopy {

    private TableCopy() {}

    /** All of {@code rows}, with a line of headings where the form has one. Takes time for many of them. */
    public static <R> String text(List<R> rows, List<Column<R>> columns, OutputFormat format, Progress progress) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RowWriter<R> writer = format.writer(bytes, columns);
        progress.begin("Copying", rows.size());
        int step = 0;
        for (R row : rows) {
            if ((++step & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
                progress.advance(Progress.CHECK_INTERVAL);
            }
            writer.accept(row);
        }
        writer.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Copies {@code rows} of a table with the columns that it shows, in the background. */
    static <R> void start(QueryTable<R> table, List<R> rows, OutputFormat format) {
        List<Column<R>> columns = table.visibleColumns();
        ReadJob.start(
                "Copying " + rows.size() + " rows",
                table.family(),
                progress -> text(rows, columns, format, progress),
                text -> Copying.toClipboard(table.getDisplay(), text),
                problem -> table.filter().problem(problem.sentence()));
    }
}
