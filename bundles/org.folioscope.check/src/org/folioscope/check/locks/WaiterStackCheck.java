// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.lock.Waiter;
import org.folioscope.locks.task.Task;
import org.folioscope.model.Severity;

/** LK04. */
final class WaiterStackCheck extends LockCheck {

    WaiterStackCheck() {
        super(
                "LK04",
                Severity.ERROR,
                "Who is in the queue of a lock is a task, and waits on its own stack.",
                "The waiter lies on the stack of the task that it names. One that names nobody, or "
                        + "somebody else, is a leftover: the release of the lock wakes the wrong task, or writes to "
                        + "memory that is no task.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (KnownLock lock : locks.table(progress).all()) {
            for (Waiter each : lock.waiters()) {
                Optional<Task> task = locks.locks(progress).task(each.task());
                boolean isRight = task.isPresent() && task.get().hasOnStack(each.address());
                if (!lock.busy() && !isRight && hits.isKept()) {
                    hits.add(
                            locks.title(lock, progress),
                            each.address(),
                            8,
                            task.isEmpty()
                                    ? "expected a task in the queue of this lock, found " + Numbers.hex(each.task())
                                    : "expected the waiter of " + task.get().title()
                                            + " on its own stack, found it elsewhere");
                }
            }
        }
    }
}
