// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.pkernfs;

import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.ui.handover.grid.SlotLook;
import org.folioscope.ui.handover.grid.SlotModel;
import org.folioscope.ui.handover.grid.SlotState;

/** A file as a strip of pieces of 2 MiB, by which block each lies in. */
final class StripSlots implements SlotModel {

    private static final List<SlotState> STATES = List.of(
            new SlotState("hole", ' ', SlotLook.EMPTY),
            new SlotState("in the block behind the one before", 'd', SlotLook.PLAIN),
            new SlotState("in another block", 'j', SlotLook.LINED),
            new SlotState("another file's block", 'o', SlotLook.SLANTED),
            new SlotState("no block of the region", '!', SlotLook.CROSSED));

    private final PkernfsRegion region;
    private final int ino;
    private final long[] blocks;

    private StripSlots(PkernfsRegion region, int ino, long[] blocks) {
        this.region = region;
        this.ino = ino;
        this.blocks = blocks;
    }

    /** Reads the block list of the file {@code ino}; what the image lacks of it is a hole. */
    static StripSlots read(PkernfsRegion region, int ino, Progress progress) {
        long[] blocks = new long[region.files().extent(ino)];
        MemoryReader reader = region.reader();
        for (int i = 0; i < blocks.length; i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            try {
                blocks[i] = region.entry(reader, ino, i);
            } catch (MemoryFaultException _) {
                blocks[i] = 0;
            }
        }
        return new StripSlots(region, ino, blocks);
    }

    @Override
    public String title() {
        return "pieces of 2 MiB of " + region.tree().path(ino);
    }

    @Override
    public int size() {
        return blocks.length;
    }

    @Override
    public List<SlotState> states() {
        return STATES;
    }

    private boolean isInside(long block) {
        return block >= PkernfsFormat.META_BLOCKS && block < region.blockCount();
    }

    @Override
    public int state(int slot) {
        long block = blocks[slot];
        if (block == 0) {
            return 0;
        }
        if (!isInside(block)) {
            return 4;
        }
        if (region.blocks().owner(block) != ino || region.blocks().index(block) != slot) {
            return 3;
        }
        return slot > 0 && blocks[slot - 1] == block - 1 ? 1 : 2;
    }

    @Override
    public String describe(int slot) {
        return "file offset " + Numbers.hex(slot * PkernfsFormat.BLOCK)
                + (blocks[slot] == 0 ? "" : ", block " + Long.toUnsignedString(blocks[slot]));
    }

    /** The bytes of the piece, or of its entry where there are none. */
    @Override
    public long address(int slot) {
        return isInside(blocks[slot]) ? region.blockAddress(blocks[slot]) : entry(slot);
    }

    @Override
    public long length(int slot) {
        return isInside(blocks[slot]) ? PkernfsFormat.BLOCK : Long.BYTES;
    }

    private long entry(int slot) {
        return region.blockAddress(region.store().mappings(ino)) + (long) slot * Long.BYTES;
    }

    @Override
    public long target(int slot) {
        return entry(slot);
    }
}
