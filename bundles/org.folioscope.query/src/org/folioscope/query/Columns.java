// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.ArrayList;
import java.util.List;

/** Picks columns by their keys. */
public final class Columns {

    private Columns() {}

    /**
     * The column {@code key}.
     *
     * @throws QueryException when there is none; tells which there are
     */
    public static <R> Column<R> find(List<Column<R>> columns, String key) throws QueryException {
        for (Column<R> column : columns) {
            if (column.key().equals(key)) {
                return column;
            }
        }
        throw new QueryException("there is no column \"" + key + "\"; there are " + keys(columns));
    }

    /**
     * The columns that {@code query} shows when asked for {@code selection}: keys separated by commas; "+key" adds to
     * the default columns, "all" stands for all of them.
     *
     * @throws QueryException when a key is unknown; tells which there are
     */
    public static <R> List<Column<R>> select(TableQuery<R> query, String selection) throws QueryException {
        List<Column<R>> all = query.columns();
        List<Column<R>> selected = new ArrayList<>(selection.startsWith("+") ? query.defaultColumns() : List.of());
        for (String part : selection.split(",", -1)) {
            String key = part.strip();
            key = key.startsWith("+") ? key.substring(1) : key;
            if (key.equals("all")) {
                all.stream().filter(column -> !selected.contains(column)).forEach(selected::add);
            } else {
                Column<R> column = find(all, key);
                if (!selected.contains(column)) {
                    selected.add(column);
                }
            }
        }
        return selected;
    }

    /** The keys of {@code columns}, in order, joined by commas. */
    public static <R> String keys(List<Column<R>> columns) {
        StringBuilder keys = new StringBuilder();
        for (Column<R> column : columns) {
            keys.append(keys.isEmpty() ? "" : ", ").append(column.key());
        }
        return keys.toString();
    }
}
