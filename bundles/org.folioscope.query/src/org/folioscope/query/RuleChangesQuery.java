// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folioscope.base.Progress;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.locks.rules.RuleChange;
import org.folioscope.query.Column.Kind;

/** How the locking rules of two documents differ. */
public final class RuleChangesQuery implements TableQuery<RuleChange> {

    private static final List<Column<RuleChange>> COLUMNS = List.of(
            new Column<>("change", "Change", "new, gone or changed", Kind.TEXT, RuleChange::kind),
            new Column<>(
                    "table",
                    "Operations",
                    "The operations table",
                    Kind.TEXT,
                    change -> change.either().table()),
            new Column<>(
                    "method",
                    "Method",
                    "Its member",
                    Kind.TEXT,
                    change -> change.either().method()),
            new Column<>(
                    "attribute",
                    "Lock",
                    "The lock, or what else is said: may_block",
                    Kind.TEXT,
                    RuleChangesQuery::lock),
            new Column<>("before", "Before", "What the first document asks for", Kind.TEXT, word(RuleChange::before)),
            new Column<>("after", "After", "What the second document asks for", Kind.TEXT, word(RuleChange::after)));

    private final LockRules before;
    private final LockRules after;

    public RuleChangesQuery(LockRules before, LockRules after) {
        this.before = before;
        this.after = after;
    }

    /** "i_rwsem", or "i_mutex, now i_rwsem". */
    private static String lock(RuleChange change) {
        String name = change.either().attribute();
        boolean isRenamed =
                change.before() != null && !change.before().attribute().equals(name);
        return isRenamed ? change.before().attribute() + ", now " + name : name;
    }

    private static Function<RuleChange, Object> word(Function<RuleChange, LockRule> side) {
        return change -> side.apply(change) == null
                ? null
                : side.apply(change).requirement().word();
    }

    @Override
    public String id() {
        return "rule-changes";
    }

    @Override
    public String title() {
        return "Changed locking rules";
    }

    @Override
    public List<Column<RuleChange>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<RuleChange> each) {
        RuleChange.between(before, after).forEach(each);
    }
}
