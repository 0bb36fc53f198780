// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.fsx.cache.CacheComparison;
import org.folioscope.fsx.cache.CacheDifference;
import org.folioscope.query.Column.Kind;

/** Bytes in a file's page cache that are not what an fsx script has to give, a row for each run of them in a page. */
public final class ScriptDifferencesQuery implements TableQuery<CacheDifference> {

    private static final int DEFAULT_COLUMNS = 8;

    private static final List<Column<CacheDifference>> COLUMNS = List.of(
            new Column<>("index", "Index", "Page index in the file", Kind.COUNT, CacheDifference::index),
            new Column<>("start", "Start", "First differing byte in the file", Kind.ADDRESS, CacheDifference::start),
            new Column<>("length", "Length", "Bytes up to the last that differs", Kind.BYTES, CacheDifference::length),
            new Column<>(
                    "pfn",
                    "Frame",
                    "Page frame that holds them; none where the inode's size differs",
                    Kind.COUNT,
                    row -> row.pfn() < 0 ? null : row.pfn()),
            new Column<>(
                    "expected", "Expected", "The first bytes as they should be", Kind.TEXT, CacheDifference::expected),
            new Column<>("found", "Found", "The first bytes as they are", Kind.TEXT, CacheDifference::found),
            new Column<>(
                    "operations",
                    "Written by",
                    "The operations that made them what they should be, by number, name and line",
                    Kind.TEXT,
                    CacheDifference::operations),
            new Column<>("origin", "Found is", "Where what was found may be from", Kind.TEXT, CacheDifference::origin),
            new Column<>(
                    "differing", "Differing", "How many of the bytes differ", Kind.BYTES, CacheDifference::differing),
            new Column<>(
                    "folio",
                    "Folio",
                    "Address of the struct folio",
                    Kind.ADDRESS,
                    row -> row.folio() == 0 ? null : row.folio()),
            new Column<>("flags", "Flags", "Page flags and marks of the folio", Kind.TEXT, CacheDifference::flags));

    private final CacheComparison comparison;

    public ScriptDifferencesQuery(CacheComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String id() {
        return "fsx";
    }

    @Override
    public String title() {
        return "Differences from a script";
    }

    @Override
    public List<Column<CacheDifference>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Column<CacheDifference>> defaultColumns() {
        return COLUMNS.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public List<Column<CacheDifference>> exportColumns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<CacheDifference> each) {
        comparison.run(progress, each);
    }
}
