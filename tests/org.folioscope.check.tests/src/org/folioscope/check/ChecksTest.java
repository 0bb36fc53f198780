// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverFinders;
import org.folioscope.handover.make.Maker;
import org.junit.jupiter.api.Test;

/** What holds for all checks, finders and makers. */
class ChecksTest {

    @Test
    void eachRuleHasAnIdOfItsOwnASentenceAndAReason() {
        Set<String> ids = new HashSet<>();
        for (CheckSet set : Checks.SETS) {
            String before = "";
            for (Check<?> check : set.checks()) {
                assertTrue(ids.add(check.id()), check.id() + " is there twice");
                assertTrue(check.id().matches("[A-Z]{2}[0-9]{1,2}"), check.id());
                assertTrue(padded(check.id()).compareTo(before) > 0, check.id() + " stands behind " + before);
                assertTrue(check.rule().length() > 10, check.id() + " says nothing");
                assertTrue(check.explanation().length() > 40, check.id() + " has no explanation");
                before = padded(check.id());
            }
        }
    }

    /** "VP03" for "VP3". */
    private static String padded(String id) {
        return id.length() == 3 ? id.substring(0, 2) + '0' + id.charAt(2) : id;
    }

    @Test
    void kindsAreNamedOnce() {
        List<String> finders =
                HandoverFinders.ALL.stream().map(HandoverFinder::kind).toList();
        assertEquals(finders.stream().distinct().toList(), finders);
        List<String> makers = MadeFilesTest.makers().map(Maker::kind).toList();
        assertEquals(makers.stream().distinct().toList(), makers);
    }

    @Test
    void makersBreakRulesThatThereAre() {
        for (Maker maker : MadeFilesTest.makers().toList()) {
            for (String rule : maker.rules()) {
                assertTrue(Checks.find(rule).isPresent(), maker.kind() + " breaks " + rule + ", which is no rule");
            }
        }
    }
}
