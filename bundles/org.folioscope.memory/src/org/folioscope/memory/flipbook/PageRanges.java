// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.memory.Extent;

/**
 * Numbers the pages that a list of extents touches: 0 for the first page of the first extent, and on through all of them
 * in ascending order. Immutable.
 */
final class PageRanges {

    /** First page frame of each range, and behind the last the end. */
    private final long[] firstPfn;

    private final long[] firstIndex;
    private final long pages;

    private PageRanges(long[] firstPfn, long[] firstIndex, long pages) {
        this.firstPfn = firstPfn;
        this.firstIndex = firstIndex;
        this.pages = pages;
    }

    /**
     * @param extents ascending, disjoint
     * @throws IOException when they are not
     */
    static PageRanges of(List<Extent> extents) throws IOException {
        List<long[]> ranges = new ArrayList<>();
        long last = 0;
        for (Extent extent : extents) {
            if (extent.start() < last || extent.length() <= 0 || extent.end() < 0) {
                throw new IOException("its extents are not in order: " + extent);
            }
            last = extent.end();
            long from = extent.start() >>> Layout.PAGE_SHIFT;
            long to = extent.end() + Layout.PAGE - 1 >>> Layout.PAGE_SHIFT;
            if (!ranges.isEmpty() && ranges.getLast()[1] >= from) {
                ranges.getLast()[1] = to;
            } else {
                ranges.add(new long[] {from, to});
            }
        }
        long[] firstPfn = new long[ranges.size()];
        long[] firstIndex = new long[ranges.size()];
        long pages = 0;
        for (int i = 0; i < firstPfn.length; i++) {
            firstPfn[i] = ranges.get(i)[0];
            firstIndex[i] = pages;
            pages += ranges.get(i)[1] - ranges.get(i)[0];
        }
        return new PageRanges(firstPfn, firstIndex, pages);
    }

    /** How many pages there are. */
    long pages() {
        return pages;
    }

    int count() {
        return firstPfn.length;
    }

    long firstPfn(int range) {
        return firstPfn[range];
    }

    long firstIndex(int range) {
        return firstIndex[range];
    }

    /** The index behind the range's last page. */
    long endIndex(int range) {
        return range + 1 < firstIndex.length ? firstIndex[range + 1] : pages;
    }

    /** The index of a page frame, or -1. */
    long index(long pfn) {
        int range = last(firstPfn, pfn);
        if (range < 0) {
            return -1;
        }
        long index = firstIndex[range] + pfn - firstPfn[range];
        return index < endIndex(range) ? index : -1;
    }

    /** The page frame of an index below {@link #pages}. */
    long pfn(long index) {
        int range = last(firstIndex, index);
        return firstPfn[range] + index - firstIndex[range];
    }

    /** The index behind the last page of the range that holds an index. */
    long endAround(long index) {
        return endIndex(last(firstIndex, index));
    }

    /** The last element that is at most {@code value}, or -1. */
    private static int last(long[] ascending, long value) {
        int at = java.util.Arrays.binarySearch(ascending, value);
        return at >= 0 ? at : -at - 2;
    }
}
