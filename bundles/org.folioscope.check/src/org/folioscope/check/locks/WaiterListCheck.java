// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.held.LockQueue;
import org.folioscope.model.Severity;

/** LK03. */
final class WaiterListCheck extends LockCheck {

    WaiterListCheck() {
        super(
                "LK03",
                Severity.ERROR,
                "Each entry in the queue of a lock leads back to the one before it.",
                "Whoever stops waiting takes himself out by writing to both neighbours. Where they do not "
                        + "agree, an entry is on a stack that its task has left, and what is written there is "
                        + "somebody else's by now. Queues begin in the lock (wait_list), since 7.1 at the first "
                        + "waiter (first_waiter); locks of which wait_lock is taken are left out.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (KnownLock each : locks.table(progress).all()) {
            LockQueue queue = each.queue();
            if (!each.busy() && !queue.damage().isEmpty() && hits.isKept()) {
                hits.add(locks.title(each, progress), queue.place(), 16, queue.damage());
            }
        }
    }
}
