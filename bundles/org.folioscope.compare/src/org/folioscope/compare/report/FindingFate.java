// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folioscope.compare.Fate;
import org.folioscope.model.Finding;

/**
 * A finding and what became of it.
 *
 * @param fate gained where only the last side has it, lost where only the first has it, else kept
 * @param severity "error", "warning", "information"
 * @param rule its id; empty where it has none
 * @param object what it is about
 * @param message what is amiss
 */
record FindingFate(Fate fate, String severity, String rule, String object, String message) {

    /** The rule by which findings are matched. */
    static final String RULE = "Findings are matched by rule and by what they say, addresses and numbers left out:"
            + " things lie elsewhere after a kexec.";

    /** Findings of the first side and of the last; new ones first, then those that are gone. */
    static List<FindingFate> of(List<Finding> before, List<Finding> after) {
        Map<String, List<Finding>> open = new HashMap<>();
        for (Finding each : before) {
            open.computeIfAbsent(key(each), _ -> new ArrayList<>()).add(each);
        }
        List<FindingFate> all = new ArrayList<>();
        for (Finding each : after) {
            List<Finding> same = open.getOrDefault(key(each), List.of());
            all.add(of(same.isEmpty() ? Fate.GAINED : Fate.KEPT, each));
            if (!same.isEmpty()) {
                same.removeFirst();
            }
        }
        open.values().forEach(rest -> rest.forEach(each -> all.add(of(Fate.LOST, each))));
        all.sort(Comparator.comparingInt(FindingFate::rank).thenComparing(FindingFate::rule));
        return all;
    }

    private static int rank(FindingFate each) {
        return each.fate == Fate.GAINED ? 0 : each.fate == Fate.LOST ? 1 : 2;
    }

    private static FindingFate of(Fate fate, Finding finding) {
        return new FindingFate(
                fate,
                finding.getSeverity().getName().toLowerCase(Locale.ROOT),
                text(finding.getRule()),
                text(finding.getObject()),
                text(finding.getMessage()));
    }

    private static String key(Finding finding) {
        String words = text(finding.getObject()) + "\n" + text(finding.getMessage());
        return text(finding.getRule()) + "\n" + words.replaceAll("0x[0-9a-f]+|[0-9]+", "#");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
