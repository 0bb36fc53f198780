// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.ranges;

import org.folioscope.base.Numbers;
import org.folioscope.iommu.DomainRanges;

/** What a domain maps, in a sentence. */
final class RangesWords {

    private RangesWords() {}

    static String of(DomainRanges ranges) {
        StringBuilder text = new StringBuilder();
        text.append(count(ranges.size(), "range of ", "ranges of "))
                .append(count(ranges.leaves(), "leaf, ", "leaves, "))
                .append(Numbers.size(ranges.bytes()))
                .append(" mapped by ")
                .append(count(ranges.tables().length, "table", "tables"));
        if (ranges.omitted() > 0 || ranges.size() > RangesQuery.MOST_ROWS) {
            text.append("; the table has the first ")
                    .append(count(Math.min(ranges.size(), RangesQuery.MOST_ROWS), "range", "ranges"));
        }
        if (ranges.faultCount() > 0) {
            text.append("; ⚠ ").append(count(ranges.faultCount(), "entry is amiss", "entries are amiss"));
        }
        return text.toString();
    }

    private static String count(long number, String one, String many) {
        return String.format("%,d ", number) + (number == 1 ? one : many);
    }
}
