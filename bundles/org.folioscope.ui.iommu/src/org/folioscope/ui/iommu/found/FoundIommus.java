// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.found;

import java.util.List;
import org.folioscope.base.CancellableLock;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.Iommus;
import org.folioscope.ui.handover.found.Finds;

/**
 * The IOMMUs of an image at one moment, with what the user has changed by then: found by whoever asks first, the same for
 * all. Safe for use by several threads.
 */
public final class FoundIommus {

    private final Finds finds;
    private final List<GivenTables> given;
    private final CancellableLock lock = new CancellableLock();
    private Iommus iommus;
    private OwnedPages owners;

    FoundIommus(Finds finds, List<GivenTables> given) {
        this.finds = finds;
        this.given = List.copyOf(given);
    }

    /** What was found of the same memory beside them. */
    public Finds finds() {
        return finds;
    }

    /** Finds them, or waits for the one who does. For a worker thread. */
    public Iommus iommus(Progress progress) {
        return lock.hold(progress, () -> {
            if (iommus == null) {
                iommus = Iommus.find(finds.handovers(progress), given, progress);
            }
            return iommus;
        });
    }

    /** Who owns the pages that devices reach. For a worker thread. */
    public OwnedPages owners(Progress progress) {
        return lock.hold(progress, () -> {
            if (owners == null) {
                owners = new OwnedPages(finds.handovers(progress));
            }
            return owners;
        });
    }
}
