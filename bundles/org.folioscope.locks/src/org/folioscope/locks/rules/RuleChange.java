// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule that two documents don't have alike.
 *
 * @param before null where only the later one has it
 * @param after null where only the earlier one has it
 */
public record RuleChange(LockRule before, LockRule after) {

    /** Whichever there is, the later first. */
    public LockRule either() {
        return after != null ? after : before;
    }

    /** "new", "gone" or "changed". */
    public String kind() {
        return before == null ? "new" : after == null ? "gone" : "changed";
    }

    /**
     * How {@code after} differs from {@code before}, in the order of the earlier document, new ones last. A lock that was renamed is the same lock. An empty cell and
     * no cell are the same. What one document says in sentences is left out where of the other only the tables were read.
     */
    public static List<RuleChange> between(LockRules before, LockRules after) {
        Map<String, LockRule> later = byMeaning(after, before);
        List<RuleChange> changes = new ArrayList<>();
        for (LockRule old : byMeaning(before, after).values()) {
            LockRule now = later.remove(old.meaning());
            if (now == null || now.requirement() != old.requirement()) {
                changes.add(new RuleChange(old, now));
            }
        }
        later.values().forEach(now -> changes.add(new RuleChange(null, now)));
        return changes;
    }

    private static Map<String, LockRule> byMeaning(LockRules rules, LockRules other) {
        Map<String, LockRule> result = new LinkedHashMap<>();
        for (LockRule rule : rules.rules()) {
            boolean comparable = !other.tablesOnly() || other.speaksOf(rule);
            if (rule.requirement() != Requirement.UNSPECIFIED && comparable) {
                result.put(rule.meaning(), rule);
            }
        }
        return result;
    }
}
