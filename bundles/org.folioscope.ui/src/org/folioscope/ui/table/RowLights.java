// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;

/**
 * How the rows of a table differ from those that mean the same in another frame. Rows are kept where nothing that is shown
 * of them differs but times and reference counts, moved where addresses alone do. Immutable; remembers what is not kept.
 *
 * @param <R> what a row is
 */
final class RowLights<R> {

    /** Numbers that a kernel gives anew: they say where something is, like an address. */
    private static final Set<String> PLACES = Set.of("dev");

    /** Numbers that change as somebody looks. They are lit, but don't make a row a changed one, and times don't either. */
    private static final Set<String> VOLATILE = Set.of("refs", "active", "references");

    /** @param columns the cells that differ, by the column's index; empty for rows that the other frame doesn't have */
    private record Light(Fate fate, BitSet columns) {}

    private final Map<R, Light> lights = new IdentityHashMap<>();

    private RowLights() {}

    /**
     * Rows of one frame with the columns that read its snapshot.
     *
     * @param <R> what a row is
     */
    record Answer<R>(TableRows<R> rows, List<Column<R>> columns) {}

    /**
     * Compares; for a worker thread.
     *
     * @param indexes of the columns that count
     * @param absent the fate of rows that {@code other} doesn't have
     */
    static <R> RowLights<R> of(
            Answer<R> shown,
            Answer<R> other,
            UnaryOperator<Object> identity,
            List<Integer> indexes,
            Fate absent,
            Progress progress) {
        RowLights<R> made = new RowLights<>();
        List<R> rows = shown.rows().copy();
        progress.begin("Comparing rows", rows.size());
        RowIndex<R> index = new RowIndex<>(other.rows().copy(), identity, progress);
        Map<Object, Light> shared = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
                progress.advance(Progress.CHECK_INTERVAL);
            }
            R row = rows.get(i);
            R match = index.find(row);
            Light light = match == null
                    ? new Light(absent, new BitSet())
                    : compare(shown.columns(), row, other.columns(), match, indexes);
            if (light.fate() != Fate.KEPT || !light.columns().isEmpty()) {
                made.lights.put(row, shared.computeIfAbsent(light, _ -> light));
            }
        }
        return made;
    }

    private static <R> Light compare(
            List<Column<R>> columns, R row, List<Column<R>> otherColumns, R match, List<Integer> indexes) {
        BitSet differing = new BitSet();
        boolean moved = false;
        boolean changed = false;
        for (int index : indexes) {
            Column<R> column = columns.get(index);
            Object here = column.value().apply(row);
            Object there = otherColumns.get(index).value().apply(match);
            if (!Objects.equals(here, there)) {
                boolean place = column.kind() == Kind.ADDRESS || PLACES.contains(column.key());
                moved |= place;
                changed |= !place && column.kind() != Kind.TIME && !VOLATILE.contains(column.key());
                differing.set(index);
            }
        }
        return new Light(changed ? Fate.CHANGED : moved ? Fate.MOVED : Fate.KEPT, differing);
    }

    /** What becomes of the row, or became of it. */
    Fate fate(R row) {
        Light light = lights.get(row);
        return light == null ? Fate.KEPT : light.fate();
    }

    /** Whether the cell of the column {@code index} has another value in the other frame. */
    boolean differs(R row, int index) {
        Light light = lights.get(row);
        return light != null && light.columns().get(index);
    }
}
