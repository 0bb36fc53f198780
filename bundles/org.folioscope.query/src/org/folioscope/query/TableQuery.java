// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;

/**
 * A question to an image whose answer is a table. A query is one class; the command line's command, the window's table
 * and the copied text all follow from it.
 *
 * @param <R> what a row is, a model object where there is one
 */
public interface TableQuery<R> {

    /** Name on the command line: "inodes". */
    String id();

    /** Heading in the window: "Inodes". */
    String title();

    /** Every column, those of {@link #defaultColumns()} first. */
    List<Column<R>> columns();

    /** The columns to show until somebody chooses others: what fits a terminal. */
    default List<Column<R>> defaultColumns() {
        return columns();
    }

    /** The columns for machines, in JSON and CSV, until somebody chooses others: all that scripts rely on. */
    default List<Column<R>> exportColumns() {
        return defaultColumns();
    }

    /** Hands the rows to {@code each} as they are found. Rows handed over before a cancel are valid. */
    void run(Progress progress, Consumer<R> each);
}
