// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.locks.method.Method;
import org.folioscope.locks.method.OperationsTypes;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.locks.rules.RenamedLock;

/**
 * The rules that fit a kernel: those of the document whose methods it has most of. A method that this document lacks, and another
 * one has, is judged by the other. Immutable.
 */
public final class RuleBook {

    /** Methods of leases have a struct of their own since 6.9; documents have them with those of lock managers. */
    private static final String LEASES = "lease_manager_operations";

    private static final String LOCK_MANAGERS = "lock_manager_operations";

    private final LockRules chosen;
    private final List<LockRules> others;
    private final String reason;

    private RuleBook(LockRules chosen, List<LockRules> others, String reason) {
        this.chosen = chosen;
        this.others = List.copyOf(others);
        this.reason = reason;
    }

    /** The rules for a kernel with these operations tables. */
    public static RuleBook of(OperationsTypes types) {
        List<LockRules> all =
                LockRules.VERSIONS.reversed().stream().map(LockRules::of).toList();
        LockRules best = all.getFirst();
        StringBuilder counts = new StringBuilder();
        for (LockRules each : all) {
            if (share(each, types) > share(best, types)) {
                best = each;
            }
            counts.append(counts.isEmpty() ? "it has " : ", and ")
                    .append(present(each, types))
                    .append(" of the ")
                    .append(subjects(each).size())
                    .append(" methods that the rules of ")
                    .append(each.version())
                    .append(" name");
        }
        LockRules chosen = best;
        return new RuleBook(chosen, all.stream().filter(each -> each != chosen).toList(), counts.toString());
    }

    /** These rules alone, whatever the kernel has. */
    public static RuleBook of(LockRules rules) {
        return new RuleBook(rules, List.of(), "asked for");
    }

    private static double share(LockRules rules, OperationsTypes types) {
        return (double) present(rules, types) / Math.max(1, subjects(rules).size());
    }

    private static long present(LockRules rules, OperationsTypes types) {
        return subjects(rules).stream()
                .filter(subject -> {
                    int dot = subject.indexOf('.');
                    String table = subject.substring(0, dot);
                    String method = subject.substring(dot + 1);
                    return types.has(table, method) || table.equals(LOCK_MANAGERS) && types.has(LEASES, method);
                })
                .count();
    }

    private static Set<String> subjects(LockRules rules) {
        Set<String> result = new LinkedHashSet<>();
        rules.rules().forEach(rule -> result.add(rule.table() + "." + rule.method()));
        return result;
    }

    /** Version of the rules that are applied: "7.2". */
    public String version() {
        return chosen.version();
    }

    /** Why these, for people: "it has 131 of the 139 methods that the rules of 7.2 name, and …". */
    public String reason() {
        return reason;
    }

    /** The document that speaks of {@code method}; the chosen one where none does. */
    LockRules document(Method method) {
        if (rules(chosen, method).isEmpty()) {
            for (LockRules each : others) {
                if (!rules(each, method).isEmpty()) {
                    return each;
                }
            }
        }
        return chosen;
    }

    /** What {@link #document} says of {@code method}; locks that were renamed have their present names. */
    List<LockRule> rules(Method method) {
        return rules(document(method), method).stream().map(RuleBook::today).toList();
    }

    private static List<LockRule> rules(LockRules document, Method method) {
        String table = method.table().equals(LEASES) ? LOCK_MANAGERS : method.table();
        return document.rules(table, method.name());
    }

    private static LockRule today(LockRule rule) {
        String name = RenamedLock.newName(rule.table(), rule.attribute());
        return new LockRule(rule.table(), rule.method(), name, rule.document(), rule.requirement(), rule.note());
    }
}
