// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.util.List;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.memory.Extent;

/** A made-up colouring: most frames are of class 1, each 100th is of the heavier class 2, each 1000th of the heaviest. */
final class StripedColoring implements MapColoring {

    static final List<MapClass> CLASSES = List.of(
            new MapClass("nothing", ' ', 0xffffff, 0x000000, MapPattern.NONE, 1),
            new MapClass("plain", 'P', 0x3060c0, 0x6090f0, MapPattern.NONE, 16),
            new MapClass("rare", 'R', 0xc06030, 0xf09060, MapPattern.RISING, 32),
            new MapClass("precious", '+', 0x30c060, 0x60f090, MapPattern.CROSSED, 16_000));

    private final FrameRanges frames;

    StripedColoring(long... firstsAndCounts) {
        Extent[] extents = new Extent[firstsAndCounts.length / 2];
        for (int i = 0; i < extents.length; i++) {
            extents[i] = new Extent(firstsAndCounts[2 * i] << 12, firstsAndCounts[2 * i + 1] << 12, 0);
        }
        frames = FrameRanges.of(List.of(extents));
    }

    int of(long pfn) {
        for (int i = 0; i < frames.size(); i++) {
            if (pfn >= frames.first(i) && pfn < frames.end(i)) {
                return pfn % 1000 == 0 ? 3 : pfn % 100 == 0 ? 2 : 1;
            }
        }
        return 0;
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public List<MapClass> classes() {
        return CLASSES;
    }

    @Override
    public FrameRanges frames() {
        return frames;
    }

    @Override
    public void read(long pfn, byte[] target, int count) {
        for (int i = 0; i < count; i++) {
            target[i] = (byte) of(pfn + i);
        }
    }
}
