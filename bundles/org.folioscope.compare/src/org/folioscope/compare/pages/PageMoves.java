// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pages;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.compare.match.Pairing;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;

/**
 * Which pages lie in another page frame than before: pages that are not the same by place are paired by their content, a fast
 * hash first, then all bytes. Of several equal pages the first belongs to the first. Pages of zeros are left out: they are
 * everywhere. A page frame takes part in a move when its content went away or came from elsewhere. Immutable.
 */
public final class PageMoves {

    /** Pages of one side that are looked at: those of 64 GiB; where more differ, nothing is said to have moved. */
    private static final int MOST_PAGES = 1 << 24;

    private static final int INDEX_BITS = 24;

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;
    /** Pages that one thread hashes at a time. */
    private static final int PIECE = 1 << 10;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

    /** Ascending. */
    private final long[] from;

    private final long[] to;
    /** The same pairs, ascending by {@code to}. */
    private final long[] arrivals;

    private final long[] origins;

    private PageMoves(long[] from, long[] to) {
        this.from = from;
        this.to = to;
        // a page frame number has 40 bits at most, the place of a pair 24
        long[] order = new long[to.length];
        Arrays.setAll(order, i -> to[i] << INDEX_BITS | i);
        Arrays.sort(order);
        arrivals = Arrays.stream(order).map(each -> each >>> INDEX_BITS).toArray();
        origins = Arrays.stream(order)
                .map(each -> from[(int) (each & (1 << INDEX_BITS) - 1)])
                .toArray();
    }

    /**
     * Finds the moves among the page frames that {@code fates} says to have changed, to be lost or gained, and marks them
     * there as {@link Fate#MOVED}.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it; nothing is marked then
     */
    static PageMoves mark(FrameFates fates, PhysicalMemory before, PhysicalMemory after, Progress progress) {
        Pages left = new Pages();
        Pages right = new Pages();
        fates.runs(progress, (pfn, pages, fate) -> {
            if (fate == Fate.CHANGED || fate == Fate.LOST) {
                left.add(pfn, pages);
            }
            if (fate == Fate.CHANGED || fate == Fate.GAINED) {
                right.add(pfn, pages);
            }
        });
        if (left.isTooMany() || right.isTooMany()) {
            return new PageMoves(new long[0], new long[0]);
        }
        progress.begin("Looking for pages that moved", left.size + right.size);
        Pairing pairing = new Pairing(left.size, right.size);
        pairing.pass(1, left.hashes(before, progress), right.hashes(after, progress));
        FramePair frames = new FramePair(before, after);
        long[] from = new long[left.size];
        long[] to = new long[left.size];
        int count = 0;
        for (int i = 0; i < left.size; i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            int partner = pairing.partner(i);
            if (partner != Pairing.NONE && frames.compare(left.pfn[i], right.pfn[partner]) == Fate.MOVED) {
                from[count] = left.pfn[i];
                to[count++] = right.pfn[partner];
            }
        }
        PageMoves moves = new PageMoves(Arrays.copyOf(from, count), Arrays.copyOf(to, count));
        for (int i = 0; i < count; i++) {
            fates.set(from[i], 1, Fate.MOVED);
            fates.set(to[i], 1, Fate.MOVED);
        }
        return moves;
    }

    /** How many pages moved. */
    public int size() {
        return from.length;
    }

    /** The page frame that has on the side after what {@code pfn} had before; -1 where none is known. */
    public long to(long pfn) {
        int at = Arrays.binarySearch(from, pfn);
        return at < 0 ? -1 : to[at];
    }

    /** The page frame that had on the side before what {@code pfn} has after; -1 where none is known. */
    public long from(long pfn) {
        int at = Arrays.binarySearch(arrivals, pfn);
        return at < 0 ? -1 : origins[at];
    }

    /** Page frames of one side, ascending. */
    private static final class Pages {

        private long[] pfn = new long[1024];
        private int size;
        private boolean tooMany;

        void add(long first, long pages) {
            if (tooMany || size + pages > MOST_PAGES) {
                tooMany = true;
                return;
            }
            while (size + pages > pfn.length) {
                pfn = Arrays.copyOf(pfn, pfn.length * 2);
            }
            for (long page = first; page < first + pages; page++) {
                pfn[size++] = page;
            }
        }

        boolean isTooMany() {
            return tooMany;
        }

        /** A hash of each page; {@link Pairing#NO_KEY} for zeros and for what is not there whole. */
        long[] hashes(PhysicalMemory memory, Progress progress) {
            long[] hashes = new long[size];
            IntStream.range(0, (size + PIECE - 1) / PIECE).parallel().forEach(piece -> {
                progress.check();
                int end = Math.min(size, (piece + 1) * PIECE);
                for (int i = piece * PIECE; i < end; i++) {
                    hashes[i] = hash(memory, pfn[i]);
                }
                progress.advance(end - piece * PIECE);
            });
            return hashes;
        }

        private static long hash(PhysicalMemory memory, long pfn) {
            try {
                Window window = memory.window(pfn << PAGE_SHIFT);
                return window.contains(pfn << PAGE_SHIFT, PAGE)
                        ? hash(window.bytes(), (pfn << PAGE_SHIFT) - window.start())
                        : Pairing.NO_KEY;
            } catch (MemoryFaultException _) {
                return Pairing.NO_KEY;
            }
        }

        /** Four sums of products that don't wait for each other; zeros stay 0. */
        private static long hash(MemorySegment bytes, long offset) {
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            long any = 0;
            for (long at = offset; at < offset + PAGE; at += 32) {
                long first = bytes.get(LONG, at);
                long second = bytes.get(LONG, at + 8);
                long third = bytes.get(LONG, at + 16);
                long fourth = bytes.get(LONG, at + 24);
                any |= first | second | third | fourth;
                a = (a ^ first) * 0x9e3779b97f4a7c15L;
                b = (b ^ second) * 0xc2b2ae3d27d4eb4fL;
                c = (c ^ third) * 0x165667b19e3779f9L;
                d = (d ^ fourth) * 0xd6e8feb86659fd93L;
                a ^= a >>> 29;
                b ^= b >>> 31;
                c ^= c >>> 30;
                d ^= d >>> 32;
            }
            if (any == 0) {
                return Pairing.NO_KEY;
            }
            long sum = a + Long.rotateLeft(b, 17) + Long.rotateLeft(c, 31) + Long.rotateLeft(d, 47);
            return sum == Pairing.NO_KEY ? 1 : sum;
        }
    }
}
