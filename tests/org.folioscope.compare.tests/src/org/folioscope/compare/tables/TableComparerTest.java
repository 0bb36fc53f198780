// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TableComparerTest {

    private record Entry(String name, long size, String note) {}

    private record Table(List<Entry> rows) implements TableQuery<Entry> {

        @Override
        public String id() {
            return "table";
        }

        @Override
        public String title() {
            return "Table";
        }

        @Override
        public List<Column<Entry>> columns() {
            return List.of(
                    new Column<>("name", "Name", "", Kind.TEXT, Entry::name),
                    new Column<>("size", "Size", "", Kind.BYTES, Entry::size),
                    new Column<>("note", "Note", "", Kind.TEXT, Entry::note));
        }

        @Override
        public void run(Progress progress, Consumer<Entry> each) {
            rows.forEach(each);
        }
    }

    private static TableComparison<Entry> compare(List<Entry> before, List<Entry> after, boolean same)
            throws QueryException {
        return TableComparer.compare(
                new Table(before), new Table(after), List.of("name"), List.of(), same, Progress.NONE);
    }

    private static String text(TableComparison<Entry> comparison) {
        return comparison.rows().stream()
                .map(row -> row.fate().letter()
                        + (row.before() == null ? row.after() : row.before()).name()
                        + row.changed())
                .collect(Collectors.joining(" "));
    }

    @Test
    void rowsAreMatchedByTheirKeys() throws QueryException {
        List<Entry> before = List.of(new Entry("a", 1, "x"), new Entry("b", 2, "y"), new Entry("c", 3, "z"));
        List<Entry> after = List.of(new Entry("c", 3, "z"), new Entry("d", 4, ""), new Entry("a", 1, "other"));
        assertEquals("Ca{1} Lb{} Gd{}", text(compare(before, after, false)));
        assertEquals("Ca{1} Lb{} Kc{} Gd{}", text(compare(before, after, true)));
        assertTrue(compare(before, before, false).isSame());
    }

    @Test
    void onlyWhatIsAskedForIsCompared() throws QueryException {
        List<Entry> before = List.of(new Entry("a", 1, "x"));
        List<Entry> after = List.of(new Entry("a", 1, "y"));
        assertTrue(TableComparer.compare(
                        new Table(before), new Table(after), List.of("name"), List.of("size"), false, Progress.NONE)
                .isSame());
    }

    @Test
    void aColumnThatIsNotThereIsTold() {
        Table table = new Table(List.of());
        assertThrows(
                QueryException.class,
                () -> TableComparer.compare(table, table, List.of("colour"), List.of(), false, Progress.NONE));
        assertThrows(
                QueryException.class,
                () -> TableComparer.compare(table, table, List.of(), List.of(), false, Progress.NONE));
    }

    @RepeatedTest(30)
    void oneWayMirrorsTheOther(RepetitionInfo repetition) throws QueryException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Entry> before = entries(random);
        List<Entry> after = entries(random);
        TableComparison<Entry> there = compare(before, after, true);
        TableComparison<Entry> back = compare(after, before, true);
        assertEquals(there.kept(), back.kept());
        assertEquals(there.changed(), back.changed());
        assertEquals(there.lost(), back.gained());
        assertEquals(there.gained(), back.lost());
        assertEquals(before.size(), there.kept() + there.changed() + there.lost());
        assertEquals(after.size(), there.kept() + there.changed() + there.gained());
        assertEquals(count(there, false), count(back, true));
    }

    private static List<Entry> entries(Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            entries.add(new Entry("n" + random.nextInt(20), random.nextInt(3), ""));
        }
        return entries;
    }

    private static Map<Fate, Integer> count(TableComparison<Entry> comparison, boolean mirrored) {
        Map<Fate, Integer> counts = new HashMap<>();
        comparison.rows().forEach(row -> counts.merge(mirrored ? row.fate().mirrored() : row.fate(), 1, Integer::sum));
        return counts;
    }
}
