// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.baseline;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.DifferenceFilter;
import org.folioscope.compare.DifferenceRow;
import org.folioscope.compare.DifferencesQuery;
import org.folioscope.query.Column;
import org.folioscope.query.Columns;
import org.folioscope.query.QueryException;
import org.folioscope.query.TableQuery;

/** The differences that a baseline doesn't allow, one row each. */
public final class BeyondQuery implements TableQuery<DifferenceRow> {

    private final Comparison comparison;
    private final Baseline baseline;
    private final DifferencesQuery columns;
    private boolean found;

    /** @param progress of what columns read while rows are written */
    public BeyondQuery(Comparison comparison, Baseline baseline, Progress progress) {
        this.comparison = comparison;
        this.baseline = baseline;
        columns = new DifferencesQuery(comparison, DifferenceFilter.ALL, 0, true, progress);
    }

    /** Whether {@link #run} found none. */
    public boolean isEmpty() {
        return !found;
    }

    @Override
    public String id() {
        return columns.id();
    }

    @Override
    public String title() {
        return columns.title();
    }

    @Override
    public List<Column<DifferenceRow>> columns() {
        return columns.columns();
    }

    @Override
    public List<Column<DifferenceRow>> defaultColumns() {
        try {
            return Columns.select(this, "path,fate,subject,changes");
        } catch (QueryException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Column<DifferenceRow>> exportColumns() {
        return columns.exportColumns();
    }

    @Override
    public void run(Progress progress, Consumer<DifferenceRow> each) {
        BaselineCheck.beyond(comparison, baseline, progress, row -> {
            found = true;
            each.accept(row);
        });
    }
}
