// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Maps addresses to file offsets by ranges: sorted, disjoint, found in O(log n). Immutable. Addresses, lengths and
 * offsets are bytes below 2^63.
 */
public final class RangeTable {

    /** @param order higher wins where two cover the same address */
    private record Range(long start, long end, long offset, int order) {
        long delta() {
            return offset - start;
        }
    }

    private final long[] starts;
    private final long[] ends;
    private final long[] offsets;
    private final int conflicts;
    private final long firstConflict;

    private RangeTable(long[] starts, long[] ends, long[] offsets, int conflicts, long firstConflict) {
        this.starts = starts;
        this.ends = ends;
        this.offsets = offsets;
        this.conflicts = conflicts;
        this.firstConflict = firstConflict;
    }

    public int size() {
        return starts.length;
    }

    public long start(int index) {
        return starts[index];
    }

    /** The first address after the range. */
    public long end(int index) {
        return ends[index];
    }

    /** File offset of the range's first byte. */
    public long offset(int index) {
        return offsets[index];
    }

    /** The range that holds {@code address}, or -1. */
    public int find(long address) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (address < starts[middle]) {
                high = middle - 1;
            } else if (address >= ends[middle]) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** How many added ranges give some address another offset than one added before. */
    public int conflicts() {
        return conflicts;
    }

    /** The first address of one such conflict; meaningless without conflicts. */
    public long firstConflict() {
        return firstConflict;
    }

    /** Collects ranges in any order. One thread only. */
    public static final class Builder {

        private final List<Range> ranges = new ArrayList<>();
        private int conflicts;
        private long firstConflict;

        /**
         * Adds a range. Where ranges overlap the one added later wins. A range that goes on where the last one ended, in
         * address and in file offset, is joined to it.
         *
         * @return this range's number among the pieces kept so far, to bound them
         */
        public int add(long start, long length, long offset) {
            if (start < 0 || length < 0 || offset < 0 || start + length < 0 || offset + length < 0) {
                throw new IllegalArgumentException("range beyond 2^63: " + start + " + " + length + " at " + offset);
            }
            if (length > 0) {
                Range last = ranges.isEmpty() ? null : ranges.getLast();
                if (last != null && last.end == start && last.delta() == offset - start) {
                    ranges.set(ranges.size() - 1, new Range(last.start, start + length, last.offset, last.order));
                } else {
                    ranges.add(new Range(start, start + length, offset, ranges.size()));
                }
            }
            return ranges.size();
        }

        public RangeTable build() {
            ranges.sort(Comparator.comparingLong(Range::start));
            Output output = new Output(ranges.size());
            PriorityQueue<Range> covering = new PriorityQueue<>((a, b) -> Integer.compare(b.order, a.order));
            int next = 0;
            long at = 0;
            while (next < ranges.size() || !covering.isEmpty()) {
                if (!covering.isEmpty() && covering.peek().end <= at) {
                    covering.poll();
                    continue;
                }
                if (covering.isEmpty()) {
                    at = ranges.get(next).start;
                }
                while (next < ranges.size() && ranges.get(next).start == at) {
                    cover(covering, ranges.get(next++));
                }
                Range top = covering.peek();
                long until = next < ranges.size() ? Math.min(top.end, ranges.get(next).start) : top.end;
                output.add(at, until, top.delta());
                at = until;
            }
            return output.table(conflicts, firstConflict);
        }

        private void cover(PriorityQueue<Range> covering, Range range) {
            Range top = covering.peek();
            if (top != null && top.end > range.start && top.delta() != range.delta()) {
                firstConflict = conflicts++ == 0 ? range.start : firstConflict;
            }
            covering.add(range);
        }
    }

    /** Grows the arrays; joins what goes on at the same place of the file. */
    private static final class Output {

        private long[] starts;
        private long[] ends;
        private long[] deltas;
        private int count;

        Output(int capacity) {
            starts = new long[capacity];
            ends = new long[capacity];
            deltas = new long[capacity];
        }

        void add(long start, long end, long delta) {
            if (start == end) {
                return;
            }
            if (count > 0 && ends[count - 1] == start && deltas[count - 1] == delta) {
                ends[count - 1] = end;
                return;
            }
            if (count == starts.length) {
                int capacity = Math.max(8, count * 2);
                starts = Arrays.copyOf(starts, capacity);
                ends = Arrays.copyOf(ends, capacity);
                deltas = Arrays.copyOf(deltas, capacity);
            }
            starts[count] = start;
            ends[count] = end;
            deltas[count++] = delta;
        }

        RangeTable table(int conflicts, long firstConflict) {
            long[] offsets = Arrays.copyOf(deltas, count);
            for (int i = 0; i < count; i++) {
                offsets[i] += starts[i];
            }
            return new RangeTable(
                    Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), offsets, conflicts, firstConflict);
        }
    }
}
