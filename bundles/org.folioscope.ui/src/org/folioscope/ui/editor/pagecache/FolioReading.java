// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.pagecache;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.Fate;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.ui.foliomap.FolioFates;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;

/**
 * Reads what the folio map draws of an inode, and, where the image has another frame that is open, what became of its pages
 * there.
 *
 * @param frames null where the image is one moment alone
 * @param shown the frame that is shown
 * @param other the one that it is held against; null where there is none that is open
 * @param kernel of the frame that is shown
 * @param inode of that kernel
 * @param absent the fate of pages that the other frame doesn't have
 */
record FolioReading(Frames frames, Snapshot shown, Snapshot other, KernelSnapshot kernel, Inode inode, Fate absent) {

    /** What the map draws. */
    record Drawn(List<FolioRun> runs, FolioFates fates) {}

    /** For the user interface thread. */
    @SuppressWarnings("resource") // the image closes its snapshots
    static FolioReading of(OpenImage image, KernelSnapshot kernel, Inode inode) {
        Frames frames = image.frames();
        Snapshot other = frames == null ? null : frames.other().snapshot();
        Fate absent = frames != null && frames.shownIndex() < frames.otherIndex() ? Fate.LOST : Fate.GAINED;
        return new FolioReading(
                frames, image.snapshot(), other != null && other.hasKernel() ? other : null, kernel, inode, absent);
    }

    /** Whether this is about the same inode, in whatever frame. */
    boolean isOf(OpenImage image, FolioReading reading) {
        return image.identity(inode).equals(image.identity(reading.inode()));
    }

    /** For a worker thread. */
    @SuppressWarnings("resource") // the image closes its snapshots
    Drawn read(Progress progress) {
        List<FolioRun> runs = List.copyOf(kernel.pageCache(inode, progress).getRuns());
        if (other == null) {
            return new Drawn(runs, FolioFates.NONE);
        }
        List<FolioRun> there = frames.inode(other.kernel(), inode, progress)
                .map(same ->
                        List.copyOf(other.kernel().pageCache(same, progress).getRuns()))
                .orElse(List.of());
        return new Drawn(
                runs,
                FolioFates.of(
                        new FolioFates.Side(runs, shown.memory()),
                        new FolioFates.Side(there, other.memory()),
                        absent,
                        progress));
    }
}
