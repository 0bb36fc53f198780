// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.pkernfs;

import java.util.List;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.ui.handover.grid.FindingRanges;
import org.folioscope.ui.handover.grid.SlotLook;
import org.folioscope.ui.handover.grid.SlotModel;
import org.folioscope.ui.handover.grid.SlotState;

/** The inode store: 7281 slots, coloured by what they are. */
final class InodeSlots implements SlotModel {

    private static final List<SlotState> STATES = List.of(
            new SlotState("free", ' ', SlotLook.EMPTY),
            new SlotState("file", 'F', SlotLook.PLAIN),
            new SlotState("directory", 'D', SlotLook.LINED),
            new SlotState("IOMMU", 'I', SlotLook.BARRED),
            new SlotState("other flags", '?', SlotLook.SLANTED),
            new SlotState("finding", '!', SlotLook.CROSSED));

    private final PkernfsRegion region;
    private final InodeStore store;
    private final FindingRanges findings;

    InodeSlots(PkernfsRegion region, FindingRanges findings) {
        this.region = region;
        this.store = region.store();
        this.findings = findings;
    }

    @Override
    public String title() {
        return "inodes";
    }

    @Override
    public int size() {
        return store.inodes();
    }

    @Override
    public List<SlotState> states() {
        return STATES;
    }

    @Override
    public int state(int slot) {
        if (findings.touches(address(slot), length(slot))) {
            return 5;
        }
        return kind(store.flags(slot + 1));
    }

    private static int kind(int flags) {
        return switch (flags) {
            case 0 -> 0;
            case InodeFlags.FILE -> 1;
            case InodeFlags.DIR -> 2;
            case InodeFlags.IOMMU_DIR, InodeFlags.ROOT_PGTABLES, InodeFlags.DOMAIN_PGTABLES -> 3;
            default -> 4;
        };
    }

    @Override
    public String label(int slot) {
        return Integer.toString(slot + 1);
    }

    @Override
    public String describe(int slot) {
        int ino = slot + 1;
        int flags = store.flags(ino);
        return flags == 0
                ? "next free " + Long.toUnsignedString(store.sibling(ino))
                : InodeFlags.text(flags) + " " + region.tree().path(ino);
    }

    @Override
    public long address(int slot) {
        return store.address(slot + 1);
    }

    @Override
    public long length(int slot) {
        return store.format().inodeSize();
    }
}
