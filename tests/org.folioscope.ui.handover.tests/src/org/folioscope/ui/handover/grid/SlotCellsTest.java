// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.impl.FindingImpl;
import org.junit.jupiter.api.Test;

/** Cells of grids and the findings that light them, without a window. */
class SlotCellsTest {

    /** @param marked the one slot that is not free */
    private record Slots(int size, int marked) implements SlotModel {

        @Override
        public String title() {
            return "slots";
        }

        @Override
        public List<SlotState> states() {
            return List.of(new SlotState("free", ' ', SlotLook.EMPTY), new SlotState("marked", 'm', SlotLook.CROSSED));
        }

        @Override
        public int state(int slot) {
            return slot == marked ? 1 : 0;
        }

        @Override
        public String describe(int slot) {
            return "slot " + slot;
        }

        @Override
        public long address(int slot) {
            return -1;
        }

        @Override
        public long length(int slot) {
            return 0;
        }
    }

    @Test
    void fewSlotsHaveACellEach() {
        SlotCells cells = SlotCells.of(new Slots(7281, 17), Progress.NONE);
        assertEquals(7281, cells.size());
        assertEquals(1, cells.slotsPerCell());
        assertEquals(7280, cells.count(0));
        assertEquals(1, cells.count(1));
        assertEquals("17: marked, slot 17", cells.describe(17));
    }

    @Test
    void manySlotsShareCellsThatShowWhatMattersMost() {
        SlotCells cells = SlotCells.of(new Slots(524_288, 400_001), Progress.NONE);
        assertEquals(32_768, cells.size());
        assertEquals(16, cells.slotsPerCell());
        int cell = cells.cellOf(400_001);
        assertEquals("marked", cells.state(cell).text());
        assertEquals(400_001, cells.tellingSlot(cell));
        assertTrue(cells.describe(cell).contains("400001: marked"), cells.describe(cell));
        assertEquals("free", cells.state(cell + 1).text());
    }

    @Test
    void noSlotsAreNoCells() {
        SlotCells cells = SlotCells.of(new Slots(0, -1), Progress.NONE);
        assertEquals(0, cells.size());
        assertEquals(0, cells.count(0));
    }

    @Test
    void rangesOfFindingsAreJoinedAndWideOnesLeftOut() {
        FindingRanges ranges = new FindingRanges(List.of(
                finding(0x1000, 0x10, Severity.ERROR),
                finding(0x1008, 0x100, Severity.WARNING),
                finding(0x2000, 0x10, Severity.INFORMATION),
                finding(0x10_0000, 64 << 20, Severity.ERROR),
                finding(-1, 1, Severity.ERROR)));
        assertTrue(ranges.touches(0x1000, 1));
        assertTrue(ranges.touches(0x1107, 1));
        assertTrue(ranges.touches(0x0, 0x1001));
        assertFalse(ranges.touches(0x1108, 0x100));
        assertFalse(ranges.touches(0x0, 0x1000));
        assertFalse(ranges.touches(0x2000, 1));
        assertFalse(ranges.touches(0x20_0000, 1));
        assertFalse(ranges.touches(-1, 1));
    }

    private static Finding finding(long address, long length, Severity severity) {
        Finding finding = new FindingImpl();
        finding.setAddress(address);
        finding.setLength(length);
        finding.setSeverity(severity);
        return finding;
    }
}
