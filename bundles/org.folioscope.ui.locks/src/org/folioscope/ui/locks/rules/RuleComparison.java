// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folioscope.compare.Fate;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.locks.rules.RenamedLock;
import org.folioscope.locks.rules.Requirement;
import org.folioscope.locks.rules.RuleChange;

/**
 * Two documents of locking rules side by side: all rules of both, in the order of the later one, each table's and method's
 * own ones together. Immutable.
 */
final class RuleComparison {

    private final LockRules before;
    private final LockRules after;
    private final List<RuleRow> rows = new ArrayList<>();
    private final Map<String, List<RuleRow>> byTable = new LinkedHashMap<>();

    RuleComparison(LockRules before, LockRules after) {
        this.before = before;
        this.after = after;
        Map<String, Fate> fates = fates();
        Map<String, LockRule> old = byMeaning(before);
        Map<String, LockRule> now = byMeaning(after);
        Set<String> read = new HashSet<>();
        Map<String, Map<String, List<RuleRow>>> sorted = new LinkedHashMap<>();
        for (LockRules each : List.of(after, before)) {
            for (LockRule rule : each.rules()) {
                if (read.add(rule.meaning())) {
                    LockRule first = old.get(rule.meaning());
                    LockRule second = now.get(rule.meaning());
                    Fate fate = fates.getOrDefault(rule.meaning(), same(first, second));
                    sorted.computeIfAbsent(rule.table(), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(rule.method(), _ -> new ArrayList<>())
                            .add(new RuleRow(first, second, fate));
                }
            }
        }
        sorted.forEach((table, methods) -> {
            List<RuleRow> all = new ArrayList<>();
            methods.values().forEach(all::addAll);
            byTable.put(table, List.copyOf(all));
            rows.addAll(all);
        });
    }

    private Map<String, Fate> fates() {
        Map<String, Fate> fates = new HashMap<>();
        for (RuleChange change : RuleChange.between(before, after)) {
            Fate fate = change.before() == null ? Fate.GAINED : change.after() == null ? Fate.LOST : Fate.CHANGED;
            fates.put(change.either().meaning(), fate);
        }
        return fates;
    }

    /** Of a rule that is in no list of changes: the same, or none that could be held against the other document's. */
    private static Fate same(LockRule first, LockRule second) {
        boolean saysBefore = first != null && first.requirement() != Requirement.UNSPECIFIED;
        boolean saysAfter = second != null && second.requirement() != Requirement.UNSPECIFIED;
        return saysBefore == saysAfter ? Fate.KEPT : Fate.UNKNOWN;
    }

    private static Map<String, LockRule> byMeaning(LockRules rules) {
        Map<String, LockRule> result = new HashMap<>();
        rules.rules().forEach(rule -> result.put(rule.meaning(), rule));
        return result;
    }

    LockRules before() {
        return before;
    }

    LockRules after() {
        return after;
    }

    /** All rules. */
    List<RuleRow> rows() {
        return rows;
    }

    /** The operations tables. */
    Set<String> tables() {
        return byTable.keySet();
    }

    /** The rules of one operations table. */
    List<RuleRow> rows(String table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** How many of {@code of} differ. */
    static long changes(List<RuleRow> of) {
        return of.stream().filter(RuleRow::differs).count();
    }

    /** The rules of one operations table, a row for each method. */
    List<MethodRow> methods(String table) {
        Map<String, Map<String, RuleRow>> methods = new LinkedHashMap<>();
        for (RuleRow row : rows(table)) {
            methods.computeIfAbsent(row.either().method(), _ -> new LinkedHashMap<>())
                    .put(row.lock(), row);
        }
        List<MethodRow> result = new ArrayList<>();
        methods.forEach((method, rules) -> result.add(new MethodRow(table, method, rules)));
        return result;
    }

    /** The locks that the rules of one operations table speak of, by the names that they have now. */
    List<String> attributes(String table) {
        Set<String> all = new LinkedHashSet<>();
        rows(table).forEach(row -> all.add(row.lock()));
        return List.copyOf(all);
    }

    /** What a document calls {@code lock} of an operations table: i_rwsem was i_mutex. */
    static String nameIn(LockRules document, String table, String lock) {
        return document.rules().stream()
                .filter(rule -> rule.table().equals(table))
                .map(LockRule::attribute)
                .filter(name -> RenamedLock.newName(table, name).equals(lock))
                .findFirst()
                .orElse(lock);
    }
}
