// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.found;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.folioscope.base.CancelledException;
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

    /** Time between two looks whether somebody who waits was cancelled, milliseconds. */
    private static final int PATIENCE = 100;

    private final Finds finds;
    private final List<GivenTables> given;
    private final ReentrantLock lock = new ReentrantLock();
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
        return alone(progress, () -> {
            if (iommus == null) {
                iommus = Iommus.find(finds.handovers(progress), given, progress);
            }
            return iommus;
        });
    }

    /** Who owns the pages that devices reach. For a worker thread. */
    public OwnedPages owners(Progress progress) {
        return alone(progress, () -> {
            if (owners == null) {
                owners = new OwnedPages(finds.handovers(progress));
            }
            return owners;
        });
    }

    private <T> T alone(Progress progress, Supplier<T> work) {
        try {
            while (!lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                progress.check();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
