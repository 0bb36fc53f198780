// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;

/** The runs of pages that a new image keeps; those of zeros apart from the others where that is asked for. */
final class PageRuns {

    static final int PAGE = 4096;
    /** Longest run of zeros: all of them share this many bytes of the file. */
    static final long ZERO_RUN = 1 << 20;

    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private boolean[] zero = new boolean[64];
    private final boolean zerosApart;
    private int count;
    private long bytes;

    private PageRuns(boolean zerosApart) {
        this.zerosApart = zerosApart;
    }

    /** Asks the filter for every page of {@code memory}; pages that can't be read are left out. */
    static PageRuns of(PhysicalMemory memory, PageFilter filter, boolean zerosApart, Progress progress) {
        PageRuns runs = new PageRuns(zerosApart);
        for (Extent extent : memory.extents()) {
            long address = extent.start();
            while (address != extent.end()) {
                long length = Math.min(extent.end() - address, PAGE - (address & PAGE - 1));
                if (address % (PAGE * 256L) == 0) {
                    progress.check();
                    progress.advance(PAGE * 256L);
                }
                runs.consider(memory, address, length, filter);
                address += length;
            }
        }
        return runs;
    }

    private void consider(PhysicalMemory memory, long address, long length, PageFilter filter) {
        MemorySegment page;
        try {
            Window window = memory.window(address);
            if (!window.contains(address, length)) {
                return;
            }
            page = window.bytes().asSlice(address - window.start(), length);
        } catch (MemoryFaultException _) {
            return;
        }
        if (filter.keep(address, page)) {
            add(address, length, zerosApart && ZeroPages.isZero(page));
        }
    }

    private void add(long address, long length, boolean isZero) {
        bytes += isZero ? 0 : length;
        if (count > 0
                && ends[count - 1] == address
                && zero[count - 1] == isZero
                && (!isZero || address + length - starts[count - 1] <= ZERO_RUN)) {
            ends[count - 1] = address + length;
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            zero = Arrays.copyOf(zero, count * 2);
        }
        starts[count] = address;
        ends[count] = address + length;
        zero[count++] = isZero;
    }

    int size() {
        return count;
    }

    long start(int index) {
        return starts[index];
    }

    long length(int index) {
        return ends[index] - starts[index];
    }

    boolean isZero(int index) {
        return zero[index];
    }

    /** Bytes of all runs but those of zeros. */
    long bytes() {
        return bytes;
    }

    /** Length of the longest run of zeros, bytes. */
    long longestZero() {
        long longest = 0;
        for (int i = 0; i < count; i++) {
            longest = zero[i] ? Math.max(longest, length(i)) : longest;
        }
        return longest;
    }
}
