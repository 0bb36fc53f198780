// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import org.folioscope.compare.Fate;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.RenamedLock;
import org.folioscope.ui.table.LitRow;

/**
 * What two documents say of one lock while one method runs.
 *
 * @param before what the first one says; null where it says nothing
 * @param after what the second one says; null where it says nothing
 * @param fate kept, changed, lost or gained; unknown where one of the documents was not read for such rules
 */
record RuleRow(LockRule before, LockRule after, Fate fate) implements LitRow {

    static final String BEFORE = "before";
    static final String AFTER = "after";

    /** Whichever there is, the later first. */
    LockRule either() {
        return after != null ? after : before;
    }

    /** The lock, or what else is said, by the name that it has now. */
    String lock() {
        return RenamedLock.newName(either().table(), either().attribute());
    }

    /** What the first document asks for, in a word; null where it says nothing. */
    String wordBefore() {
        return before == null ? null : before.requirement().word();
    }

    /** What the second document asks for, in a word; null where it says nothing. */
    String wordAfter() {
        return after == null ? null : after.requirement().word();
    }

    @Override
    public Fate fate(String key) {
        return switch (key) {
            case BEFORE -> fate == Fate.LOST || fate == Fate.CHANGED ? fate : Fate.KEPT;
            case AFTER -> fate == Fate.GAINED || fate == Fate.CHANGED ? fate : Fate.KEPT;
            default -> Fate.KEPT;
        };
    }

    /** Whether the documents differ. */
    boolean differs() {
        return fate.isDifference();
    }
}
