// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.util.Map;
import org.folioscope.compare.Fate;
import org.folioscope.ui.table.LitRow;

/**
 * What two documents say of all locks while one method runs.
 *
 * @param table the operations table
 * @param method its member
 * @param rules by the lock
 */
record MethodRow(String table, String method, Map<String, RuleRow> rules) implements LitRow {

    /** The end of the keys of columns that show the first document. */
    static final String BEFORE = ".before";

    /** Key of a column: locks have signs in their names that filters don't take. */
    static String key(String lock, boolean before) {
        return lock.replaceAll("\\W+", "_").replaceAll("_$", "") + (before ? BEFORE : "");
    }

    /** What a document asks of {@code lock}; null where it says nothing. */
    String word(String lock, boolean before) {
        RuleRow rule = rules.get(lock);
        return rule == null ? null : before ? rule.wordBefore() : rule.wordAfter();
    }

    @Override
    public Fate fate() {
        Fate all = null;
        for (RuleRow rule : rules.values()) {
            if (all != null && rule.fate() != all) {
                return rules.values().stream().anyMatch(RuleRow::differs) ? Fate.CHANGED : Fate.KEPT;
            }
            all = rule.fate();
        }
        return all == null ? Fate.KEPT : all;
    }

    @Override
    public Fate fate(String key) {
        boolean before = key.endsWith(BEFORE);
        for (Map.Entry<String, RuleRow> each : rules.entrySet()) {
            if (key(each.getKey(), before).equals(key)) {
                return each.getValue().fate(before ? RuleRow.BEFORE : RuleRow.AFTER);
            }
        }
        return Fate.KEPT;
    }
}
