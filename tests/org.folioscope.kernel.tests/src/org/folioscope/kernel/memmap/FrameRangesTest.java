// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.memory.Extent;
import org.junit.jupiter.api.Test;

class FrameRangesTest {

    private static List<String> within(FrameRanges ranges, long start, long length) {
        List<String> found = new ArrayList<>();
        ranges.within(start, length, (first, count) -> found.add(first + "+" + count));
        return found;
    }

    @Test
    void extentsBecomeFramesThatDontTouch() {
        FrameRanges ranges = FrameRanges.of(List.of(
                new Extent(0x9000, 0x1000, 0),
                new Extent(0x1000, 0x2000, 0),
                new Extent(0x3000, 0x800, 0),
                new Extent(0x9800, 0x1000, 0)));
        List<String> all = new ArrayList<>();
        ranges.forEach((first, count) -> all.add(first + "+" + count));
        assertEquals(List.of("1+3", "9+2"), all);
        assertEquals(5, ranges.count());
    }

    @Test
    void onlyFramesThatAreThereAreHandedOut() {
        FrameRanges ranges = FrameRanges.of(List.of(new Extent(0x1000, 0x3000, 0), new Extent(0x9000, 0x2000, 0)));
        assertEquals(List.of("2+1"), within(ranges, 0x2fff, 1));
        assertEquals(List.of("2+2", "9+1"), within(ranges, 0x2000, 0x7001));
        assertEquals(List.of(), within(ranges, 0x4000, 0x5000));
        assertEquals(List.of("1+3", "9+2"), within(ranges, 0, Long.MAX_VALUE));
    }

    @Test
    void addressesThatNoMachineHasEndAtTheLastThatOneHas() {
        FrameRanges ranges = FrameRanges.of(List.of(new Extent(-4096, 4096, 0), new Extent(0x1000, -0x1000, 0)));
        assertEquals(1, ranges.size());
        assertEquals(1L << 40, ranges.end(0));
    }
}
