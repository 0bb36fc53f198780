// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

/** What holding a rule against memory says. */
public enum Verdict {
    OK("ok"),
    /** The lock is seen to be free, or held by somebody else, where the rule asks for it. */
    VIOLATION("violation"),
    /** Memory doesn't tell; the reason is beside it. */
    UNKNOWN("unknown");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** For people and files. */
    public String word() {
        return word;
    }
}
