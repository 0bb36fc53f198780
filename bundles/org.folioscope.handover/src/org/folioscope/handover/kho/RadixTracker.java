// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.kho.PreservedPages.Bitmap;
import org.folioscope.handover.kho.PreservedPages.Node;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The tracker as a radix tree ("kho-v2" and later): five levels of pages with 512 physical addresses each, below them
 * bitmaps of one page. The place in the tree is a key: a bit that tells the order, 52 for order 0 and one less for each
 * higher one, and below it the address in units of the block (kho_radix_encode_key, kernel/liveupdate/kexec_handover.c of
 * Linux 7.2). One thread.
 */
public final class RadixTracker {

    private static final int PAGE = 4096;
    private static final int SLOTS = 512;
    private static final int SLOT_BITS = 9;

    /** Bits of a key that choose a bit of a bitmap. */
    private static final int LEAF_BITS = 15;

    /** Levels above the bitmaps. */
    private static final int TOP_LEVEL = 5;

    /** The order bit of order 0 (KHO_ORDER_0_LOG2 for pages of 4 KiB). */
    private static final int ORDER_0_BIT = 52;

    /** 1 GiB pages; blocks of a higher order do not exist on x86-64. */
    static final int ORDER_LIMIT = 18;

    /** Pages of the tree that are read. */
    private static final int NODE_LIMIT = 1 << 20;

    private final MemoryReader reader;
    private final Progress progress;
    private final PreservedPages.Builder pages = new PreservedPages.Builder();
    private final LongHashSet visited = new LongHashSet();

    private RadixTracker(MemoryReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    /** Reads the tree whose root is at the physical {@code root}. What is damaged becomes a problem of the result. */
    public static PreservedPages read(MemoryReader physical, long root, Progress progress) {
        RadixTracker tracker = new RadixTracker(physical, progress);
        tracker.node(root, TOP_LEVEL, 0, -1);
        return tracker.pages.build();
    }

    /**
     * @param prefix the bits of the key that the way to here has chosen
     * @param place physical address of the slot that leads here; -1 for the root
     */
    private void node(long address, int level, long prefix, long place) {
        String what = level == 0 ? "bitmap" : "table of level " + level;
        if ((address & PAGE - 1) != 0) {
            pages.problem(
                    TrackerProblem.Kind.NODE_UNALIGNED,
                    place < 0 ? address : place,
                    8,
                    "expected the " + what + " of the tracker on a page, found it at " + Numbers.hex(address));
            return;
        }
        if (!visited.add(address)) {
            pages.problem(
                    TrackerProblem.Kind.NODE_SHARED,
                    place < 0 ? address : place,
                    8,
                    "expected a " + what + " of its own, found " + Numbers.hex(address)
                            + ", which the tracker has reached before");
            return;
        }
        if (visited.size() > NODE_LIMIT) {
            pages.problem(
                    TrackerProblem.Kind.LIMIT,
                    address,
                    PAGE,
                    "the tracker has more than " + NODE_LIMIT + " pages; the rest is left out");
            return;
        }
        progress.check();
        try {
            if (level == 0) {
                bitmap(address, prefix);
            } else {
                table(address, level, prefix);
            }
        } catch (MemoryFaultException e) {
            pages.problem(
                    TrackerProblem.Kind.NODE_OUTSIDE,
                    place < 0 ? address : place,
                    8,
                    "expected a " + what + " at " + Numbers.hex(address) + ": " + e.getMessage());
        }
    }

    private void table(long address, int level, long prefix) {
        long[] slots = new long[SLOTS];
        int used = 0;
        for (int i = 0; i < SLOTS; i++) {
            slots[i] = reader.u64(address + 8L * i);
            used += slots[i] == 0 ? 0 : 1;
        }
        pages.node(new Node(address, PAGE, level, used));
        for (int i = 0; i < SLOTS && visited.size() <= NODE_LIMIT; i++) {
            if (slots[i] == 0) {
                continue;
            }
            if (level == TOP_LEVEL && i > 1 << ORDER_0_BIT - LEAF_BITS - SLOT_BITS * (TOP_LEVEL - 1)) {
                pages.problem(
                        TrackerProblem.Kind.KEY_RESERVED,
                        address + 8L * i,
                        8,
                        "expected nothing above slot 2 of the tracker's root, which is order 0, found "
                                + Numbers.hex(slots[i]) + " in slot " + i);
                continue;
            }
            node(slots[i], level - 1, prefix << SLOT_BITS | i, address + 8L * i);
        }
    }

    private void bitmap(long address, long prefix) {
        long[] words = new long[SLOTS];
        int used = 0;
        for (int i = 0; i < SLOTS; i++) {
            words[i] = reader.u64(address + 8L * i);
            used += Long.bitCount(words[i]);
        }
        pages.node(new Node(address, PAGE, 0, used));
        if (used == 0) {
            return;
        }
        long key = prefix << LEAF_BITS;
        int highest = 63 - Long.numberOfLeadingZeros(key | 1);
        int order = ORDER_0_BIT - highest;
        if (key == 0 || order > ORDER_LIMIT) {
            pages.problem(
                    TrackerProblem.Kind.ORDER,
                    address,
                    PAGE,
                    "expected blocks of order 0 to " + ORDER_LIMIT + ", found " + used
                            + (key == 0 ? " without an order" : " of order " + order));
            return;
        }
        long firstFrame = (key ^ 1L << highest) << order;
        if (!pages.add(new Bitmap(order, firstFrame, address, words))) {
            pages.problem(TrackerProblem.Kind.LIMIT, address, PAGE, "the tracker has more bitmaps than are read here");
        }
    }
}
