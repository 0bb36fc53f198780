// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.fsx.preview.Preview;
import org.folioscope.fsx.preview.StripText;
import org.folioscope.query.Column.Kind;

/** What each operation of an fsx script does to the file, by the model: place, size afterwards, and a strip. */
public final class ScriptStepsQuery implements TableQuery<Preview.Row> {

    private static final int DEFAULT_COLUMNS = 8;

    /** Characters of the strip. */
    public static final int STRIP_WIDTH = 48;

    private final Preview preview;
    private final List<Column<Preview.Row>> columns;

    public ScriptStepsQuery(Preview preview) {
        this.preview = preview;
        columns = List.of(
                new Column<>("number", "Number", "Which operation of the script", Kind.COUNT, row ->
                        (long) row.step().line().number()),
                new Column<>(
                        "operation",
                        "Operation",
                        "As the script names it",
                        Kind.TEXT,
                        row -> row.step().line().operation().text()),
                new Column<>(
                        "offset",
                        "Offset",
                        "Where it begins, trimmed as fsx does, bytes",
                        Kind.ADDRESS,
                        row -> row.step().offset()),
                new Column<>(
                        "length",
                        "Length",
                        "Bytes, trimmed as fsx does; the new size for truncate",
                        Kind.ADDRESS,
                        row -> row.step().length()),
                new Column<>(
                        "destination",
                        "Destination",
                        "Where it copies, clones or exchanges to, bytes",
                        Kind.ADDRESS,
                        row -> row.step().line().operation().hasDestination()
                                ? row.step().line().destination()
                                : null),
                new Column<>("size", "Size after", "The file's size afterwards, bytes", Kind.ADDRESS, row ->
                        (long) row.size()),
                new Column<>(
                        "strip",
                        "File",
                        "w written, a allocated, h hole; upper case by this operation; | the end of the file",
                        Kind.TEXT,
                        row -> StripText.of(row, this.preview.largest(), STRIP_WIDTH)),
                new Column<>(
                        "note",
                        "Note",
                        "Why it is skipped, or what else is to know",
                        Kind.TEXT,
                        row -> row.step().note()),
                new Column<>(
                        "outcome",
                        "Outcome",
                        "done or skipped",
                        Kind.TEXT,
                        row -> row.step().outcome().name().toLowerCase(Locale.ROOT)),
                new Column<>("line", "Line", "Line in the script, from 1", Kind.COUNT, row ->
                        (long) row.step().line().line()),
                new Column<>(
                        "recorded",
                        "Recorded size",
                        "The size that the script has, from when it was recorded; it counts for nothing",
                        Kind.ADDRESS,
                        row -> row.step().line().recordedSize()));
    }

    @Override
    public String id() {
        return "fsx-steps";
    }

    @Override
    public String title() {
        return "Steps of a script";
    }

    @Override
    public List<Column<Preview.Row>> columns() {
        return columns;
    }

    @Override
    public List<Column<Preview.Row>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public List<Column<Preview.Row>> exportColumns() {
        return columns;
    }

    @Override
    public void run(Progress progress, Consumer<Preview.Row> each) {
        preview.rows().forEach(each);
    }
}
