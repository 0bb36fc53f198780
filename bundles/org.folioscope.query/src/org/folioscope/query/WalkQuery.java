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

/** Every step of the translation of virtual addresses. */
public final class WalkQuery implements TableQuery<WalkQuery.Row> {

    /**
     * A step.
     *
     * @param virtual which address is translated
     * @param step what was met on the way
     */
    public record Row(long virtual, PageTables.Step step) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("virtual", "Virtual", "Which address is translated", Kind.ADDRESS, Row::virtual),
            new Column<>("level", "Level", "5 or 4 is the top, 1 the last", Kind.COUNT, row ->
                    (long) row.step().level()),
            new Column<>(
                    "at",
                    "At",
                    "Physical address of the entry",
                    Kind.ADDRESS,
                    row -> row.step().entryAddress()),
            new Column<>(
                    "entry",
                    "Entry",
                    "Its value",
                    Kind.ADDRESS,
                    row -> row.step().entry()),
            new Column<>(
                    "meaning",
                    "Meaning",
                    "What it says",
                    Kind.TEXT,
                    row -> row.step().meaning()));

    private final KernelMap map;
    private final PrimitiveIterator.OfLong addresses;

    /** @param addresses virtual; read once, while the query runs */
    public WalkQuery(KernelMap map, PrimitiveIterator.OfLong addresses) {
        this.map = map;
        this.addresses = addresses;
    }

    @Override
    public String id() {
        return "walk";
    }

    @Override
    public String title() {
        return "Page table walk";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        while (addresses.hasNext()) {
            progress.check();
            long virtual = addresses.nextLong();
            for (PageTables.Step step : map.pageTables().walk(virtual)) {
                each.accept(new Row(virtual, step));
            }
        }
    }
}
