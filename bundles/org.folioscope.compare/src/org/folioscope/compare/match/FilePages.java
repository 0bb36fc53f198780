// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.compare.pages.FramePair;
import org.folioscope.handover.pages.PageSet;
import org.folioscope.memory.PhysicalMemory;

/** Compares what two sides have cached of one file, index by index. One thread. */
final class FilePages {

    /** Takes pages of a file that follow each other and have one fate. */
    @FunctionalInterface
    interface RunVisitor {
        /**
         * @param index of the first page in the file
         * @param pfnBefore page frame of the first, the others follow; below 0 where it has none
         * @param pfnAfter the same for the other side
         */
        void run(long index, long pages, Fate fate, long pfnBefore, long pfnAfter);
    }

    private final FramePair frames;
    private final boolean memoryAlone;
    private final PageSet preservedBefore;
    private final PageSet preservedAfter;
    private final long[] counts = new long[Fate.values().length];
    private boolean otherContent;

    private RunVisitor visitor;
    private long runIndex;
    private long runPages;
    private Fate runFate;
    private long runBefore;
    private long runAfter;

    /**
     * @param memoryAlone whether a page that is not cached holds zeros
     * @param preservedBefore page frames that a handover of the side before keeps for somebody: a page that is not cached
     *     may lie there until it is asked for
     * @param preservedAfter the same of the side after
     */
    FilePages(
            PhysicalMemory before,
            PhysicalMemory after,
            boolean memoryAlone,
            PageSet preservedBefore,
            PageSet preservedAfter) {
        this.preservedBefore = preservedBefore;
        this.preservedAfter = preservedAfter;
        frames = new FramePair(before, after);
        this.memoryAlone = memoryAlone;
    }

    /** Compares two page caches and hands the runs to {@code each}, ascending. */
    void compare(PageCacheColumns before, PageCacheColumns after, Progress progress, RunVisitor each) {
        java.util.Arrays.fill(counts, 0);
        otherContent = false;
        visitor = each;
        runPages = 0;
        int a = 0;
        int b = 0;
        long at = Math.min(before.index(0), after.index(0));
        while (a < before.size() || b < after.size()) {
            boolean inA = before.index(a) <= at;
            boolean inB = after.index(b) <= at;
            long end = Math.min(inA ? before.end(a) : before.index(a), inB ? after.end(b) : after.index(b));
            if (inA || inB) {
                stretch(at, end, inA ? before : null, a, inB ? after : null, b, progress);
            }
            at = end;
            a += before.end(a) <= at ? 1 : 0;
            b += after.end(b) <= at ? 1 : 0;
        }
        flush();
    }

    private void stretch(
            long from, long to, PageCacheColumns before, int a, PageCacheColumns after, int b, Progress progress) {
        for (long at = from; at < to; at++) {
            if ((at & 255) == 0) {
                progress.check();
            }
            long left = before == null ? -1 : before.pfn(a, at);
            long right = after == null ? -1 : after.pfn(b, at);
            add(at, fate(before != null, left, after != null, right), left, right);
        }
    }

    private Fate fate(boolean inBefore, long left, boolean inAfter, long right) {
        if (inBefore && inAfter) {
            Fate fate = left < 0 || right < 0 ? Fate.UNKNOWN : frames.compare(left, right);
            otherContent |= fate == Fate.CHANGED;
            return fate;
        }
        long only = inBefore ? left : right;
        if (only >= 0
                && (inBefore ? preservedAfter : preservedBefore).contains(only)
                && frames.compare(only, only) == Fate.KEPT) {
            return Fate.KEPT;
        }
        if (memoryAlone) {
            // where the image lacks the page nobody can tell
            otherContent |= inBefore
                    ? left >= 0 && frames.isThereBefore(left) && !frames.isZeroBefore(left)
                    : right >= 0 && frames.isThereAfter(right) && !frames.isZeroAfter(right);
        }
        return inBefore ? Fate.LOST : Fate.GAINED;
    }

    private void add(long index, Fate fate, long left, long right) {
        counts[fate.ordinal()]++;
        if (runPages > 0
                && runFate == fate
                && runIndex + runPages == index
                && follows(runBefore, left)
                && follows(runAfter, right)) {
            runPages++;
            return;
        }
        flush();
        runIndex = index;
        runPages = 1;
        runFate = fate;
        runBefore = left;
        runAfter = right;
    }

    private boolean follows(long first, long next) {
        return first < 0 ? first == next : first + runPages == next;
    }

    private void flush() {
        if (runPages > 0) {
            visitor.run(runIndex, runPages, runFate, runBefore, runAfter);
            runPages = 0;
        }
    }

    /** How many pages of the last comparison had each fate, by its ordinal; a copy. */
    long[] counts() {
        return counts.clone();
    }

    /** What the last comparison says of the file's content as a whole. */
    Fate content() {
        if (otherContent) {
            return Fate.CHANGED;
        }
        if (counts[Fate.MOVED.ordinal()] > 0) {
            return Fate.MOVED;
        }
        return counts[Fate.UNKNOWN.ordinal()] > 0 && counts[Fate.KEPT.ordinal()] == 0 ? Fate.UNKNOWN : Fate.KEPT;
    }
}
