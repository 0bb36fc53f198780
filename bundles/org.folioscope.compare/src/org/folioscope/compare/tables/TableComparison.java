// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.tables;

import java.util.BitSet;
import java.util.List;
import org.folioscope.compare.Fate;
import org.folioscope.query.Column;

/**
 * Two tables held against each other, row by row. Immutable.
 *
 * @param <R> what a row of the tables is
 * @param keys the columns that tell which rows belong together
 * @param compared the columns whose values are compared
 * @param rows those that differ, and the others where that was asked for: those of the table before in its order, then
 *     those of the table after that it didn't have
 * @param kept how many rows are the same
 * @param changed how many have other values
 * @param lost how many only the table before has
 * @param gained how many only the table after has
 * @param omitted how many rows that differ are left out of {@code rows}, because there are too many
 */
public record TableComparison<R>(
        List<Column<R>> keys,
        List<Column<R>> compared,
        List<Row<R>> rows,
        long kept,
        long changed,
        long lost,
        long gained,
        long omitted) {

    public TableComparison {
        keys = List.copyOf(keys);
        compared = List.copyOf(compared);
        rows = List.copyOf(rows);
    }

    /**
     * What became of a row.
     *
     * @param fate {@link Fate#KEPT}, {@link Fate#CHANGED}, {@link Fate#LOST} or {@link Fate#GAINED}
     * @param before null where only the table after has it
     * @param after null where only the table before has it
     * @param changed which of the compared columns have other values
     */
    public record Row<R>(Fate fate, R before, R after, BitSet changed) {}

    /** Whether the tables are the same in what was compared. */
    public boolean isSame() {
        return changed + lost + gained == 0;
    }
}
