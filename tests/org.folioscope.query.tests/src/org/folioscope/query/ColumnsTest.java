// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final TableQuery<Sample> QUERY = new TableQuery<>() {
        @Override
        public String id() {
            return "samples";
        }

        @Override
        public String title() {
            return "Samples";
        }

        @Override
        public List<Column<Sample>> columns() {
            return Sample.COLUMNS;
        }

        @Override
        public List<Column<Sample>> defaultColumns() {
            return Sample.COLUMNS.subList(0, 2);
        }

        @Override
        public void run(Progress progress, Consumer<Sample> each) {
            each.accept(Sample.FILE);
        }
    };

    private static String select(String selection) throws QueryException {
        return Columns.keys(Columns.select(QUERY, selection));
    }

    @Test
    void columnsComeInTheOrderAskedForAndOnce() throws QueryException {
        assertEquals("size, name", select("size, name,size"));
    }

    @Test
    void aPlusSignAddsToTheDefaultColumns() throws QueryException {
        assertEquals("name, address, mode", select("+mode"));
        assertEquals("name, address, mode, size", select("+mode,+size"));
    }

    @Test
    void allStandsForTheRest() throws QueryException {
        assertEquals("mtime, name, address, count, size, mode", select("mtime,all"));
    }

    @Test
    void anUnknownColumnIsRefused() {
        assertThrows(QueryException.class, () -> select("name,colour"));
        assertThrows(QueryException.class, () -> select(""));
    }

    /** Scripts rely on these names: changing one breaks them. */
    @Test
    void theKeysOfTheContractAreInJsonAndCsvUnlessOthersAreChosen() {
        assertTrue(keys(new InodesQuery(null).exportColumns())
                .containsAll(Set.of(
                        "fstype", "dev", "sb", "ino", "type", "mode", "nlink", "uid", "gid", "size", "nrpages", "state",
                        "path")));
        assertTrue(keys(new FoliosQuery(null).exportColumns())
                .containsAll(Set.of("fstype", "dev", "ino", "index", "pfn", "order", "flags")));
    }

    private static <R> List<String> keys(List<Column<R>> columns) {
        return columns.stream().map(Column::key).toList();
    }
}
