// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.handover.blocks.BlockBitmap;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/** Finds out how large regions are of which only the magic number is known: the super block does not say. */
final class PkernfsSearch {

    private PkernfsSearch() {}

    /** The regions that begin at {@code bases} (physical, ascending). */
    static List<PkernfsPlace> places(PhysicalMemory memory, List<Long> bases) {
        List<PkernfsPlace> places = new ArrayList<>();
        MemoryReader reader = new PhysicalReader(memory);
        for (int i = 0; i < bases.size(); i++) {
            long base = bases.get(i);
            long end = end(memory, base);
            long size = cut(reader, base, end, bases.subList(i + 1, bases.size())) - base;
            places.add(new PkernfsPlace(
                    base,
                    size & -PkernfsFormat.BLOCK,
                    base != 0,
                    "magic number; its size is what the image holds from there on"));
        }
        return places;
    }

    private static long end(PhysicalMemory memory, long base) {
        for (Extent extent : memory.extents()) {
            if (extent.contains(base)) {
                return extent.start() + extent.length();
            }
        }
        return base;
    }

    /** Before the next region, unless a bit for a block behind its beginning is set: then that one lies inside. */
    private static long cut(MemoryReader reader, long base, long end, List<Long> later) {
        BlockBitmap bitmap = new BlockBitmap(reader, base + PkernfsFormat.BITMAP);
        for (long next : later) {
            long blocks = (end - base) / PkernfsFormat.BLOCK;
            if (next < end && bitmap.nextSet((next - base) / PkernfsFormat.BLOCK) >= blocks) {
                return next;
            }
        }
        return end;
    }
}
