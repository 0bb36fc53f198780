// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.Set;
import org.folioscope.check.locks.KernelLocks.Nested;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.held.LockTable;
import org.folioscope.model.Severity;

/** LK09. */
final class MappingOrderCheck extends OrderCheck {

    private static final Set<String> INSIDE = Set.of(LockTable.INVALIDATE_LOCK, LockTable.I_MMAP_RWSEM);

    MappingOrderCheck() {
        super(
                "LK09",
                Severity.ERROR,
                "mmap_lock is taken before invalidate_lock and i_mmap_rwsem of any file.",
                "A page fault has mmap_lock and takes invalidate_lock of the file, then the folio; "
                        + "unmapping takes i_mmap_rwsem below mmap_lock (mm/filemap.c and mm/rmap.c, lock "
                        + "ordering). Who holds one of the inner locks and touches user memory waits for a fault "
                        + "that waits for him.");
    }

    @Override
    String against(KernelLocks locks, Nested task, KnownLock held) {
        return waitsFor(task, LockTable.MMAP_LOCK) && INSIDE.contains(held.member())
                ? "mmap_lock to be taken before " + held.member()
                : "";
    }
}
