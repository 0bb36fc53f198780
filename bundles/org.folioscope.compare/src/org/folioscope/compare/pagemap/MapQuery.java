// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.TableQuery;

/** How many page frames of a map have which class. */
public final class MapQuery implements TableQuery<MapQuery.Row> {

    private static final long PAGE_SIZE = 4096;

    /**
     * A class of the map.
     *
     * @param of what it is
     * @param pages frames of 4 KiB
     */
    public record Row(MapClass of, long pages) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>(
                    "letter",
                    "Letter",
                    "What stands for it in large dots",
                    Kind.TEXT,
                    row -> String.valueOf(row.of().letter())),
            new Column<>(
                    "name",
                    "Name",
                    "The owner, or the fate",
                    Kind.TEXT,
                    row -> row.of().text()),
            new Column<>("pages", "Pages", "Frames of 4 KiB", Kind.COUNT, Row::pages),
            new Column<>("size", "Size", "Bytes", Kind.BYTES, row -> row.pages() * PAGE_SIZE));

    private final MapCells cells;

    /** @param cells null to ask for the columns alone */
    public MapQuery(MapCells cells) {
        this.cells = cells;
    }

    @Override
    public String id() {
        return "map";
    }

    @Override
    public String title() {
        return "Page frames";
    }

    @Override
    public List<Column<Row>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Row> each) {
        List<MapClass> classes = cells.coloring().classes();
        for (int i = 1; i < classes.size(); i++) {
            if (cells.count(i) > 0) {
                each.accept(new Row(classes.get(i), cells.count(i)));
            }
        }
    }
}
