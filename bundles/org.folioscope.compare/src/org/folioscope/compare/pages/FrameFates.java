// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Tally;
import org.folioscope.memory.Extent;

/**
 * What became of each page frame: one byte for each that either side has, so 64 million page frames take 64 MB. Immutable
 * once built; safe for use by several threads.
 */
public final class FrameFates {

    /** In place of a fate: neither side has the page frame. */
    public static final byte ABSENT = -1;

    private static final int PAGE_SHIFT = 12;
    private static final Fate[] FATES = Fate.values();

    /** Takes page frames that follow each other with one fate. */
    @FunctionalInterface
    public interface RunVisitor {
        void run(long pfn, long pages, Fate fate);
    }

    private final long[] firstPfn;
    private final byte[][] fates;

    private FrameFates(long[] firstPfn, byte[][] fates) {
        this.firstPfn = firstPfn;
        this.fates = fates;
    }

    /** Page frames that any of {@code extents} touches; all are {@link #ABSENT} until somebody sets them. */
    static FrameFates over(List<Extent> before, List<Extent> after) {
        List<Extent> all = new ArrayList<>(before);
        all.addAll(after);
        all.sort(java.util.Comparator.comparingLong(Extent::start));
        List<long[]> ranges = new ArrayList<>();
        for (Extent extent : all) {
            long from = extent.start() >>> PAGE_SHIFT;
            long to = extent.end() + (1 << PAGE_SHIFT) - 1 >>> PAGE_SHIFT;
            while (from < to) {
                long[] last = ranges.isEmpty() ? null : ranges.getLast();
                if (last != null && last[1] >= from && last[1] - last[0] < PIECE) {
                    last[1] = Math.max(last[1], Math.min(to, last[0] + PIECE));
                } else {
                    ranges.add(new long[] {from, Math.min(to, from + PIECE)});
                }
                from = Math.max(from, ranges.getLast()[1]);
            }
        }
        long[] firstPfn = new long[ranges.size()];
        byte[][] fates = new byte[ranges.size()][];
        for (int i = 0; i < firstPfn.length; i++) {
            firstPfn[i] = ranges.get(i)[0];
            fates[i] = new byte[(int) (ranges.get(i)[1] - ranges.get(i)[0])];
            Arrays.fill(fates[i], ABSENT);
        }
        return new FrameFates(firstPfn, fates);
    }

    /** Page frames of one piece at most: what one thread compares at a time, 64 MiB. */
    private static final int PIECE = 1 << 14;

    /** How many pieces of page frames there are; a piece has no gaps. */
    int pieces() {
        return firstPfn.length;
    }

    long firstPfn(int piece) {
        return firstPfn[piece];
    }

    int length(int piece) {
        return fates[piece].length;
    }

    /** The fates of a piece, to write to while this is built. */
    byte[] piece(int piece) {
        return fates[piece];
    }

    /** Sets the fate of page frames while this is built; those that are not there are left out. */
    void set(long pfn, long pages, Fate fate) {
        for (long at = pfn; at < pfn + pages; ) {
            int piece = at(at);
            if (piece < 0 || at - firstPfn[piece] >= fates[piece].length) {
                if (piece + 1 >= firstPfn.length) {
                    return;
                }
                at = firstPfn[piece + 1];
                continue;
            }
            int from = (int) (at - firstPfn[piece]);
            int to = (int) Math.min(fates[piece].length, from + pfn + pages - at);
            Arrays.fill(fates[piece], from, to, (byte) fate.ordinal());
            at += to - from;
        }
    }

    /** The last piece that begins at or before {@code pfn}, or -1. */
    private int at(long pfn) {
        int at = Arrays.binarySearch(firstPfn, pfn);
        return at >= 0 ? at : -at - 2;
    }

    /** How many page frames one of the sides has. */
    public long size() {
        return Arrays.stream(fates).mapToLong(piece -> piece.length).sum();
    }

    /** The lowest page frame; 0 where there is none. */
    public long first() {
        return firstPfn.length == 0 ? 0 : firstPfn[0];
    }

    /** Behind the highest page frame; 0 where there is none. */
    public long end() {
        return firstPfn.length == 0 ? 0 : firstPfn[firstPfn.length - 1] + fates[fates.length - 1].length;
    }

    /** What became of a page frame; null where neither side has it. */
    public Fate fate(long pfn) {
        int piece = at(pfn);
        if (piece < 0 || pfn - firstPfn[piece] >= fates[piece].length) {
            return null;
        }
        byte fate = fates[piece][(int) (pfn - firstPfn[piece])];
        return fate == ABSENT ? null : FATES[fate];
    }

    /**
     * Copies what became of page frames, one byte each: {@link Fate#ordinal}, or {@link #ABSENT}.
     *
     * @param pfn the first; as many as {@code target} has room for
     */
    public void copy(long pfn, byte[] target) {
        Arrays.fill(target, ABSENT);
        int piece = Math.max(0, at(pfn));
        for (; piece < firstPfn.length && firstPfn[piece] < pfn + target.length; piece++) {
            long from = Math.max(pfn, firstPfn[piece]);
            long to = Math.min(pfn + target.length, firstPfn[piece] + fates[piece].length);
            if (from < to) {
                System.arraycopy(
                        fates[piece], (int) (from - firstPfn[piece]), target, (int) (from - pfn), (int) (to - from));
            }
        }
    }

    /** Hands page frames with one fate that follow each other to {@code each}, ascending. */
    public void runs(Progress progress, RunVisitor each) {
        long start = 0;
        long next = -1;
        byte last = ABSENT;
        for (int piece = 0; piece < firstPfn.length; piece++) {
            progress.check();
            byte[] of = fates[piece];
            long base = firstPfn[piece];
            for (int i = 0; i < of.length; ) {
                int end = i + 1;
                while (end < of.length && of[end] == of[i]) {
                    end++;
                }
                if (of[i] != last || base + i != next) {
                    if (last != ABSENT) {
                        each.run(start, next - start, FATES[last]);
                    }
                    start = base + i;
                    last = of[i];
                }
                next = base + end;
                i = end;
            }
        }
        if (last != ABSENT) {
            each.run(start, next - start, FATES[last]);
        }
    }

    /** How many page frames had which fate. */
    public Tally tally() {
        long[] counts = new long[FATES.length];
        for (byte[] piece : fates) {
            for (byte fate : piece) {
                if (fate != ABSENT) {
                    counts[fate]++;
                }
            }
        }
        Tally.Builder tally = new Tally.Builder();
        for (Fate fate : FATES) {
            tally.addPages(fate, counts[fate.ordinal()]);
        }
        return tally.build();
    }
}
