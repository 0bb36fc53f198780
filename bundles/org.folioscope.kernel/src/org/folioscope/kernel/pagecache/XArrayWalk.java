// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Walks an xarray (include/linux/xarray.h, lib/xarray.c) in ascending order of index. The two low bits of an entry tell
 * what it is: 00 a pointer, x1 a value, 10 internal. Internal entries above 4096 are nodes, those below 256 are siblings
 * that repeat the slot before them, so that an entry covers several indices.
 *
 * <p>A node knows its parent and its slot there, so a tree in order reaches each node once. A node that denies its place
 * is told as a finding and walked all the same, but only once; shifts fall by {@link XArrayLayout#SHIFT} from level to
 * level. So the walk ends, whatever the bytes are. One thread.
 */
public final class XArrayWalk {

    /** XA_RETRY_ENTRY and XA_ZERO_ENTRY: 256 and 257 as internal entries. */
    private static final long RETRY = 256 << 2 | 2;

    private static final long ZERO = 257 << 2 | 2;

    /** Internal entries above this are nodes. */
    private static final long LAST_NO_NODE = 4096;

    private static final int TOP_SHIFT = 60;

    private final XArrayLayout layout;
    private final MemoryReader reader;
    private Findings findings;
    private Progress progress;
    private EntryVisitor visitor;
    private LongHashSet misplaced;

    public XArrayWalk(XArrayLayout layout, MemoryReader reader) {
        this.layout = layout;
        this.reader = reader;
    }

    /** Hands every entry of the struct xarray at {@code array} to {@code visitor}. */
    public void walk(long array, Findings findings, Progress progress, EntryVisitor visitor) {
        this.findings = findings;
        this.progress = progress;
        this.visitor = visitor;
        this.misplaced = null;
        long head;
        int marks;
        try {
            head = reader.u64(array + layout.head);
            marks = (int) (layout.flags.get(reader, array) >>> layout.rootMarkBit) & 7;
        } catch (MemoryFaultException e) {
            findings.warning("this xarray can't be read: " + e.getMessage(), array);
            return;
        }
        if (isNode(head)) {
            node(head - 2, 0, -1, 0, 0);
        } else if ((head & 3) == 2) {
            if (head != ZERO) {
                findings.warning("xa_head of this xarray is the internal entry " + Numbers.hex(head), array);
            }
        } else if (head != 0) {
            visitor.entry(0, 0, head, marks);
        }
    }

    private static boolean isNode(long entry) {
        return (entry & 3) == 2 && Long.compareUnsigned(entry, LAST_NO_NODE) > 0;
    }

    /**
     * @param base first index below this node
     * @param expectedShift -1 for the root
     */
    private void node(long address, long base, int expectedShift, long parent, int place) {
        progress.check();
        try {
            int shift = reader.u8(address + layout.shift);
            boolean valid =
                    expectedShift >= 0 ? shift == expectedShift : shift <= TOP_SHIFT && shift % XArrayLayout.SHIFT == 0;
            if (!valid) {
                findings.warning(
                        "the shift of this xa_node is " + shift + ", expected "
                                + (expectedShift >= 0 ? expectedShift : "a multiple of 6 up to 60"),
                        address);
                visitor.damaged(base, Math.max(expectedShift, 0) + XArrayLayout.SHIFT, address + 2);
                return;
            }
            if (isInPlace(address, parent, place)) {
                slots(address, base, shift);
            } else {
                visitor.damaged(base, shift + XArrayLayout.SHIFT, address + 2);
            }
        } catch (MemoryFaultException e) {
            findings.warning("this xa_node can't be read: " + e.getMessage(), address);
            visitor.damaged(base, Math.max(expectedShift, 0) + XArrayLayout.SHIFT, address + 2);
        }
    }

    /** Whether the node is where it says it is; one that isn't passes the first time. */
    private boolean isInPlace(long address, long parent, int place) {
        long says = reader.u64(address + layout.parent);
        int offset = reader.u8(address + layout.offset);
        if (says == parent && (parent == 0 || offset == place)) {
            return true;
        }
        findings.warning(
                "this xa_node says that it is slot " + offset + " of " + Numbers.hex(says) + ", it was found as slot "
                        + place + " of " + Numbers.hex(parent),
                address);
        if (misplaced == null) {
            misplaced = new LongHashSet();
        }
        return misplaced.add(address);
    }

    private void slots(long address, long base, int shift) {
        long dirty = reader.u64(address + layout.marks);
        long writeback = reader.u64(address + layout.marks + 8);
        long towrite = reader.u64(address + layout.marks + 16);
        long slots = address + layout.slots;
        int slot = 0;
        while (slot < XArrayLayout.SLOTS) {
            long entry = reader.u64(slots + 8 * slot);
            long index = base + ((long) slot << shift);
            int taken = 1;
            if ((entry & 3) != 2) {
                if (entry != 0) {
                    taken = 1 + siblings(slots, slot);
                    int marks =
                            (int) (dirty >>> slot & 1 | (writeback >>> slot & 1) << 1 | (towrite >>> slot & 1) << 2);
                    visitor.entry(index, order(address, slot, shift, taken), entry, marks);
                }
            } else if (isNode(entry)) {
                if (shift == 0) {
                    findings.warning("slot " + slot + " of this lowest xa_node holds a node", address);
                    visitor.damaged(index, 0, entry);
                } else {
                    node(entry - 2, index, shift - XArrayLayout.SHIFT, address, slot);
                }
            } else if (entry != ZERO) {
                findings.warning(
                        "slot " + slot + " of this xa_node holds the internal entry " + Numbers.hex(entry)
                                + (entry == RETRY ? ", retry" : ", not a sibling of the slot before"),
                        address);
            }
            slot += taken;
        }
    }

    private int siblings(long slots, int slot) {
        long sibling = (long) slot << 2 | 2;
        int count = 0;
        while (slot + count + 1 < XArrayLayout.SLOTS && reader.u64(slots + 8 * (slot + count + 1)) == sibling) {
            count++;
        }
        return count;
    }

    private int order(long address, int slot, int shift, int taken) {
        if (Integer.bitCount(taken) != 1) {
            findings.warning(
                    "the entry in slot " + slot + " of this xa_node takes " + taken + " slots, expected a power of two",
                    address);
        }
        return shift + 31 - Integer.numberOfLeadingZeros(taken);
    }
}
