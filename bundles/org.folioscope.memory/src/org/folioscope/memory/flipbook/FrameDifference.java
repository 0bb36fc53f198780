// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.memory.PhysicalMemory;

/**
 * Which page frames of two frames of one flipbook have other content, by their numbers alone: equal pages have one id, so
 * no content is read. Immutable.
 *
 * @param runs of page frames that are not the same, ascending
 * @param same how many page frames have the same content in both
 * @param changed how many have other content
 * @param gone how many only the one before has
 * @param added how many only the one after has
 */
public record FrameDifference(List<Run> runs, long same, long changed, long gone, long added) {

    /** What happened to a page frame. */
    public enum Kind {
        /** Other content. */
        CHANGED,
        /** Only the frame before has it. */
        GONE,
        /** Only the frame after has it. */
        ADDED
    }

    /**
     * Page frames next to each other with the same fate.
     *
     * @param pfn the first
     * @param pages how many
     */
    public record Run(Kind kind, long pfn, long pages) {}

    public FrameDifference {
        runs = List.copyOf(runs);
    }

    /**
     * Compares two images that are frames of one flipbook, opened once or twice; empty where they are something else.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public static Optional<FrameDifference> between(PhysicalMemory before, PhysicalMemory after, Progress progress) {
        return before instanceof FrameImage a && after instanceof FrameImage b && a.sharesPagesWith(b)
                ? Optional.of(of(a.ranges(), a.table(), b.ranges(), b.table(), progress))
                : Optional.empty();
    }

    static FrameDifference of(
            PageRanges before, PageTable beforeTable, PageRanges after, PageTable afterTable, Progress progress) {
        Walk walk = new Walk();
        Cursor a = new Cursor(before, beforeTable);
        Cursor b = new Cursor(after, afterTable);
        progress.begin("Comparing page frames", Math.max(before.pages(), after.pages()));
        int steps = 0;
        while (!a.atEnd() || !b.atEnd()) {
            if ((++steps & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            long pfn = Math.min(a.pfn(), b.pfn());
            boolean inA = a.pfn() == pfn;
            boolean inB = b.pfn() == pfn;
            long length = Math.min(inA ? a.left() : a.pfn() - pfn, inB ? b.left() : b.pfn() - pfn);
            if (inA && inB) {
                walk.both(pfn, length, a.id() == b.id());
            } else {
                walk.one(inA ? Kind.GONE : Kind.ADDED, pfn, length);
            }
            a.skip(inA ? length : 0);
            b.skip(inB ? length : 0);
            progress.advance(length);
        }
        return walk.result();
    }

    /** Goes through the page frames that a frame has content of, a run of the table at a time. */
    private static final class Cursor {

        private final PageRanges ranges;
        private final PageTable table;
        private long index;
        private int run;

        Cursor(PageRanges ranges, PageTable table) {
            this.ranges = ranges;
            this.table = table;
            skip(0);
        }

        boolean atEnd() {
            return index >= table.pages();
        }

        /** The page frame at hand; behind the end one that is larger than all. */
        long pfn() {
            return atEnd() ? Long.MAX_VALUE : ranges.pfn(index);
        }

        /** The stored page at hand: the same content has the same id. */
        long id() {
            return table.idAt(index);
        }

        /** How many page frames follow each other from here on, with ids that do so too, or zeros. */
        long left() {
            return Math.min(table.end(run), ranges.endAround(index)) - index;
        }

        void skip(long pages) {
            index += pages;
            while (!atEnd()) {
                run = table.run(index);
                if (table.id(run) != PageTable.ABSENT) {
                    return;
                }
                index = table.end(run);
            }
        }
    }

    private static final class Walk {

        private final List<Run> runs = new ArrayList<>();
        private final long[] counts = new long[Kind.values().length];
        private long same;

        void both(long pfn, long length, boolean equal) {
            if (equal) {
                same += length;
            } else {
                one(Kind.CHANGED, pfn, length);
            }
        }

        void one(Kind kind, long pfn, long length) {
            counts[kind.ordinal()] += length;
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.kind() == kind && last.pfn() + last.pages() == pfn) {
                runs.set(runs.size() - 1, new Run(kind, last.pfn(), last.pages() + length));
            } else {
                runs.add(new Run(kind, pfn, length));
            }
        }

        FrameDifference result() {
            return new FrameDifference(
                    runs,
                    same,
                    counts[Kind.CHANGED.ordinal()],
                    counts[Kind.GONE.ordinal()],
                    counts[Kind.ADDED.ordinal()]);
        }
    }
}
