// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.grid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;

/** Which bytes there are findings about. Immutable. */
public final class FindingRanges {

    public static final FindingRanges NONE = new FindingRanges(List.of());

    /** A finding about more than this is about a whole region, and would light up all of it. */
    private static final long WIDEST = 1 << 20;

    /** Ends of disjoint ranges by their starts. */
    private final NavigableMap<Long, Long> ends = new TreeMap<>(Long::compareUnsigned);

    /** @param findings of which errors and warnings with an address count */
    public FindingRanges(Collection<Finding> findings) {
        for (Finding finding : findings) {
            long length = Math.max(1, finding.getLength());
            if (finding.getAddress() != -1 && finding.getSeverity() != Severity.INFORMATION && length <= WIDEST) {
                add(finding.getAddress(), finding.getAddress() + length);
            }
        }
    }

    /** Joins what it touches or overlaps. */
    private void add(long start, long end) {
        long from = start;
        long to = end;
        Map.Entry<Long, Long> before = ends.floorEntry(to);
        while (before != null && Long.compareUnsigned(before.getValue(), from) >= 0) {
            from = Long.compareUnsigned(before.getKey(), from) < 0 ? before.getKey() : from;
            to = Long.compareUnsigned(before.getValue(), to) > 0 ? before.getValue() : to;
            ends.remove(before.getKey());
            before = ends.floorEntry(to);
        }
        ends.put(from, to);
    }

    /** Whether there is a finding about any byte from {@code address} on; none about -1. */
    public boolean touches(long address, long length) {
        if (address == -1 || length <= 0) {
            return false;
        }
        Map.Entry<Long, Long> before = ends.lowerEntry(address + length);
        return before != null && Long.compareUnsigned(before.getValue(), address) > 0;
    }
}
