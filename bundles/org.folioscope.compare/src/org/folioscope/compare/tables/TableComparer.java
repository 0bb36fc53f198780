// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.compare.match.Hash;
import org.folioscope.compare.match.Pairing;
import org.folioscope.compare.tables.TableComparison.Row;
import org.folioscope.query.Column;
import org.folioscope.query.Columns;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;

/**
 * Compares any two tables of one query. Each is read twice: once for two hashes a row, so that millions of rows take some 40
 * bytes each, and once more for the rows that differ. Rows with equal keys are paired in their order.
 */
public final class TableComparer {

    /** Rows that are kept of a comparison. */
    public static final int MOST_ROWS = 1_000_000;

    private TableComparer() {}

    /**
     * Compares two tables.
     *
     * @param keys of the columns that tell which rows belong together, at least one: "path", or "dev", "ino"
     * @param compared of the columns whose values are compared; empty for all default columns that are not keys
     * @param same whether to hand out rows that are the same, too
     * @throws QueryException when a column is not there
     */
    public static <R> TableComparison<R> compare(
            TableQuery<R> before,
            TableQuery<R> after,
            List<String> keys,
            List<String> compared,
            boolean same,
            Progress progress)
            throws QueryException {
        if (keys.isEmpty()) {
            throw new QueryException("name at least one column that tells which rows belong together; there are "
                    + Columns.keys(before.columns()));
        }
        List<Column<R>> keyColumns = find(before, keys);
        List<Column<R>> valueColumns = compared.isEmpty() ? others(before, keys) : find(before, compared);
        Hashes a = Hashes.of(before, keyColumns, valueColumns, progress);
        // The columns of a query read their own image: those of the table after have to come from its query.
        Hashes b = Hashes.of(after, find(after, names(keyColumns)), find(after, names(valueColumns)), progress);
        return new Pairs(a, b, same).collect(before, after, keyColumns, valueColumns, progress);
    }

    private static <R> List<Column<R>> find(TableQuery<R> query, List<String> keys) throws QueryException {
        List<Column<R>> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(Columns.find(query.columns(), key));
        }
        return columns;
    }

    private static <R> List<Column<R>> others(TableQuery<R> query, List<String> keys) {
        return query.defaultColumns().stream()
                .filter(column -> !keys.contains(column.key()))
                .toList();
    }

    private static <R> List<String> names(List<Column<R>> columns) {
        return columns.stream().map(Column::key).toList();
    }

    /** Two hashes of each row: of its key and of what is compared. */
    private static final class Hashes {

        private long[] keys = new long[1024];
        private long[] values = new long[1024];
        private int rows;

        static <R> Hashes of(TableQuery<R> query, List<Column<R>> key, List<Column<R>> value, Progress progress) {
            Hashes hashes = new Hashes();
            query.run(progress, row -> hashes.add(hash(key, row), hash(value, row)));
            return hashes;
        }

        private void add(long key, long value) {
            if (rows == keys.length) {
                keys = Arrays.copyOf(keys, rows * 2);
                values = Arrays.copyOf(values, rows * 2);
            }
            keys[rows] = key;
            values[rows++] = value;
        }

        private static <R> long hash(List<Column<R>> columns, R row) {
            long hash = Hash.SEED;
            for (Column<R> column : columns) {
                Object value = column.value().apply(row);
                hash = value instanceof Long number ? Hash.of(hash, number) : Hash.of(hash, String.valueOf(value));
            }
            return Hash.nonZero(hash);
        }
    }

    /** Which row of one table belongs to which of the other. */
    private static final class Pairs {

        private final Pairing pairing;
        private final int rows;
        private final BitSet gained = new BitSet();
        private final BitSet changed = new BitSet();
        private final BitSet wantedAfter = new BitSet();
        private final boolean same;
        private long kept;
        private long lost;

        Pairs(Hashes a, Hashes b, boolean same) {
            this.same = same;
            pairing = new Pairing(a.rows, b.rows);
            pairing.pass(1, Arrays.copyOf(a.keys, a.rows), Arrays.copyOf(b.keys, b.rows));
            rows = a.rows;
            for (int row = 0; row < a.rows; row++) {
                int other = pairing.partner(row);
                if (other == Pairing.NONE) {
                    lost++;
                    continue;
                }
                boolean differs = a.values[row] != b.values[other];
                changed.set(row, differs);
                wantedAfter.set(other, differs || same);
                kept += differs ? 0 : 1;
            }
            for (int row = 0; row < b.rows; row++) {
                gained.set(row, !pairing.isTaken(row));
            }
            wantedAfter.or(gained);
        }

        <R> TableComparison<R> collect(
                TableQuery<R> before,
                TableQuery<R> after,
                List<Column<R>> keys,
                List<Column<R>> compared,
                Progress progress)
                throws QueryException {
            List<R> afters = new ArrayList<>();
            int[] place = new int[wantedAfter.length()];
            Arrays.fill(place, Pairing.NONE);
            int[] row = {0};
            after.run(progress, each -> {
                if (wantedAfter.get(row[0]) && afters.size() < MOST_ROWS) {
                    place[row[0]] = afters.size();
                    afters.add(each);
                }
                row[0]++;
            });
            List<Column<R>> others = find(after, names(compared));
            List<Row<R>> rows = new ArrayList<>();
            long[] omitted = {0};
            row[0] = 0;
            before.run(progress, each -> {
                int at = row[0]++;
                if (at >= this.rows) {
                    return; // memory of a VM that ran on
                }
                int other = pairing.partner(at);
                boolean differs = other == Pairing.NONE || changed.get(at);
                if (!differs && !same) {
                    return;
                }
                if (rows.size() >= MOST_ROWS || other != Pairing.NONE && place[other] == Pairing.NONE) {
                    omitted[0] += differs ? 1 : 0;
                    return;
                }
                R partnerRow = other == Pairing.NONE ? null : afters.get(place[other]);
                Fate fate = other == Pairing.NONE ? Fate.LOST : differs ? Fate.CHANGED : Fate.KEPT;
                rows.add(new Row<>(
                        fate, each, partnerRow, differs ? columns(compared, others, each, partnerRow) : new BitSet()));
            });
            for (int at = gained.nextSetBit(0); at >= 0; at = gained.nextSetBit(at + 1)) {
                if (rows.size() < MOST_ROWS && place[at] != Pairing.NONE) {
                    rows.add(new Row<>(Fate.GAINED, null, afters.get(place[at]), new BitSet()));
                } else {
                    omitted[0]++;
                }
            }
            return new TableComparison<>(
                    keys, compared, rows, kept, changed.cardinality(), lost, gained.cardinality(), omitted[0]);
        }

        private static <R> BitSet columns(List<Column<R>> before, List<Column<R>> after, R a, R b) {
            BitSet differing = new BitSet();
            for (int i = 0; i < before.size() && b != null; i++) {
                Object left = before.get(i).value().apply(a);
                Object right = after.get(i).value().apply(b);
                differing.set(i, !Objects.equals(left, right));
            }
            return differing;
        }
    }
}
