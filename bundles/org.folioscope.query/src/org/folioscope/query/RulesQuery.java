// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.query.Column.Kind;

/** The locking rules of one document, a row for each method and lock. */
public final class RulesQuery implements TableQuery<LockRule> {

    private static final List<Column<LockRule>> COLUMNS = List.of(
            new Column<>("table", "Operations", "The operations table", Kind.TEXT, LockRule::table),
            new Column<>("method", "Method", "Its member", Kind.TEXT, LockRule::method),
            new Column<>(
                    "attribute", "Lock", "The lock, or what else is said: may_block", Kind.TEXT, LockRule::attribute),
            new Column<>(
                    "rule",
                    "Rule",
                    "What is asked for, in a word; unspecified: the document says nothing",
                    Kind.TEXT,
                    rule -> rule.requirement().word()),
            new Column<>("document", "Document", "The document's short form", Kind.TEXT, LockRule::document),
            new Column<>("note", "Note", "What the document adds", Kind.TEXT, LockRule::note));

    private final LockRules rules;

    public RulesQuery(LockRules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return "rules";
    }

    @Override
    public String title() {
        return "Locking rules";
    }

    @Override
    public List<Column<LockRule>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<LockRule> each) {
        rules.rules().forEach(each);
    }
}
