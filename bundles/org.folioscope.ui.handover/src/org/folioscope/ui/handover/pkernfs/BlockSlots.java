// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.pkernfs;

import java.util.List;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.blocks.BlockMap.Role;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.ui.handover.grid.FindingRanges;
import org.folioscope.ui.handover.grid.SlotLook;
import org.folioscope.ui.handover.grid.SlotModel;
import org.folioscope.ui.handover.grid.SlotState;

/** The blocks of 2 MiB of a region, coloured by what they are, with their owners. */
final class BlockSlots implements SlotModel {

    private static final List<SlotState> STATES = List.of(
            new SlotState("free", ' ', SlotLook.EMPTY),
            new SlotState("data", 'd', SlotLook.PLAIN),
            new SlotState("block list", 'l', SlotLook.LINED),
            new SlotState("page tables", 'I', SlotLook.BARRED),
            new SlotState("super block, inodes", 'S', SlotLook.BARRED),
            new SlotState("leaked", 'L', SlotLook.SLANTED),
            new SlotState("bit clear, or finding", '!', SlotLook.CROSSED));

    private final PkernfsRegion region;
    private final BlockMap blocks;
    private final FindingRanges findings;

    BlockSlots(PkernfsRegion region, FindingRanges findings) {
        this.region = region;
        this.blocks = region.blocks();
        this.findings = findings;
    }

    @Override
    public String title() {
        return "blocks of 2 MiB";
    }

    @Override
    public int size() {
        return Math.toIntExact(region.blockCount());
    }

    @Override
    public List<SlotState> states() {
        return STATES;
    }

    @Override
    public int state(int slot) {
        Role role = blocks.role(slot);
        boolean clear = blocks.isOwned(slot)
                && region.hasAllocator()
                && region.bitmap().isKnown(slot)
                && !region.bitmap().get(slot);
        if (clear || slot >= PkernfsFormat.META_BLOCKS && findings.touches(address(slot), length(slot))) {
            return 6;
        }
        return switch (role) {
            case FREE -> 0;
            case DATA -> 1;
            case MAPPINGS -> 2;
            case TABLES -> 3;
            case SUPER_BLOCK, INODE_STORE -> 4;
            case LEAKED -> 5;
        };
    }

    @Override
    public String describe(int slot) {
        int owner = blocks.owner(slot);
        String of = owner == 0 ? "" : " of " + region.tree().path(owner);
        long index = blocks.index(slot);
        String what = switch (blocks.role(slot)) {
            case FREE -> "";
            case SUPER_BLOCK -> "super block and bitmap";
            case INODE_STORE -> "inode store";
            case MAPPINGS -> "block list" + of;
            case DATA -> "data " + index + of;
            case TABLES -> "page tables" + of;
            case LEAKED -> "in use, but nobody's";
        };
        boolean clear = owner != 0 && !region.bitmap().get(slot);
        return what + (clear ? ", but its bit is clear" : "");
    }

    @Override
    public long address(int slot) {
        return region.blockAddress(slot);
    }

    @Override
    public long length(int slot) {
        return PkernfsFormat.BLOCK;
    }

    /** The inode that owns it; else the bits. */
    @Override
    public long target(int slot) {
        int owner = blocks.owner(slot);
        return owner == 0 ? region.bitmap().address(slot) : region.store().address(owner);
    }
}
