// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.model.Severity;

/** VP11. */
final class WriterOwnerCheck extends LockCheck {

    WriterOwnerCheck() {
        super(
                "VP11",
                Severity.ERROR,
                "A rwsem that a writer holds knows who the writer is.",
                "down_write() puts the task into owner right after it has set the bit of the count "
                        + "(rwsem_set_owner()), and up_write() clears owner first. A writer without an owner is a "
                        + "count that was overwritten, or released by somebody who does not hold it: nobody will "
                        + "release it again.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (KnownLock each : locks.table(progress).all()) {
            if (each.isWriteLocked() && each.holder() == 0 && !each.busy() && hits.isKept()) {
                hits.add(
                        locks.title(each, progress),
                        each.address(),
                        16,
                        "expected the writer in owner, for the count is " + Numbers.hex(each.word()) + "; found "
                                + (each.owner() == 0 ? "nobody" : "that a reader holds it"));
            }
        }
    }
}
