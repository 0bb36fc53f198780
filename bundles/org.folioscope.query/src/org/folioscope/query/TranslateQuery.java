// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.query.Column.Kind;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.PageTables;

/** Virtual addresses and what the page tables make of them. */
public final class TranslateQuery implements TableQuery<TranslateQuery.Row> {

    /**
     * An address.
     *
     * @param virtual as asked for
     * @param mapping the page that maps it; null where none does
     */
    public record Row(long virtual, PageTables.Mapping mapping) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("virtual", "Virtual", "As asked for", Kind.ADDRESS, Row::virtual),
            new Column<>(
                    "physical",
                    "Physical",
                    "Where it is; n/a where it is not mapped",
                    Kind.ADDRESS,
                    row -> row.mapping() == null
                            ? null
                            : row.mapping().physical()
                                    + row.virtual()
                                    - row.mapping().virtual()),
            new Column<>(
                    "pagesize",
                    "Page size",
                    "Of the page that maps it, bytes",
                    Kind.BYTES,
                    row -> row.mapping() == null ? null : row.mapping().size()),
            new Column<>(
                    "entry",
                    "Entry",
                    "The page table entry",
                    Kind.ADDRESS,
                    row -> row.mapping() == null ? null : row.mapping().entry()));

    private final KernelMap map;
    private final PrimitiveIterator.OfLong addresses;

    /** @param addresses virtual; read once, while the query runs */
    public TranslateQuery(KernelMap map, PrimitiveIterator.OfLong addresses) {
        this.map = map;
        this.addresses = addresses;
    }

    @Override
    public String id() {
        return "translate";
    }

    @Override
    public String title() {
        return "Translation";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        PageTables tables = map.pageTables();
        int steps = 0;
        while (addresses.hasNext()) {
            if ((++steps & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            long virtual = addresses.nextLong();
            each.accept(new Row(virtual, tables.translate(virtual).orElse(null)));
        }
    }
}
