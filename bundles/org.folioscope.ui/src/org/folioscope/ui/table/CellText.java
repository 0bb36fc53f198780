// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import org.folioscope.base.Numbers;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;
import org.folioscope.query.ValueText;

/** What a cell of the window's tables says: as on the command line, with sizes in units besides. */
public final class CellText {

    private CellText() {}

    /** What {@code column} says of {@code row}. */
    public static <R> String of(Column<R> column, R row) {
        Object value = column.value().apply(row);
        if (value == null) {
            return ValueText.MISSING;
        }
        if (column.kind() == Kind.BYTES && Long.compareUnsigned((Long) value, 1024) >= 0) {
            return ValueText.of(Kind.BYTES, value) + "  " + Numbers.size((Long) value);
        }
        return ValueText.of(column.kind(), value);
    }

    static boolean isNumber(Column<?> column) {
        return switch (column.kind()) {
            case COUNT, BYTES -> true;
            case TEXT, ADDRESS, OCTAL, TIME -> false;
        };
    }

    static boolean isMonospace(Column<?> column) {
        return column.kind() == Kind.ADDRESS || column.kind() == Kind.OCTAL;
    }
}
