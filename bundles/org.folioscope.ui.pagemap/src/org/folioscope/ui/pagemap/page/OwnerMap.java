// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import org.folioscope.base.Progress;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.OwnerColoring;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.OwnedPages;

/**
 * Memory by owner.
 *
 * @param pages who owns which frame
 * @param cells the same as dots
 */
record OwnerMap(OwnedPages pages, MapCells cells) {

    /** Reads the memory map and decodes the handovers; for a worker thread. */
    static OwnerMap read(Handovers handovers, Progress progress) {
        OwnedPages pages = new OwnedPages(handovers);
        return new OwnerMap(pages, MapCells.of(new OwnerColoring(pages.bytes(progress), pages.frames()), progress));
    }
}
