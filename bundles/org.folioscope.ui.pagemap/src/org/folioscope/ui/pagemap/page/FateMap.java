// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.pagemap.FateColoring;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pages.PageComparison;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.memory.Extent;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.frames.Frame;

/**
 * Memory by what became of it between two frames.
 *
 * @param cells the fates as dots
 * @param before who owned which page frame
 * @param after who owns which page frame
 */
record FateMap(MapCells cells, Owners before, Owners after) {

    /**
     * Who owns which page frame on one side.
     *
     * @param name of the side
     * @param snapshot of it, by which it is known again
     */
    record Owners(String name, Snapshot snapshot, OwnedPages pages) {

        static Owners of(Frame frame, Snapshot snapshot, Progress progress) {
            HandoverSource source = HandoverSource.of(snapshot);
            return new Owners(
                    frame.name(),
                    snapshot,
                    new OwnedPages(Handovers.find(source, Handovers.Scan.WITHOUT_KERNEL, progress)));
        }
    }

    /** Compares all of memory, and opens the frames where they are not yet; for a worker thread. */
    @SuppressWarnings("resource") // the frames keep their snapshots
    static FateMap read(Frame before, Frame after, Progress progress) throws IOException, NoKernelException {
        Snapshot first = before.open(progress);
        Snapshot last = after.open(progress);
        List<Extent> extents = new ArrayList<>(first.memory().extents());
        extents.addAll(last.memory().extents());
        FateColoring fates = new FateColoring(
                PageComparison.compare(first.memory(), last.memory(), progress), FrameRanges.of(extents));
        return new FateMap(
                MapCells.of(fates, progress), Owners.of(before, first, progress), Owners.of(after, last, progress));
    }

    /** Whether it is about these two. */
    @SuppressWarnings("resource") // the frames keep their snapshots
    boolean isOf(Snapshot first, Snapshot last) {
        return before.snapshot() == first && after.snapshot() == last;
    }
}
