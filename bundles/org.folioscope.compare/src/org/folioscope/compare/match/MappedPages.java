// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.compare.pages.FramePair;
import org.folioscope.iommu.DomainRanges;

/**
 * Compares what two sides map for a device, range by range of device addresses. Only where an address leads to other memory
 * are bytes looked at, and of one range no more than {@link #MOST_COMPARED} pages. One thread.
 */
final class MappedPages {

    /** Pages of a range whose bytes are compared: a hostile table maps 2^48 bytes. */
    private static final long MOST_COMPARED = 1 << 18;

    private static final int PAGE_SHIFT = 12;

    /** Takes device addresses that follow each other and have one fate. */
    @FunctionalInterface
    interface RunVisitor {
        /**
         * @param page device address of the first, in pages of 4 KiB
         * @param pfnBefore page frame that the first leads to; -1 where it leads nowhere
         * @param pfnAfter the same on the other side
         */
        void run(long page, long pages, Fate fate, long pfnBefore, long pfnAfter);
    }

    private final FramePair frames;

    MappedPages(FramePair frames) {
        this.frames = frames;
    }

    /** Hands what became of each mapped page to {@code each}, ascending. */
    void compare(DomainRanges before, DomainRanges after, Progress progress, RunVisitor each) {
        int a = 0;
        int b = 0;
        long at = Math.min(start(before, 0), start(after, 0));
        while (a < before.size() || b < after.size()) {
            progress.check();
            boolean inA = start(before, a) <= at;
            boolean inB = start(after, b) <= at;
            long end = Math.min(inA ? end(before, a) : start(before, a), inB ? end(after, b) : start(after, b));
            long left = inA ? frame(before, a, at) : -1;
            long right = inB ? frame(after, b, at) : -1;
            if (inA && inB) {
                boolean sameAccess = before.permissions(a) == after.permissions(b);
                both(at, end - at, left, right, sameAccess, progress, each);
            } else if (inA || inB) {
                each.run(at, end - at, inA ? Fate.LOST : Fate.GAINED, left, right);
            }
            at = end;
            a += end(before, a) <= at ? 1 : 0;
            b += end(after, b) <= at ? 1 : 0;
        }
    }

    private void both(
            long page, long pages, long left, long right, boolean sameAccess, Progress progress, RunVisitor each) {
        if (left == right || !sameAccess || pages > MOST_COMPARED) {
            Fate fate = !sameAccess || left != right ? Fate.CHANGED : Fate.KEPT;
            each.run(page, pages, fate, left, right);
            return;
        }
        for (long from = 0; from < pages; ) {
            if ((from & 255) == 0) {
                progress.check();
            }
            Fate fate = frames.compare(left + from, right + from);
            long to = from + 1;
            while (to < pages && frames.compare(left + to, right + to) == fate) {
                to++;
            }
            each.run(page + from, to - from, fate, left + from, right + from);
            from = to;
        }
    }

    private static long start(DomainRanges ranges, int index) {
        return index < ranges.size() ? ranges.iova(index) >>> PAGE_SHIFT : Long.MAX_VALUE;
    }

    private static long end(DomainRanges ranges, int index) {
        return index < ranges.size()
                ? (ranges.iova(index) >>> PAGE_SHIFT) + (ranges.length(index) >>> PAGE_SHIFT)
                : Long.MAX_VALUE;
    }

    private static long frame(DomainRanges ranges, int index, long page) {
        return (ranges.physical(index) >>> PAGE_SHIFT) + page - (ranges.iova(index) >>> PAGE_SHIFT);
    }
}
