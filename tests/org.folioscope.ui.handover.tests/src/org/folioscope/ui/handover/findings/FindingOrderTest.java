// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.impl.FindingImpl;
import org.folioscope.ui.links.Place;
import org.junit.jupiter.api.Test;

/** Order, groups and places of findings, without a window. */
class FindingOrderTest {

    private static Finding finding(Severity severity, String rule, String object, long address) {
        Finding finding = new FindingImpl();
        finding.setSeverity(severity);
        finding.setRule(rule);
        finding.setObject(object);
        finding.setAddress(address);
        finding.setLength(8);
        finding.setMessage(rule + " is broken");
        return finding;
    }

    @Test
    void numbersInTextsCountByTheirValue() {
        assertTrue(FindingOrder.natural("inode 9", "inode 17") < 0);
        assertTrue(FindingOrder.natural("inode 17", "Inode 9") > 0);
        assertEquals(0, FindingOrder.natural("block 007", "block 7"));
        assertTrue(FindingOrder.natural("page", "page 1") < 0);
    }

    @Test
    void severeOnesComeFirstThenByRuleAndObject() {
        Finding late = finding(Severity.WARNING, "PK01", "inode 1", 0);
        Finding second = finding(Severity.ERROR, "PK09", "inode 17", 0);
        Finding first = finding(Severity.ERROR, "PK09", "inode 9", 8);
        assertEquals(
                List.of(first, second, late),
                List.of(late, second, first).stream()
                        .sorted(FindingOrder.STANDARD)
                        .toList());
    }

    @Test
    void groupsAreLedByTheMostSevere() {
        List<Grouping.Group> groups = Grouping.RULE.groups(List.of(
                finding(Severity.WARNING, "PK12", "a", 0),
                finding(Severity.ERROR, "PK14", "b", 0),
                finding(Severity.WARNING, "PK14", "c", 0)));
        assertEquals(
                List.of("PK14", "PK12"),
                groups.stream().map(Grouping.Group::title).toList());
        assertEquals(Severity.ERROR, groups.getFirst().worst());
        assertEquals(2, groups.getFirst().findings().size());
    }

    @Test
    void placeIsThatOfTheBytesOrTheOneInWords() {
        assertEquals(
                new Place.Bytes(0x200000, 8),
                FindingPlaces.of(finding(Severity.ERROR, "PK09", "", 0x200000)).orElseThrow());
        Finding words = finding(Severity.ERROR, "", "", -1);
        words.setPlace("virtual 0xffff888000001000");
        assertEquals(
                new Place.Memory(true, 0xffff888000001000L, ""),
                FindingPlaces.of(words).orElseThrow());
        words.setPlace("file offset 0x4000");
        assertTrue(FindingPlaces.of(words).isEmpty());
    }

    @Test
    void structureIsWhatTheEvidenceNamesElseThatOfTheBytes() {
        Finding finding = finding(Severity.ERROR, "VP7", "", 0x200000);
        assertEquals(
                new Place.HandoverAt(0x200000), FindingPlaces.structure(finding).orElseThrow());
        finding.getEvidence().addAll(List.of("virtual 0xffff888000001000", "inode 0xffff888000002000"));
        assertEquals(
                new Place.InodeAt(0xffff888000002000L),
                FindingPlaces.structure(finding).orElseThrow());
        Finding task = finding(Severity.ERROR, "LK07", "", -1);
        task.getEvidence().add("sh (pid 7), task 0xffff888000003000");
        assertEquals(
                new Place.TaskAt(0xffff888000003000L),
                FindingPlaces.structure(task).orElseThrow());
        assertTrue(
                FindingPlaces.structure(finding(Severity.ERROR, "IO01", "", -1)).isEmpty());
        assertEquals(
                new Place.TableEntryAt(0x1000),
                FindingPlaces.structure(finding(Severity.ERROR, "IO01", "", 0x1000))
                        .orElseThrow());
    }
}
