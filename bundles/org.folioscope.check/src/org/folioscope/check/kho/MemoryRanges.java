// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Arrays;
import java.util.List;
import org.folioscope.memory.Extent;

/** The page frames that an image has, with neighbouring extents put together. Immutable. */
final class MemoryRanges {

    private final long[] starts;
    private final long[] ends;

    MemoryRanges(List<Extent> extents) {
        long[] first = new long[extents.size()];
        long[] last = new long[extents.size()];
        int count = 0;
        for (Extent extent : extents) {
            long start = extent.start() >>> 12;
            long end = (extent.start() >>> 12) + (extent.length() >>> 12);
            if (count > 0 && last[count - 1] == start) {
                last[count - 1] = end;
            } else {
                first[count] = start;
                last[count++] = end;
            }
        }
        starts = Arrays.copyOf(first, count);
        ends = Arrays.copyOf(last, count);
    }

    /** Whether all of {@code count} frames from {@code frame} on are there. */
    boolean contains(long frame, long count) {
        int at = Arrays.binarySearch(starts, frame);
        int range = at >= 0 ? at : -at - 2;
        return range >= 0 && frame < ends[range] && count <= ends[range] - frame;
    }
}
