// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;

/** What the checks find. */
public final class CheckQuery implements TableQuery<Finding> {

    private final CheckedImage image;
    private final Predicate<Check<?>> wanted;
    private boolean errors;
    private int found;

    /**
     * @param image null where only the columns are asked for
     * @param wanted which checks are run
     */
    public CheckQuery(CheckedImage image, Predicate<Check<?>> wanted) {
        this.image = image;
        this.wanted = wanted;
    }

    @Override
    public String id() {
        return "check";
    }

    @Override
    public String title() {
        return "Findings of checks";
    }

    @Override
    public List<Column<Finding>> columns() {
        return FindingsQuery.COLUMNS;
    }

    @Override
    public List<Column<Finding>> defaultColumns() {
        return FindingsQuery.COLUMNS.stream()
                .filter(column -> List.of("severity", "rule", "object", "place", "message")
                        .contains(column.key()))
                .toList();
    }

    @Override
    public List<Column<Finding>> exportColumns() {
        return FindingsQuery.COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Finding> each) {
        List<Finding> findings = Checks.run(image, Checks.SETS, wanted, progress);
        found = findings.size();
        errors = findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
        findings.forEach(each);
    }

    /** Findings of the last run, of any severity. */
    public int found() {
        return found;
    }

    /** Whether the last run found errors. */
    public boolean foundErrors() {
        return errors;
    }
}
