// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.pkernfs;

import java.util.List;
import org.folioscope.handover.pkernfs.PageTableFile;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.ui.handover.grid.FindingRanges;
import org.folioscope.ui.handover.grid.SlotLook;
import org.folioscope.ui.handover.grid.SlotModel;
import org.folioscope.ui.handover.grid.SlotState;

/** The 512 pages of a page-table file: its bitmap against what is reached from its top table. */
final class TablePageSlots implements SlotModel {

    private static final int PAGE = 4096;

    private static final List<SlotState> STATES = List.of(
            new SlotState("free", ' ', SlotLook.EMPTY),
            new SlotState("bitmap", 'b', SlotLook.BARRED),
            new SlotState("table", 't', SlotLook.PLAIN),
            new SlotState("top table", 'T', SlotLook.LINED),
            new SlotState("in use, not reached", 'L', SlotLook.SLANTED),
            new SlotState("reached but free, or finding", '!', SlotLook.CROSSED));

    private final PageTableFile file;
    private final FindingRanges findings;

    TablePageSlots(PageTableFile file, FindingRanges findings) {
        this.file = file;
        this.findings = findings;
    }

    @Override
    public String title() {
        return "pages";
    }

    @Override
    public int size() {
        return PkernfsFormat.TABLE_PAGES;
    }

    @Override
    public List<SlotState> states() {
        return STATES;
    }

    @Override
    public int state(int slot) {
        boolean used = file.isUsed(slot);
        boolean reached = file.isReached(slot);
        if (slot > 0 && reached && !used || findings.touches(address(slot), length(slot))) {
            return 5;
        }
        if (slot == 0) {
            return 1;
        }
        if (slot == 1) {
            return used ? 3 : 0;
        }
        return used ? reached ? 2 : 4 : 0;
    }

    @Override
    public String describe(int slot) {
        return "";
    }

    @Override
    public long address(int slot) {
        return file.address() + (long) slot * PAGE;
    }

    @Override
    public long length(int slot) {
        return PAGE;
    }
}
