// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.folioscope.query.Column;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.CellText;

/** Rows whose columns are all that is known of them. For any thread. */
public final class RowFacts {

    private RowFacts() {}

    /** All columns of a row, a line each. @param link where a column's value leads to */
    public static <R> List<FactLine> of(TableQuery<R> query, R row, BiFunction<R, Column<R>, Optional<Place>> link) {
        FactLines facts = new FactLines();
        for (Column<R> column : query.columns()) {
            facts.add(
                    column.title().toLowerCase(Locale.ROOT),
                    CellText.of(column, row),
                    column.help(),
                    link.apply(row, column).orElse(null));
        }
        return facts.list();
    }
}
