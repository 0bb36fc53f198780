// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

/**
 * The region list: what the next kernel has to reserve. Ranges lie in a chain of pages (struct pkram_region_list) of 255
 * each; a size of 0 ends them. Immutable.
 */
public final class PkramRegions {

    /** Regions that a page holds. */
    public static final int SLOTS = 255;

    private final long[] pages;
    private final long[] bases;
    private final long[] sizes;
    private final int[] pageOf;
    private final PkramChain end;

    PkramRegions(long[] pages, long[] bases, long[] sizes, int[] pageOf, PkramChain end) {
        this.pages = pages;
        this.bases = bases;
        this.sizes = sizes;
        this.pageOf = pageOf;
        this.end = end;
    }

    /** Regions before the first of size 0. */
    public int count() {
        return bases.length;
    }

    /** First physical address of a region, bytes. */
    public long base(int i) {
        return bases[i];
    }

    /** Its length in bytes, never 0. */
    public long size(int i) {
        return sizes[i];
    }

    /** Physical address of the region's entry in its page, bytes. */
    public long entryAddress(int i) {
        int first = i;
        while (first > 0 && pageOf[first - 1] == pageOf[i]) {
            first--;
        }
        return pages[pageOf[i]] + PkramFormat.FIRST_REGION + PkramFormat.REGION.size() * (i - first);
    }

    /** Pages of the list itself. */
    public int pageCount() {
        return pages.length;
    }

    /** Physical address of a page of the list, bytes. */
    public long page(int i) {
        return pages[i];
    }

    /** How the chain of pages ended. */
    public PkramChain end() {
        return end;
    }
}
