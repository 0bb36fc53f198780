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
import org.folioscope.compare.tables.TableComparison.Row;
import org.folioscope.query.Column;
import org.folioscope.query.Columns;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;

/**
 * Compares any two tables of one query. Each is read twice: once for two hashes a row, so that millions of rows take 24 bytes
 * each, and once more for the rows that differ. Rows with equal keys are paired in their order.
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
        return new Pairing(a, b, same).collect(before, after, keyColumns, valueColumns, progress);
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

        /** FNV-1a of 64 bits over the characters of the values, mixed at the end. */
        private static <R> long hash(List<Column<R>> columns, R row) {
            long hash = 0xcbf29ce484222325L;
            for (Column<R> column : columns) {
                Object value = column.value().apply(row);
                if (value instanceof Long number) {
                    hash = (hash ^ number) * 0x100000001b3L;
                    hash ^= hash >>> 32;
                } else {
                    String text = String.valueOf(value);
                    for (int i = 0; i < text.length(); i++) {
                        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
                    }
                }
                hash = (hash ^ 0xffff) * 0x9e3779b97f4a7c15L;
                hash ^= hash >>> 29;
            }
            return hash;
        }

        /** The rows in the order of their keys, rows of one key in their own order. */
        int[] sorted() {
            long[][] order = new long[rows][];
            for (int i = 0; i < rows; i++) {
                order[i] = new long[] {keys[i], i};
            }
            Arrays.parallelSort(order, (x, y) -> x[0] != y[0] ? Long.compare(x[0], y[0]) : Long.compare(x[1], y[1]));
            int[] result = new int[rows];
            for (int i = 0; i < rows; i++) {
                result[i] = (int) order[i][1];
            }
            return result;
        }
    }

    /** Which row of one table belongs to which of the other. */
    private static final class Pairing {

        private static final int NONE = -1;

        private final int[] partner;
        private final BitSet gained = new BitSet();
        private final BitSet changed = new BitSet();
        private final BitSet wantedAfter = new BitSet();
        private final boolean same;
        private long kept;
        private long lost;

        Pairing(Hashes a, Hashes b, boolean same) {
            this.same = same;
            partner = new int[a.rows];
            Arrays.fill(partner, NONE);
            gained.set(0, b.rows);
            int[] left = a.sorted();
            int[] right = b.sorted();
            int j = 0;
            for (int row : left) {
                long key = a.keys[row];
                while (j < right.length && b.keys[right[j]] < key) {
                    j++;
                }
                if (j < right.length && b.keys[right[j]] == key) {
                    int other = right[j++];
                    partner[row] = other;
                    gained.clear(other);
                    boolean differs = a.values[row] != b.values[other];
                    changed.set(row, differs);
                    wantedAfter.set(other, differs || same);
                    kept += differs ? 0 : 1;
                } else {
                    lost++;
                }
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
            Arrays.fill(place, NONE);
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
                if (at >= partner.length) {
                    return; // memory of a VM that ran on
                }
                int other = partner[at];
                boolean differs = other == NONE || changed.get(at);
                if (!differs && !same) {
                    return;
                }
                if (rows.size() >= MOST_ROWS || other != NONE && place[other] == NONE) {
                    omitted[0] += differs ? 1 : 0;
                    return;
                }
                R partnerRow = other == NONE ? null : afters.get(place[other]);
                Fate fate = other == NONE ? Fate.LOST : differs ? Fate.CHANGED : Fate.KEPT;
                rows.add(new Row<>(
                        fate, each, partnerRow, differs ? columns(compared, others, each, partnerRow) : new BitSet()));
            });
            for (int at = gained.nextSetBit(0); at >= 0; at = gained.nextSetBit(at + 1)) {
                if (rows.size() < MOST_ROWS && place[at] != NONE) {
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
