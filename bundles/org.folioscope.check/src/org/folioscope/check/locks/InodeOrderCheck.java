// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.Set;
import org.folioscope.check.locks.KernelLocks.Nested;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.held.LockTable;
import org.folioscope.model.Severity;

/** LK08. */
final class InodeOrderCheck extends OrderCheck {

    private static final Set<String> INSIDE = Set.of(LockTable.INVALIDATE_LOCK, LockTable.I_MMAP_RWSEM);

    InodeOrderCheck() {
        super(
                "LK08",
                Severity.ERROR,
                "Of one inode, i_rwsem is taken before invalidate_lock, and that before i_mmap_rwsem.",
                "Truncate and hole punch take the three in this order (mm/filemap.c, lock ordering; "
                        + "Documentation/filesystems/locking.rst, fallocate). A task that waits for an outer one "
                        + "with an inner one held waits for a truncate that waits for it.");
    }

    @Override
    String against(KernelLocks locks, Nested task, KnownLock held) {
        if (isWithin(task, held, LockTable.I_RWSEM, INSIDE)) {
            return "i_rwsem to be taken before " + held.member();
        }
        return isWithin(task, held, LockTable.INVALIDATE_LOCK, Set.of(LockTable.I_MMAP_RWSEM))
                ? "invalidate_lock to be taken before i_mmap_rwsem"
                : "";
    }
}
