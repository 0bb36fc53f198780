// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pages;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.IntStream;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;
import org.folioscope.memory.flipbook.FrameDifference;

/** Compares memory with memory, page frame by page frame, byte by byte; several cores at once. */
public final class PageComparison {

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;
    /** Bytes between two questions for holes of sparse files, and for a cancel. */
    private static final long STRETCH = 2L << 20;

    private PageComparison() {}

    /**
     * What became of each page frame: {@link Fate#KEPT}, {@link Fate#CHANGED}, {@link Fate#LOST} where only the memory
     * before has it, {@link Fate#GAINED} where only the one after has.
     *
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public static FrameFates compare(PhysicalMemory before, PhysicalMemory after, Progress progress) {
        FrameFates fates = FrameFates.over(before.extents(), after.extents());
        if (isFilledByNumbers(fates, before, after, progress)) {
            return fates;
        }
        progress.begin("Comparing page frames", fates.size());
        IntStream.range(0, fates.pieces()).parallel().forEach(piece -> compare(before, after, fates, piece, progress));
        return fates;
    }

    /** Fills in the fates of two frames of one flipbook, whose pages are the same where their numbers are: no byte is read. */
    private static boolean isFilledByNumbers(
            FrameFates fates, PhysicalMemory before, PhysicalMemory after, Progress progress) {
        FrameDifference difference =
                FrameDifference.between(before, after, progress).orElse(null);
        // pages that neither frame could read are the only ones besides, and are left to the other way
        if (difference == null
                || difference.same() + difference.changed() + difference.gone() + difference.added() != fates.size()) {
            return false;
        }
        fates.set(fates.first(), fates.end() - fates.first(), Fate.KEPT);
        for (FrameDifference.Run run : difference.runs()) {
            fates.set(
                    run.pfn(),
                    run.pages(),
                    switch (run.kind()) {
                        case CHANGED -> Fate.CHANGED;
                        case GONE -> Fate.LOST;
                        case ADDED -> Fate.GAINED;
                    });
        }
        return true;
    }

    /**
     * Finds the pages that lie in another page frame than before, and marks them in {@code fates} as {@link Fate#MOVED}.
     *
     * @param fates of these two memories
     */
    public static PageMoves moves(FrameFates fates, PhysicalMemory before, PhysicalMemory after, Progress progress) {
        return PageMoves.mark(fates, before, after, progress);
    }

    private static void compare(
            PhysicalMemory before, PhysicalMemory after, FrameFates fates, int piece, Progress progress) {
        long base = fates.firstPfn(piece);
        byte[] target = fates.piece(piece);
        Piece a = new Piece(before);
        Piece b = new Piece(after);
        int done = 0;
        for (int at = 0; at < target.length; ) {
            if ((at - done) * (long) PAGE >= STRETCH) {
                progress.check();
                progress.advance(at - done);
                done = at;
            }
            long address = base + at << PAGE_SHIFT;
            long end = Math.min(address + STRETCH, base + target.length << PAGE_SHIFT);
            at += compare(a, b, address, end, target, at);
        }
        progress.check();
        progress.advance(target.length - done);
    }

    /** Compares at least one page from {@code address} on; returns how many. */
    private static int compare(Piece a, Piece b, long address, long end, byte[] target, int at) {
        if (a.isCut(address) || b.isCut(address)) {
            bytes(a.memory, b.memory, address, target, at);
            return 1;
        }
        boolean inA = a.find(address);
        boolean inB = b.find(address);
        if (!inA || !inB) {
            if (inA || inB) {
                target[at] = (byte) (inA ? Fate.LOST : Fate.GAINED).ordinal();
            }
            return 1;
        }
        long zeros = Math.min(end, Math.min(a.memory.nextData(address), b.memory.nextData(address)));
        if (zeros - address >= PAGE) {
            int pages = (int) (zeros - address >>> PAGE_SHIFT);
            mark(target, at, pages, Fate.KEPT);
            return pages;
        }
        long length = Math.min(end, Math.min(a.end(), b.end())) - address & -PAGE;
        if (length == 0) {
            bytes(a.memory, b.memory, address, target, at);
            return 1;
        }
        long from = address - a.start;
        long other = address - b.start;
        long mismatch = MemorySegment.mismatch(a.bytes, from, from + length, b.bytes, other, other + length);
        int same = (int) ((mismatch < 0 ? length : mismatch) >>> PAGE_SHIFT);
        mark(target, at, same, Fate.KEPT);
        if (mismatch >= 0) {
            target[at + same] = (byte) Fate.CHANGED.ordinal();
            return same + 1;
        }
        return same;
    }

    /** Compares one page of which a side has a part, or has it in several windows: bytes that neither has are the same. */
    private static void bytes(PhysicalMemory before, PhysicalMemory after, long address, byte[] target, int at) {
        Piece left = new Piece(before);
        Piece right = new Piece(after);
        boolean anyLeft = false;
        boolean anyRight = false;
        boolean same = true;
        for (long each = address; each < address + PAGE; each++) {
            boolean inLeft = left.find(each);
            boolean inRight = right.find(each);
            anyLeft |= inLeft;
            anyRight |= inRight;
            same &= inLeft == inRight && (!inLeft || left.at(each) == right.at(each));
        }
        if (anyLeft && anyRight) {
            target[at] = (byte) (same ? Fate.KEPT : Fate.CHANGED).ordinal();
        } else if (anyLeft || anyRight) {
            target[at] = (byte) (anyLeft ? Fate.LOST : Fate.GAINED).ordinal();
        }
    }

    private static void mark(byte[] target, int at, int pages, Fate fate) {
        java.util.Arrays.fill(target, at, at + pages, (byte) fate.ordinal());
    }

    /** The window at hand of one side. */
    private static final class Piece {

        final PhysicalMemory memory;
        private final List<Extent> extents;
        private int next;
        long start;
        MemorySegment bytes = MemorySegment.NULL;

        Piece(PhysicalMemory memory) {
            this.memory = memory;
            extents = memory.extents();
        }

        long end() {
            return start + bytes.byteSize();
        }

        /** Whether there are bytes at {@code address}. */
        boolean find(long address) {
            if (address >= start && address < end()) {
                return true;
            }
            try {
                Window window = memory.window(address);
                start = window.start();
                bytes = window.bytes();
                return true;
            } catch (MemoryFaultException _) {
                return false;
            }
        }

        /** Whether an extent begins or ends within the page at {@code address}. */
        boolean isCut(long address) {
            while (next < extents.size() && extents.get(next).end() <= address) {
                next++;
            }
            while (next > 0 && extents.get(next - 1).end() > address) {
                next--;
            }
            if (next == extents.size() || extents.get(next).start() >= address + PAGE) {
                return false;
            }
            return extents.get(next).start() > address || extents.get(next).end() < address + PAGE;
        }

        byte at(long address) {
            return bytes.get(java.lang.foreign.ValueLayout.JAVA_BYTE, address - start);
        }
    }
}
