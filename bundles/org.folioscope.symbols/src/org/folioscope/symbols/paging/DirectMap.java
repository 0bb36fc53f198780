// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.paging;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.memory.Extent;

/**
 * The kernel's linear map of all RAM: virtual = page_offset_base + physical. Only extents of the image for which the
 * page tables say the same at sampled pages are part of it, so that ROM and device memory stay out. Immutable.
 *
 * <p>A dead kernel's page tables can't be asked: the tables of its direct map were ordinary pages, and the next kernel
 * has put something else there. {@link #unchecked} takes every extent instead.
 */
public final class DirectMap {

    /** More extents than this are not sampled one by one. */
    private static final int SAMPLED_EXTENTS = 256;

    private static final long BASE_ALIGN = 1L << 30;

    private final long base;
    private final long[] starts;
    private final long[] ends;
    private final int samples;
    private final int agreeing;

    /**
     * @param base page_offset_base, virtual
     * @param tables what the extents are held against
     */
    public DirectMap(long base, List<Extent> extents, X86PageTables tables) {
        this.base = base;
        List<Extent> trusted = new ArrayList<>();
        int step = extents.size() / SAMPLED_EXTENTS + 1;
        int tried = 0;
        int agreed = 0;
        boolean last = true;
        for (int i = 0; i < extents.size(); i++) {
            Extent extent = extents.get(i);
            if (i % step == 0) {
                int good = 0;
                for (int quarter = 0; quarter < 4; quarter++) {
                    long physical = extent.start() + (extent.length() >>> 2) * quarter & -4096;
                    good += tables.physical(base + physical) == physical ? 1 : 0;
                }
                tried += 4;
                agreed += good;
                last = good > 0;
            }
            if (last && extent.start() >= 0 && extent.end() > 0) {
                trusted.add(extent);
            }
        }
        samples = tried;
        agreeing = agreed;
        starts = new long[trusted.size()];
        ends = new long[trusted.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = trusted.get(i).start();
            ends[i] = trusted.get(i).end();
        }
    }

    private DirectMap(DirectMap sampled, List<Extent> extents) {
        List<Extent> usable = extents.stream()
                .filter(extent -> extent.start() >= 0 && extent.end() > 0)
                .toList();
        base = sampled.base;
        samples = sampled.samples;
        agreeing = sampled.agreeing;
        starts = usable.stream().mapToLong(Extent::start).toArray();
        ends = usable.stream().mapToLong(Extent::end).toArray();
    }

    /** The same with all extents, whatever the page tables say; this map where its base can't be one. */
    public DirectMap unchecked(List<Extent> extents) {
        return plausible() ? new DirectMap(this, extents) : this;
    }

    /** Whether the base is in the upper half and where KASLR may put it: on a whole PUD (kernel_randomize_memory). */
    public boolean plausible() {
        return base < 0 && (base & BASE_ALIGN - 1) == 0;
    }

    /** Virtual address of physical address 0. */
    public long base() {
        return base;
    }

    /** How many pages were held against the page tables. */
    public int samples() {
        return samples;
    }

    /** For how many of them the page tables agree. Reserved and ROM pages don't, so it need not be all. */
    public int agreeing() {
        return agreeing;
    }

    /** The physical address behind {@code virtual}, or -1 when it isn't in this map. */
    long physical(long virtual) {
        long physical = virtual - base;
        if (physical < 0) {
            return -1;
        }
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (physical < starts[middle]) {
                high = middle - 1;
            } else if (physical >= ends[middle]) {
                low = middle + 1;
            } else {
                return physical;
            }
        }
        return -1;
    }
}
