// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.query.Column;

/** What the findings are gathered by. */
enum Grouping {
    NONE("None", null),
    SEVERITY("Severity", FindingColumns.SEVERITY),
    RULE("Rule", FindingColumns.RULE),
    OBJECT("Object", FindingColumns.OBJECT);

    private final String label;
    private final Column<Finding> column;

    Grouping(String label, Column<Finding> column) {
        this.label = label;
        this.column = column;
    }

    String label() {
        return label;
    }

    /**
     * Findings that have something in common.
     *
     * @param title what it is
     * @param worst the most severe among them
     */
    record Group(String title, Severity worst, List<Finding> findings) {

        Group {
            findings = List.copyOf(findings);
        }

        /** The group of the same name: what is in it may have changed. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Group group && group.title.equals(title);
        }

        @Override
        public int hashCode() {
            return title.hashCode();
        }
    }

    /** Groups of {@code findings}, which keep their order; the most severe ones first. */
    List<Group> groups(List<Finding> findings) {
        Map<String, List<Finding>> byTitle = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byTitle.computeIfAbsent(title(finding), _ -> new ArrayList<>()).add(finding);
        }
        List<Group> groups = new ArrayList<>();
        byTitle.forEach((title, of) -> groups.add(new Group(title, worst(of), of)));
        groups.sort(Comparator.comparing(Group::worst).thenComparing(Group::title, FindingOrder::natural));
        return groups;
    }

    private String title(Finding finding) {
        String value = FindingColumns.shown(finding, column);
        if (this == SEVERITY) {
            return switch (finding.getSeverity()) {
                case ERROR -> "Errors";
                case WARNING -> "Warnings";
                case INFORMATION -> "Information";
            };
        }
        return value.isEmpty() ? this == RULE ? "no rule: remarks of the readers" : "the image as a whole" : value;
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::getSeverity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFORMATION);
    }
}
