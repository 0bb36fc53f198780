// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The order of rows by the values of a column: numbers unsigned, text by its characters, missing values last. */
public final class RowOrder {

    private RowOrder() {}

    public static <R> Comparator<R> by(Column<R> column) {
        return new ByColumn<>(column, 1);
    }

    /** Downwards; missing values still come last. */
    public static <R> Comparator<R> downBy(Column<R> column) {
        return new ByColumn<>(column, -1);
    }

    /**
     * Understands "key,-key": by the first column, then the second; a minus sign turns the order around.
     *
     * @throws QueryException when a key is unknown; tells which there are
     */
    public static <R> Comparator<R> parse(String text, List<Column<R>> columns) throws QueryException {
        Comparator<R> order = null;
        for (String part : text.split(",", -1)) {
            String key = part.strip();
            boolean down = key.startsWith("-");
            Column<R> column = Columns.find(columns, down ? key.substring(1) : key);
            Comparator<R> next = down ? downBy(column) : by(column);
            order = order == null ? next : order.thenComparing(next);
        }
        return order;
    }

    /** Compares two values of one column, neither of them null. */
    static int compareValues(Object a, Object b) {
        return switch (a) {
            case Number n -> Long.compareUnsigned(n.longValue(), ((Number) b).longValue());
            case Instant i -> i.compareTo((Instant) b);
            default -> a.toString().compareTo(b.toString());
        };
    }

    private record ByColumn<R>(Column<R> column, int sign) implements Comparator<R> {
        @Override
        public int compare(R left, R right) {
            Object a = column.value().apply(left);
            Object b = column.value().apply(right);
            if (a == null || b == null) {
                return a == b ? 0 : a == null ? 1 : -1;
            }
            return sign * compareValues(a, b);
        }
    }
}
