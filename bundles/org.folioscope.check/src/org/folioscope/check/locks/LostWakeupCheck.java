// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.model.Severity;

/** LK05. */
final class LostWakeupCheck extends LockCheck {

    LostWakeupCheck() {
        super(
                "LK05",
                Severity.ERROR,
                "Of those who wait for a lock that nobody holds, one at least was woken.",
                "Who releases a lock wakes the first in its queue. Where nobody holds it and all sleep, "
                        + "nobody will ever wake them: a wake-up was lost, or the words of the lock were "
                        + "overwritten. Locks of which wait_lock is taken are left out.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (KnownLock each : locks.table(progress).all()) {
            if (each.isFree() && !each.busy() && !each.waiters().isEmpty() && allSleep(locks, each, progress)) {
                if (hits.isKept()) {
                    hits.add(
                            locks.title(each, progress),
                            each.address(),
                            8,
                            "expected somebody to hold this " + each.kind().text()
                                    + ", or one of those who wait to be awake; found it free, and "
                                    + each.waiters().size() + " asleep",
                            KernelLocks.evidence(each.address()));
                }
            }
        }
    }

    private static boolean allSleep(KernelLocks locks, KnownLock lock, Progress progress) {
        return lock.waiters().stream()
                .allMatch(waiter -> locks.locks(progress)
                        .task(waiter.task())
                        .filter(task -> !task.onCpu() && task.state() != 0)
                        .isPresent());
    }
}
