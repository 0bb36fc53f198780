// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pages;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.folioscope.compare.Fate;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;

/**
 * Compares the bytes of a page frame of one memory with those of a page frame of another. It keeps the windows that it
 * read last, so it belongs to one thread.
 */
public final class FramePair {

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;

    private final Frames before;
    private final Frames after;

    public FramePair(PhysicalMemory before, PhysicalMemory after) {
        this.before = new Frames(before);
        this.after = new Frames(after);
    }

    /**
     * What became of a page: {@link Fate#KEPT} or {@link Fate#MOVED} where the bytes are the same, {@link Fate#CHANGED}
     * where they are not, {@link Fate#UNKNOWN} where one memory lacks them.
     */
    public Fate compare(long pfnBefore, long pfnAfter) {
        boolean found = before.find(pfnBefore) & after.find(pfnAfter);
        if (!found) {
            return Fate.UNKNOWN;
        }
        return mismatch() >= 0 ? Fate.CHANGED : pfnBefore == pfnAfter ? Fate.KEPT : Fate.MOVED;
    }

    private long mismatch() {
        return MemorySegment.mismatch(
                before.bytes, before.offset, before.offset + PAGE, after.bytes, after.offset, after.offset + PAGE);
    }

    /** Whether a page of the memory before is there and has nothing but zeros. */
    public boolean isZeroBefore(long pfn) {
        return before.isZero(pfn);
    }

    /** Whether a page of the memory after is there and has nothing but zeros. */
    public boolean isZeroAfter(long pfn) {
        return after.isZero(pfn);
    }

    /** Whether the memory before has the page. */
    public boolean isThereBefore(long pfn) {
        return before.find(pfn);
    }

    /** Whether the memory after has the page. */
    public boolean isThereAfter(long pfn) {
        return after.find(pfn);
    }

    /** The pages of one memory. */
    private static final class Frames {

        private static final MemorySegment ZEROS =
                MemorySegment.ofArray(new byte[PAGE]).asReadOnly();

        private final PhysicalMemory memory;
        private long start;
        MemorySegment bytes = MemorySegment.NULL;
        /** Of the page that was found last, in {@link #bytes}. */
        long offset;

        Frames(PhysicalMemory memory) {
            this.memory = memory;
        }

        boolean find(long pfn) {
            long address = pfn << PAGE_SHIFT;
            if (pfn < 0 || address < 0) {
                return false;
            }
            if (!holds(address)) {
                try {
                    Window window = memory.window(address);
                    start = window.start();
                    bytes = window.bytes();
                } catch (MemoryFaultException _) {
                    return false;
                }
                if (!holds(address)) {
                    return false; // only a part of the page is there
                }
            }
            offset = address - start;
            return true;
        }

        private boolean holds(long address) {
            return address >= start && address - start <= bytes.byteSize() - PAGE;
        }

        boolean isZero(long pfn) {
            return find(pfn)
                    && bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, offset) == 0
                    && MemorySegment.mismatch(bytes, offset, offset + PAGE, ZEROS, 0, PAGE) < 0;
        }
    }
}
