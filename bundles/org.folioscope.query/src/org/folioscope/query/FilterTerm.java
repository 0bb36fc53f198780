// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.folioscope.query.FilterWords.Operator;

/** The terms of a {@link RowFilter}, made ready for many rows. */
final class FilterTerm {

    private FilterTerm() {}

    static <R> Predicate<R> of(Column<R> column, Operator operator, String value) throws QueryException {
        boolean equality = operator == Operator.EQUAL || operator == Operator.UNEQUAL;
        if (equality && value.equals(ValueText.MISSING)) {
            return new Missing<>(column, operator == Operator.EQUAL);
        }
        if (operator == Operator.CONTAINS) {
            return new Contains<>(column, lower(value));
        }
        if (equality && Glob.isPattern(value)) {
            return new Like<>(column, value, operator == Operator.EQUAL);
        }
        return new Compared<>(column, operator, operand(column, value));
    }

    /** What {@code value} means in {@code column}, of the same class as the column's values. */
    private static <R> Object operand(Column<R> column, String value) throws QueryException {
        try {
            return switch (column.kind()) {
                case TEXT -> value;
                case COUNT, BYTES -> Quantity.parse(value);
                case ADDRESS -> address(value);
                case OCTAL -> Long.parseUnsignedLong(value, 8);
                case TIME -> time(value);
            };
        } catch (NumberFormatException | DateTimeParseException _) {
            throw new QueryException(
                    "column " + column.key() + " holds " + example(column.kind()) + "; \"" + value + "\" is none");
        }
    }

    private static String example(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case COUNT, BYTES -> "numbers such as 12, 0x1f, 4K or 1.5MiB";
            case ADDRESS -> "addresses such as 0xffff888000000000";
            case OCTAL -> "octal numbers such as 0644";
            case TIME -> "times such as 2026-11-21 or 2026-11-21T02:49:52Z";
        };
    }

    /** An address may come without its 0x, as kernel messages write it. */
    private static long address(String value) {
        try {
            return Quantity.parse(value);
        } catch (NumberFormatException _) {
            return Long.parseUnsignedLong(value, 16);
        }
    }

    private static Instant time(String value) {
        return value.indexOf('T') < 0
                ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                : Instant.parse(value);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private record Missing<R>(Column<R> column, boolean wanted) implements Predicate<R> {
        @Override
        public boolean test(R row) {
            return (column.value().apply(row) == null) == wanted;
        }
    }

    private record Contains<R>(Column<R> column, String part) implements Predicate<R> {
        @Override
        public boolean test(R row) {
            Object value = column.value().apply(row);
            return value != null && lower(ValueText.of(column.kind(), value)).contains(part);
        }
    }

    private record Like<R>(Column<R> column, String pattern, boolean wanted) implements Predicate<R> {
        @Override
        public boolean test(R row) {
            Object value = column.value().apply(row);
            return (value != null && Glob.matches(pattern, ValueText.of(column.kind(), value))) == wanted;
        }
    }

    private record Compared<R>(Column<R> column, Operator operator, Object operand) implements Predicate<R> {
        @Override
        public boolean test(R row) {
            Object value = column.value().apply(row);
            if (value == null) {
                return operator == Operator.UNEQUAL;
            }
            int order = RowOrder.compareValues(value, operand);
            return switch (operator) {
                case EQUAL -> order == 0;
                case UNEQUAL -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case GREATER -> order > 0;
                case AT_LEAST -> order >= 0;
                case CONTAINS -> throw new IllegalStateException("contains is no comparison");
            };
        }
    }

    /** A bare word. */
    record AnyColumn<R>(List<Column<R>> columns, String word) implements Predicate<R> {
        AnyColumn {
            word = lower(word);
        }

        @Override
        public boolean test(R row) {
            for (Column<R> column : columns) {
                Object value = column.value().apply(row);
                if (value != null && lower(ValueText.of(column.kind(), value)).contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
