// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.util.List;
import java.util.Locale;
import org.folioscope.base.Numbers;
import org.folioscope.model.Finding;
import org.folioscope.query.Column;
import org.folioscope.query.Column.Kind;

/** What a finding is sorted, filtered, grouped and copied by. */
final class FindingColumns {

    static final Column<Finding> MESSAGE = new Column<>(
            "message", "Description", "What was expected and what was found", Kind.TEXT, Finding::getMessage);

    static final Column<Finding> SEVERITY =
            new Column<>("severity", "Severity", "error, warning or information", Kind.TEXT, FindingColumns::severity);

    static final Column<Finding> RULE = new Column<>(
            "rule",
            "Rule",
            "Id of the rule; n/a for a reader's own remark",
            Kind.TEXT,
            finding -> text(finding.getRule()));

    static final Column<Finding> OBJECT =
            new Column<>("object", "Object", "What it is about", Kind.TEXT, finding -> text(finding.getObject()));

    static final Column<Finding> ADDRESS =
            new Column<>("address", "Address", "Where its bytes lie", Kind.TEXT, FindingColumns::address);

    /** In the order in which they are shown. */
    static final List<Column<Finding>> ALL = List.of(MESSAGE, RULE, OBJECT, ADDRESS, SEVERITY);

    private FindingColumns() {}

    private static String text(String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static String severity(Finding finding) {
        return finding.getSeverity().getName().toLowerCase(Locale.ROOT);
    }

    /** The physical address, or the place as the reader told it where it has none. */
    private static String address(Finding finding) {
        return finding.getAddress() == -1 ? text(finding.getPlace()) : "physical " + Numbers.hex(finding.getAddress());
    }

    /** The value of a column as it is shown; empty where there is none. */
    static String shown(Finding finding, Column<Finding> column) {
        Object value = column.value().apply(finding);
        return value == null ? "" : value.toString();
    }
}
