// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

import java.util.Locale;

/** What a rule asks for, in a form that can be held against a lock's state. */
public enum Requirement {
    /** Held, whichever way. */
    HELD,
    HELD_SHARED,
    HELD_EXCLUSIVE,
    /** Of both objects that are concerned. */
    HELD_BOTH,
    HELD_EXCLUSIVE_BOTH,
    /** Of all objects that are concerned. */
    HELD_ALL,
    HELD_EXCLUSIVE_ALL,
    HELD_SHARED_OR_EXCLUSIVE,
    /** One of several locks. */
    HELD_ONE_OF,
    /** Held when the method is called, and not any more when it returns. */
    HELD_RELEASED_BY_CALLEE,
    ACQUIRED_BY_CALLEE,
    CALLEE_MAY_RETURN_HELD,
    CALLEE_RETURNS_HELD,
    NOT_HELD,
    NOT_HELD_OR_EXCLUSIVE,
    MAYBE,
    MAYBE_SHARED,
    CONDITIONAL,
    /** The document's cell is empty: nothing may be concluded from it. */
    UNSPECIFIED,
    /** Not a lock: it is so. */
    YES,
    /** Not a lock: it is not so. */
    NO,
    YES_REF_WALK_ONLY;

    /** As in the tables of rules: "held_exclusive". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The requirement with this {@link #word}.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Requirement of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
