// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.model.Severity;

/** LK14. */
final class BlockedOnCheck extends LockCheck {

    BlockedOnCheck() {
        super(
                "LK14",
                Severity.WARNING,
                "A task in the queue of a mutex says that it is blocked on that mutex, or on none.",
                "Since 6.13 task_struct.blocked_on has the mutex that a task waits for; the scheduler "
                        + "follows it to run the holder instead. With another mutex there the wrong task is run.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (ContendedLock lock : locks.locks(progress).contended()) {
            if (lock.state().kind() != LockKind.MUTEX) {
                continue;
            }
            for (BlockedTask each : lock.waiting()) {
                long said = each.task().blockedOn();
                if (said != 0 && said != lock.address() && hits.isKept()) {
                    hits.add(
                            each.task().title(),
                            each.task().address(),
                            8,
                            "expected it to be blocked on " + lock.title() + ", in whose queue it is; found that it"
                                    + " says " + Numbers.hex(said),
                            "the mutex: virtual " + Numbers.hex(lock.address()));
                }
            }
        }
    }
}
