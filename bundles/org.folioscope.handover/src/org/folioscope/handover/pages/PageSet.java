// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pages;

import java.util.Arrays;
import org.folioscope.kernel.walk.LongMap;

/**
 * A set of page frames of 4 KiB. It keeps a bitmap for each 2 MiB that has a frame in it, so its size follows what was
 * added and not the addresses; beyond {@link #LIMIT} such pieces it takes no more and says so. One thread.
 */
public final class PageSet {

    /** Takes runs of frames. */
    @FunctionalInterface
    public interface RunVisitor {

        /** @param count frames, at least 1 */
        void run(long firstPfn, long count);
    }

    /** Pieces of 2 MiB that a set holds at most: frames of 8 TiB where they lie side by side. */
    public static final int LIMIT = 1 << 22;

    private static final int SHIFT = 9;
    private static final int PAGES = 1 << SHIFT;
    private static final long[] ALL = new long[PAGES / Long.SIZE];

    static {
        Arrays.fill(ALL, -1);
    }

    private final LongMap<long[]> pieces = new LongMap<>();
    private final int limit;
    private long size;
    private boolean overflowed;

    public PageSet() {
        this(LIMIT);
    }

    PageSet(int limit) {
        this.limit = limit;
    }

    /**
     * Adds {@code count} frames from {@code pfn} on.
     *
     * @return the first of them that was in the set before, or -1
     */
    public long add(long pfn, long count) {
        long known = -1;
        long end = pfn + count;
        for (long at = pfn; at < end; ) {
            long piece = at >>> SHIFT;
            int from = (int) (at & PAGES - 1);
            int to = (int) Math.min(PAGES, from + end - at);
            int duplicate = add(piece, from, to);
            if (duplicate >= 0 && known < 0) {
                known = (piece << SHIFT) + duplicate;
            }
            at += to - from;
        }
        return known;
    }

    /** The first bit of the piece that was set before, or -1. */
    private int add(long piece, int from, int to) {
        long[] bits = pieces.get(piece);
        if (bits == null) {
            if (pieces.size() >= limit) {
                overflowed = true;
                return -1;
            }
            if (to - from == PAGES) {
                pieces.put(piece, ALL);
                size += PAGES;
                return -1;
            }
            bits = new long[ALL.length];
            pieces.put(piece, bits);
        } else if (bits == ALL) {
            return from;
        }
        int duplicate = -1;
        for (int i = from; i < to; i++) {
            long bit = 1L << i;
            if ((bits[i >>> 6] & bit) == 0) {
                bits[i >>> 6] |= bit;
                size++;
            } else if (duplicate < 0) {
                duplicate = i;
            }
        }
        return duplicate;
    }

    public boolean contains(long pfn) {
        long[] bits = pieces.get(pfn >>> SHIFT);
        return bits != null && (bits[(int) (pfn & PAGES - 1) >>> 6] >>> pfn & 1) != 0;
    }

    /** The first of {@code count} frames from {@code pfn} on that is not in the set, or -1 when all are. */
    public long firstMissing(long pfn, long count) {
        long end = pfn + count;
        for (long at = pfn; at < end; at++) {
            long[] bits = pieces.get(at >>> SHIFT);
            if (bits == ALL) {
                at |= PAGES - 1;
            } else if (bits == null || (bits[(int) (at & PAGES - 1) >>> 6] >>> at & 1) == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Frames in the set. */
    public long size() {
        return size;
    }

    /** Whether frames were left out because the set was full. */
    public boolean overflowed() {
        return overflowed;
    }

    /** Hands the maximal runs of frames to {@code each}, ascending. */
    public void runs(RunVisitor each) {
        long[] keys = new long[pieces.size()];
        int[] count = {0};
        pieces.forEach((key, _) -> keys[count[0]++] = key);
        Arrays.sort(keys);
        long first = 0;
        long next = -1;
        for (long key : keys) {
            long[] bits = pieces.get(key);
            for (int i = 0; i < PAGES; ) {
                long rest = bits[i >>> 6] >>> i;
                if (rest == 0) {
                    i = (i | Long.SIZE - 1) + 1;
                    continue;
                }
                i += Long.numberOfTrailingZeros(rest);
                int length =
                        Math.min(Long.numberOfTrailingZeros(~(bits[i >>> 6] >>> i)), Long.SIZE - (i & Long.SIZE - 1));
                long pfn = (key << SHIFT) + i;
                if (pfn != next) {
                    if (next >= 0) {
                        each.run(first, next - first);
                    }
                    first = pfn;
                }
                next = pfn + length;
                i += length;
            }
        }
        if (next >= 0) {
            each.run(first, next - first);
        }
    }
}
