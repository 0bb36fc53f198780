// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.lang.foreign.MemorySegment;
import java.util.TreeMap;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;

/**
 * Physical memory as the loaded kernel will find it after the jump: what kexec has put aside is read where it will be
 * copied to. The list of copies is a chain of words (include/linux/kexec.h of Linux 7.2): bit 0 sets the destination, bit
 * 1 leads to the next page of words, bit 2 ends the list, bit 3 is a page for the destination, which then goes on to the
 * next. One thread.
 */
public final class LandedMemory extends MemoryReader {

    private static final int PAGE = 4096;
    private static final int DESTINATION = 1;
    private static final int INDIRECTION = 2;
    private static final int DONE = 4;
    private static final int SOURCE = 8;

    /** Pages that are copied at most: 4 GiB of kernel and initramfs. */
    private static final int PAGE_LIMIT = 1 << 20;

    private final MemoryReader physical;

    /** Runs of pages: first destination, and {first source, bytes}. */
    private final TreeMap<Long, long[]> runs = new TreeMap<>();

    private LandedMemory(MemoryReader physical) {
        this.physical = physical;
    }

    /** Follows the list that begins with the word {@code head} of struct kimage, as far as it can be read. */
    static LandedMemory read(MemoryReader physical, long head) {
        LandedMemory landed = new LandedMemory(physical);
        LongHashSet visited = new LongHashSet();
        long word = head;
        long at = 0;
        long destination = 0;
        int pages = 0;
        try {
            while (word != 0 && (word & DONE) == 0 && pages < PAGE_LIMIT) {
                long page = word & -PAGE;
                if ((word & INDIRECTION) != 0) {
                    if (!visited.add(page)) {
                        break;
                    }
                    at = page - 8;
                } else if ((word & DESTINATION) != 0) {
                    destination = page;
                } else if ((word & SOURCE) != 0) {
                    landed.add(destination, page);
                    destination += PAGE;
                    pages++;
                }
                if (at == 0) {
                    break; // the head itself leads to the first page of words
                }
                at += 8;
                word = physical.u64(at);
            }
        } catch (MemoryFaultException _) {
            return landed; // what came before counts
        }
        return landed;
    }

    private void add(long destination, long source) {
        var last = runs.floorEntry(destination);
        if (last != null
                && last.getKey() + last.getValue()[1] == destination
                && last.getValue()[0] + last.getValue()[1] == source) {
            last.getValue()[1] += PAGE;
        } else {
            runs.put(destination, new long[] {source, PAGE});
        }
    }

    /** Where what will be at the physical {@code address} is now; the same where nothing is copied there. */
    public long source(long address) {
        var run = runs.floorEntry(address);
        return run == null || address - run.getKey() >= run.getValue()[1]
                ? address
                : run.getValue()[0] + (address - run.getKey());
    }

    /** Whether something is copied to the page of the physical {@code address}. */
    public boolean isCopied(long address) {
        var run = runs.floorEntry(address);
        return run != null && address - run.getKey() < run.getValue()[1];
    }

    @Override
    protected Window windowAt(long address) {
        byte[] page = new byte[PAGE];
        physical.read(source(address & -PAGE), page, 0, PAGE);
        return new Window(address & -PAGE, MemorySegment.ofArray(page));
    }
}
