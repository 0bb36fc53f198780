// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.List;

/**
 * What one lock says to a rule.
 *
 * @param verdict what came out
 * @param evidence for people
 * @param object what the lock belongs to, for people; may be empty
 * @param lock its address, virtual; 0 where there is none
 */
record Judgement(Verdict verdict, String evidence, String object, long lock) {

    static Judgement ok(String evidence) {
        return new Judgement(Verdict.OK, evidence, "", 0);
    }

    static Judgement unknown(String reason) {
        return new Judgement(Verdict.UNKNOWN, reason, "", 0);
    }

    Judgement of(String name, long address) {
        return new Judgement(verdict, evidence, name, address);
    }

    /** The same, where the rule may be broken with nothing amiss. */
    Judgement excused(String reason) {
        return new Judgement(Verdict.UNKNOWN, evidence + ": " + reason, object, lock);
    }

    /** The same, where the object that the lock belongs to only lay near: then it is no violation that is seen. */
    Judgement where(boolean isCertain) {
        return isCertain || verdict != Verdict.VIOLATION
                ? this
                : new Judgement(Verdict.UNKNOWN, "not certain that this is the object: " + evidence, object, lock);
    }

    /** Of several locks of one rule the one that matters most: a violation, else what is not known. */
    static Judgement worst(List<Judgement> all) {
        Judgement result = all.getFirst();
        for (Judgement each : all) {
            boolean isWorse = each.verdict == Verdict.VIOLATION && result.verdict != Verdict.VIOLATION
                    || each.verdict == Verdict.UNKNOWN && result.verdict == Verdict.OK;
            if (isWorse) {
                result = each;
            }
        }
        return result;
    }
}
