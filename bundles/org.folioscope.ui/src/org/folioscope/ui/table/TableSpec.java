// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.folioscope.query.Column;
import org.folioscope.ui.links.Place;

/**
 * What a {@link QueryTable} shows.
 *
 * @param <R> what a row is
 * @param id under which the user's choice of columns is kept
 * @param title heading, and the name for screen readers
 * @param columns all that there are
 * @param shown keys of those to show, in order, until the user chooses others
 * @param link where a cell leads to, for Ctrl+click and F3
 * @param main where a row leads to, for Enter and double click
 * @param signal what a cell says that should not be overlooked; null for nothing
 */
public record TableSpec<R>(
        String id,
        String title,
        List<Column<R>> columns,
        List<String> shown,
        BiFunction<R, Column<R>, Optional<Place>> link,
        Function<R, Optional<Place>> main,
        BiFunction<R, Column<R>, Signal> signal) {

    /** Of rows that give no signals. */
    public TableSpec(
            String id,
            String title,
            List<Column<R>> columns,
            List<String> shown,
            BiFunction<R, Column<R>, Optional<Place>> link,
            Function<R, Optional<Place>> main) {
        this(id, title, columns, shown, link, main, (_, _) -> null);
    }

    TableSpec<R> withColumns(List<Column<R>> others) {
        return new TableSpec<>(id, title, others, shown, link, main, signal);
    }

    /** The same with a first column that tells how rows differ between frames; the user's choice is kept apart. */
    TableSpec<R> withFrames(List<Column<R>> all) {
        List<String> first = new ArrayList<>(shown);
        first.addFirst(FrameRows.CHANGE);
        return new TableSpec<>(id + ".frames", title, all, first, link, main, signal);
    }

    int indexOf(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
