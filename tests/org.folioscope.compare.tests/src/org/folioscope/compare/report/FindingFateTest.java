// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.impl.FindingImpl;
import org.junit.jupiter.api.Test;

class FindingFateTest {

    private static Finding finding(String rule, String object, String message) {
        Finding finding = new FindingImpl();
        finding.setSeverity(Severity.ERROR);
        finding.setRule(rule);
        finding.setObject(object);
        finding.setMessage(message);
        return finding;
    }

    private static List<String> words(List<Finding> before, List<Finding> after) {
        return FindingFate.of(before, after).stream()
                .map(each -> each.fate().word() + " " + each.rule())
                .toList();
    }

    @Test
    void whatIsSaidOfAnotherAddressIsTheSame() {
        Finding before = finding("KH04", "KHO out at 0x1000", "page frame 0x77 is free");
        Finding after = finding("KH04", "KHO out at 0x2000", "page frame 0x99 is free");
        assertEquals(List.of("kept KH04"), words(List.of(before), List.of(after)));
    }

    @Test
    void newOnesComeFirstAndGoneOnesNext() {
        Finding gone = finding("PK07", "pkernfs", "the free chain is broken");
        Finding stays = finding("PK01", "pkernfs", "the magic is wrong");
        Finding fresh = finding("IO01", "0000:00:04.0", "may write a page that nobody preserves");
        assertEquals(
                List.of("gained IO01", "lost PK07", "kept PK01"), words(List.of(gone, stays), List.of(stays, fresh)));
    }

    @Test
    void twoOfAKindAreCountedTwice() {
        Finding one = finding("KH04", "a", "page frame 0x77 is free");
        Finding two = finding("KH04", "a", "page frame 0x78 is free");
        assertEquals(List.of("gained KH04", "kept KH04"), words(List.of(one), List.of(one, two)));
        assertEquals(List.of("lost KH04", "kept KH04"), words(List.of(one, two), List.of(two)));
    }
}
