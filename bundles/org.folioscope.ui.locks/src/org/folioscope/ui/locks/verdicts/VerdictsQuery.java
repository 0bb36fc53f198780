// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.verdicts;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.query.Column;
import org.folioscope.query.RuleVerdictsQuery;
import org.folioscope.query.TableQuery;

/** Some of the verdicts, with the columns that all of them have everywhere. */
final class VerdictsQuery implements TableQuery<RuleVerdict> {

    private static final RuleVerdictsQuery ALL = new RuleVerdictsQuery(null);

    private final List<RuleVerdict> rows;

    VerdictsQuery(List<RuleVerdict> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public String id() {
        return ALL.id();
    }

    @Override
    public String title() {
        return ALL.title();
    }

    @Override
    public List<Column<RuleVerdict>> columns() {
        return ALL.columns();
    }

    @Override
    public void run(Progress progress, Consumer<RuleVerdict> each) {
        rows.forEach(each);
    }
}
