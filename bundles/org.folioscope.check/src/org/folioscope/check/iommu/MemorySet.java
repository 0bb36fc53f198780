// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.Arrays;

/** Physical memory as ranges in columns, ascending and apart. Immutable. */
final class MemorySet {

    private final long[] starts;
    private final long[] ends;

    private MemorySet(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    boolean holds(long address) {
        return nextGap(address, address + 1) > address;
    }

    /** The first address from {@code from} on, below {@code end}, that is not in the set; {@code end} where all are. */
    long nextGap(long from, long end) {
        int at = Arrays.binarySearch(starts, from);
        at = at >= 0 ? at : -at - 2;
        return at < 0 || ends[at] <= from ? from : Math.min(end, ends[at]);
    }

    /** The first address from {@code from} on, below {@code end}, that is in the set; {@code end} where none is. */
    long next(long from, long end) {
        int at = Arrays.binarySearch(starts, from);
        if (at >= 0) {
            return from;
        }
        at = -at - 1;
        if (at > 0 && ends[at - 1] > from) {
            return from;
        }
        return at < starts.length ? Math.min(end, starts[at]) : end;
    }

    /** Gathers ranges in any order; they may overlap. One thread. */
    static final class Builder {

        /** Ranges that are kept: a hostile tracker says more. */
        private static final int MOST = 1 << 24;

        private long[] starts = new long[64];
        private long[] ends = new long[64];
        private int count;

        /** Adds what lies from {@code start} to below {@code end}; nothing where that is no range. */
        void add(long start, long end) {
            if (start < 0 || end <= start || count == MOST) {
                return;
            }
            if (count > 0 && start >= starts[count - 1] && start <= ends[count - 1]) {
                ends[count - 1] = Math.max(ends[count - 1], end);
                return;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = end;
        }

        MemorySet build() {
            // where a range begins behind the end of as many as began before it, there is a gap: so starts and ends can
            // be sorted each for themselves
            long[] from = Arrays.copyOf(starts, count);
            long[] to = Arrays.copyOf(ends, count);
            Arrays.sort(from);
            Arrays.sort(to);
            int size = 0;
            for (int i = 0; i < count; i++) {
                if (size > 0 && from[i] <= to[size - 1]) {
                    to[size - 1] = to[i];
                } else {
                    from[size] = from[i];
                    to[size++] = to[i];
                }
            }
            return new MemorySet(Arrays.copyOf(from, size), Arrays.copyOf(to, size));
        }
    }
}
