// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.util.List;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.target.qemu.RamLayout;

/** Which range of RAM holds a physical address. Immutable. */
final class RamMap {

    private final List<RamLayout.Range> ranges;
    private final long[] starts;
    private final long[] ends;

    /** @param ranges ascending, as {@link RamLayout} gives them */
    RamMap(List<RamLayout.Range> ranges) {
        this.ranges = ranges;
        starts = ranges.stream().mapToLong(range -> range.extent().start()).toArray();
        ends = ranges.stream().mapToLong(range -> range.extent().end()).toArray();
    }

    List<RamLayout.Range> ranges() {
        return ranges;
    }

    List<Extent> extents() {
        return ranges.stream().map(RamLayout.Range::extent).toList();
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return ends[index];
    }

    /** The number of the range that holds {@code address}; a machine has a handful of them. */
    int find(long address) {
        for (int i = 0; i < starts.length; i++) {
            if (address >= starts[i] && address < ends[i]) {
                return i;
            }
        }
        throw new MemoryFaultException("physical", address, MemoryFaultException.Reason.ABSENT, "");
    }
}
