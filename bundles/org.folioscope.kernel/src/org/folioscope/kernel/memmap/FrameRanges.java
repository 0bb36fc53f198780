// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.folioscope.memory.Extent;

/** The page frames that an image holds: ranges that don't touch, ascending. Immutable. */
public final class FrameRanges {

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;

    /** Physical addresses have 52 bits at most (Intel SDM, MAXPHYADDR). */
    private static final long END = 1L << 52 - PAGE_SHIFT;

    private final long[] firsts;
    private final long[] ends;

    private FrameRanges(long[] firsts, long[] ends) {
        this.firsts = firsts;
        this.ends = ends;
    }

    /** Takes ranges of frames. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param first its first page frame
         * @param count frames, at least 1
         */
        void range(long first, long count);
    }

    /** The frames that lie in {@code extents}, wholly or in part. */
    public static FrameRanges of(List<Extent> extents) {
        long[] firsts = new long[extents.size()];
        long[] ends = new long[extents.size()];
        int count = 0;
        List<Extent> sorted = extents.stream()
                .filter(each -> each.start() >= 0 && each.start() >>> PAGE_SHIFT < END)
                .sorted(Comparator.comparingLong(Extent::start))
                .toList();
        for (Extent each : sorted) {
            long first = each.start() >>> PAGE_SHIFT;
            long end = each.end() <= 0 ? END : Math.min(END, each.end() + PAGE - 1 >>> PAGE_SHIFT);
            if (count > 0 && first <= ends[count - 1]) {
                ends[count - 1] = Math.max(ends[count - 1], end);
            } else {
                firsts[count] = first;
                ends[count++] = end;
            }
        }
        return new FrameRanges(Arrays.copyOf(firsts, count), Arrays.copyOf(ends, count));
    }

    /** These frames and those of {@code other}; this very object where there are no more. */
    public FrameRanges union(FrameRanges other) {
        List<Extent> all = new ArrayList<>();
        forEach((first, count) -> all.add(new Extent(first << PAGE_SHIFT, count << PAGE_SHIFT, -1)));
        other.forEach((first, count) -> all.add(new Extent(first << PAGE_SHIFT, count << PAGE_SHIFT, -1)));
        FrameRanges union = of(all);
        return union.count() == count() ? this : union;
    }

    /** How many ranges there are. */
    public int size() {
        return firsts.length;
    }

    /** First frame of a range, counted from 0. */
    public long first(int range) {
        return firsts[range];
    }

    /** The frame after the last of a range. */
    public long end(int range) {
        return ends[range];
    }

    /** Whether a frame lies in one of the ranges. */
    public boolean contains(long pfn) {
        int i = Arrays.binarySearch(ends, pfn + 1);
        i = i < 0 ? -i - 1 : i;
        return i < firsts.length && firsts[i] <= pfn;
    }

    /** Frames of all ranges. */
    public long count() {
        long count = 0;
        for (int i = 0; i < firsts.length; i++) {
            count += ends[i] - firsts[i];
        }
        return count;
    }

    /** Hands all ranges to {@code each}, ascending. */
    public void forEach(Visitor each) {
        for (int i = 0; i < firsts.length; i++) {
            each.range(firsts[i], ends[i] - firsts[i]);
        }
    }

    /** Hands those frames to {@code each} that the {@code length} bytes from the physical {@code start} on touch. */
    public void within(long start, long length, Visitor each) {
        long from = start >>> PAGE_SHIFT;
        long to = start + length - 1 >>> PAGE_SHIFT;
        int i = Arrays.binarySearch(ends, from + 1);
        for (i = i < 0 ? -i - 1 : i; i < firsts.length && firsts[i] <= to; i++) {
            long first = Math.max(from, firsts[i]);
            each.range(first, Math.min(to + 1, ends[i]) - first);
        }
    }
}
