// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.model.Severity;

/** LK01. */
final class OwnerTaskCheck extends LockCheck {

    OwnerTaskCheck() {
        super(
                "LK01",
                Severity.ERROR,
                "Who holds a mutex, or a rwsem as a writer, is a task.",
                "The owner word has the address of the task that has to release the lock. Where no task "
                        + "lies there any more it has ended with the lock held, and nobody will release it; or the "
                        + "word is damaged. (kernel/locking/mutex.c, rwsem.c)");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (KnownLock each : locks.table(progress).all()) {
            long holder = each.holder();
            if (holder != 0 && locks.locks(progress).task(holder).isEmpty() && hits.isKept()) {
                hits.add(
                        locks.title(each, progress),
                        each.address(),
                        8,
                        "expected this " + each.kind().text() + " to be held by a task, found " + Numbers.hex(holder)
                                + ", where there is none",
                        KernelLocks.evidence(each.address()));
            }
        }
    }
}
