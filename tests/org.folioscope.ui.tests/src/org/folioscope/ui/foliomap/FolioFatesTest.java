// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.foliomap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.impl.FolioRunImpl;
import org.junit.jupiter.api.Test;

/** What became of the pages of a file, by index and bytes. Each page frame of the memories is filled with one byte. */
class FolioFatesTest {

    private static final int PAGE = 4096;

    /** Memory from 0 on, a page for each of {@code contents}. */
    private record Pages(int... contents) implements PhysicalMemory {

        @Override
        public List<Extent> extents() {
            return List.of(new Extent(0, (long) contents.length * PAGE, 0));
        }

        @Override
        public Window window(long address) {
            int pfn = (int) (address / PAGE);
            if (pfn >= contents.length) {
                throw new MemoryFaultException("physical", address, Reason.ABSENT, "");
            }
            byte[] bytes = new byte[PAGE];
            java.util.Arrays.fill(bytes, (byte) contents[pfn]);
            return new Window((long) pfn * PAGE, MemorySegment.ofArray(bytes).asReadOnly());
        }
    }

    private static FolioRun folios(long index, long pages, long pfn) {
        FolioRun run = new FolioRunImpl();
        run.setKind(EntryKind.FOLIO);
        run.setIndex(index);
        run.setPages(pages);
        run.setPfn(pfn);
        return run;
    }

    @Test
    void pagesAreKeptMovedChangedLostAndGainedByTheirBytes() {
        PhysicalMemory before = new Pages(1, 2, 3, 4, 5, 6);
        PhysicalMemory after = new Pages(1, 9, 3, 4, 5, 3);
        FolioFates fates = FolioFates.of(
                new FolioFates.Side(List.of(folios(0, 3, 0), folios(10, 1, 4)), before),
                new FolioFates.Side(List.of(folios(0, 2, 0), folios(2, 1, 5), folios(20, 2, 2)), after),
                Fate.LOST,
                Progress.NONE);
        assertEquals(Fate.KEPT, fates.at(0), "same bytes, same page frame");
        assertEquals(Fate.CHANGED, fates.at(1), "other bytes");
        assertEquals(Fate.MOVED, fates.at(2), "same bytes, other page frame");
        assertNull(fates.at(3), "neither has it");
        assertEquals(Fate.LOST, fates.at(10));
        assertEquals(Fate.GAINED, fates.at(21));
        assertEquals(2, fates.count(Fate.GAINED));
        assertEquals(Fate.CHANGED, fates.worst(0, 3));
        assertEquals(Fate.LOST, fates.worst(3, 16));
    }

    @Test
    void fileThatIsTheSameIsKept() {
        PhysicalMemory memory = new Pages(1, 2, 3);
        FolioFates.Side side = new FolioFates.Side(List.of(folios(0, 1, 2), folios(7, 2, 0)), memory);
        FolioFates fates = FolioFates.of(side, side, Fate.LOST, Progress.NONE);
        assertEquals(3, fates.count(Fate.KEPT));
        assertEquals(0, fates.count(Fate.LOST));
    }

    @Test
    void pageThatAnImageLacksIsUnknown() {
        FolioFates.Side side = new FolioFates.Side(List.of(folios(0, 1, 77)), new Pages(1));
        assertEquals(
                Fate.UNKNOWN,
                FolioFates.of(side, side, Fate.LOST, Progress.NONE).at(0));
    }
}
