// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.model.Severity;

/** LK02. */
final class WaitersFlagCheck extends LockCheck {

    WaitersFlagCheck() {
        super(
                "LK02",
                Severity.ERROR,
                "A lock is marked as waited for when somebody is in its queue, and else not.",
                "Who releases a lock looks at the mark alone: without it nobody in the queue is woken. "
                        + "With a mark and no queue each release takes the slow way for nothing. Both change "
                        + "together under wait_lock (rwsem_add_waiter(), __mutex_add_waiter()); a lock of which "
                        + "wait_lock is taken is left out.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (KnownLock each : locks.table(progress).all()) {
            boolean isWaited = !each.waiters().isEmpty();
            if (!each.busy() && each.isMarkedWaited() != isWaited && hits.isKept()) {
                hits.add(
                        locks.title(each, progress),
                        each.address(),
                        8,
                        isWaited
                                ? "expected this " + each.kind().text() + " to be marked as waited for, for "
                                        + each.waiters().size() + " are in its queue; found no mark"
                                : "expected somebody in the queue of this "
                                        + each.kind().text() + ", which is marked as waited for; found nobody",
                        KernelLocks.evidence(each.address()));
            }
        }
    }
}
