// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import java.util.Arrays;

/**
 * An axis of addresses that leaves out what nothing is at: pieces of addresses side by side, with a small gap wherever
 * addresses are missing. Positions are in bytes from the axis' beginning. Knows no widget. Immutable.
 */
final class Axis {

    /** Pieces of an axis; gaps beyond the widest ones are drawn as they are. */
    private static final int MOST_PIECES = 24;

    /** Gaps narrower than this part of what is occupied are drawn as they are. */
    private static final int NARROW = 64;

    /** How much of the axis a gap takes that is left out. */
    private static final int GAP_PART = 48;

    private final long[] starts;
    private final long[] ends;
    private final long[] positions;
    private final long length;

    private Axis(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
        long occupied = 0;
        for (int i = 0; i < starts.length; i++) {
            occupied += ends[i] - starts[i];
        }
        long gap = Math.max(4096, occupied / GAP_PART);
        positions = new long[starts.length];
        long at = 0;
        for (int i = 0; i < starts.length; i++) {
            positions[i] = at;
            at += ends[i] - starts[i] + gap;
        }
        length = Math.max(1, at - gap);
    }

    /** Bytes of the axis, with its gaps. */
    long length() {
        return length;
    }

    int pieces() {
        return starts.length;
    }

    /** First address of a piece. */
    long start(int piece) {
        return starts[piece];
    }

    /** The address after a piece's last one. */
    long end(int piece) {
        return ends[piece];
    }

    /** Where a piece begins. */
    long position(int piece) {
        return positions[piece];
    }

    /** Where an address is that is in a piece; of another one, where it would be next to the piece before it. */
    long positionOf(long address) {
        int piece = pieceBefore(address);
        if (piece < 0) {
            return 0;
        }
        long inside = address - starts[piece];
        long size = ends[piece] - starts[piece];
        return positions[piece] + (Long.compareUnsigned(inside, size) > 0 ? size : inside);
    }

    private int pieceBefore(long address) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(starts[middle], address) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The address at a position; of one in a gap, or beyond the axis, the nearest. */
    long addressAt(long position) {
        int found = Arrays.binarySearch(positions, position);
        int piece = Math.max(0, found >= 0 ? found : -found - 2);
        if (starts.length == 0) {
            return 0;
        }
        long inside = Math.max(0, position - positions[piece]);
        return starts[piece] + Math.min(inside, ends[piece] - starts[piece] - 1);
    }

    /** Whether a position is in a piece. */
    boolean isAddress(long position) {
        int found = Arrays.binarySearch(positions, position);
        int piece = found >= 0 ? found : -found - 2;
        return piece >= 0 && position - positions[piece] < ends[piece] - starts[piece];
    }

    /** Collects what is occupied, in any order: where that is too scattered, by ever larger blocks. */
    static final class Builder {

        private static final int LIMIT = 1 << 15;
        private static final int COARSER = 4;

        private final long[] starts = new long[LIMIT];
        private final long[] ends = new long[LIMIT];
        private int size;
        /** Of these many it is known that they ascend and don't touch. */
        private int sorted;

        private int blockShift = 12;

        /** @param end after the last address */
        void add(long start, long end) {
            long first = start >>> blockShift << blockShift;
            long last = (end - 1 >>> blockShift) + 1 << blockShift;
            if (isKnown(first, last)) {
                return;
            }
            if (size > sorted && first == ends[size - 1]) {
                ends[size - 1] = last;
                return;
            }
            if (size == LIMIT) {
                compact();
                add(start, end);
                return;
            }
            starts[size] = first;
            ends[size++] = last;
        }

        private boolean isKnown(long first, long last) {
            int low = 0;
            int high = sorted - 1;
            while (low <= high) {
                int middle = low + high >>> 1;
                if (Long.compareUnsigned(starts[middle], first) <= 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return high >= 0 && Long.compareUnsigned(last - 1, ends[high] - 1) <= 0;
        }

        private void compact() {
            join();
            while (size > LIMIT / 2) {
                blockShift += COARSER;
                for (int i = 0; i < size; i++) {
                    starts[i] = starts[i] >>> blockShift << blockShift;
                    ends[i] = (ends[i] - 1 >>> blockShift) + 1 << blockShift;
                }
                join();
            }
        }

        /** Sorts, and joins what touches. */
        private void join() {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Long.compareUnsigned(starts[a], starts[b]));
            long[] from = new long[size];
            long[] to = new long[size];
            int count = 0;
            for (int i : order) {
                if (count > 0 && Long.compareUnsigned(starts[i], to[count - 1]) <= 0) {
                    if (Long.compareUnsigned(ends[i] - 1, to[count - 1] - 1) > 0) {
                        to[count - 1] = ends[i];
                    }
                } else {
                    from[count] = starts[i];
                    to[count++] = ends[i];
                }
            }
            System.arraycopy(from, 0, starts, 0, count);
            System.arraycopy(to, 0, ends, 0, count);
            size = count;
            sorted = count;
        }

        Axis build() {
            join();
            long occupied = 0;
            for (int i = 0; i < size; i++) {
                occupied += ends[i] - starts[i];
            }
            return joined(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), occupied / NARROW);
        }

        /** Keeps the widest gaps, and of those only the ones wider than {@code narrow} bytes. */
        private static Axis joined(long[] from, long[] to, long narrow) {
            long[] gaps = new long[Math.max(0, from.length - 1)];
            for (int i = 0; i < gaps.length; i++) {
                gaps[i] = from[i + 1] - to[i];
            }
            long[] sorted = gaps.clone();
            Arrays.sort(sorted);
            int closed = sorted.length - (MOST_PIECES - 1);
            long least = closed > 0 ? Math.max(narrow, sorted[closed - 1]) : narrow;
            long[] starts = new long[from.length];
            long[] ends = new long[from.length];
            int count = 0;
            for (int i = 0; i < from.length; i++) {
                if (count > 0 && gaps[i - 1] >= 0 && gaps[i - 1] <= least) {
                    ends[count - 1] = to[i];
                } else {
                    starts[count] = from[i];
                    ends[count++] = to[i];
                }
            }
            return new Axis(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        }
    }
}
