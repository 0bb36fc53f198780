// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.check.locks.KernelLocks.Nested;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.held.LockTable;
import org.folioscope.model.Severity;

/** LK07. */
final class FaultOrderCheck extends OrderCheck {

    private static final String HUGETLB = "hugetlbfs";

    FaultOrderCheck() {
        super(
                "LK07",
                Severity.ERROR,
                "Who has mmap_lock does not wait for i_rwsem.",
                "A write has i_rwsem and takes mmap_lock when its buffer has to be faulted in. The other "
                        + "way round, in a fault handler or an mmap method, is the classic deadlock of file systems "
                        + "(mm/filemap.c, lock ordering: i_rwsem, then mmap_lock). mmap_lock that is held for "
                        + "reading is a hint, and a warning, only where the task itself was the last to take it and "
                        + "handles a fault. hugetlbfs is left out: its mmap method takes i_rwsem "
                        + "(hugetlbfs_file_mmap()), and its reads and writes fault nothing in with that held.");
    }

    @Override
    String against(KernelLocks locks, Nested task, KnownLock held) {
        return waitsFor(task, LockTable.I_RWSEM)
                        && held.member().equals(LockTable.MMAP_LOCK)
                        && !locks.fileSystem(task.lock().place().object()).equals(HUGETLB)
                ? "i_rwsem to be taken before mmap_lock"
                : "";
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        super.look(locks, hits, progress);
        for (ContendedLock lock : locks.locks(progress).contended()) {
            if (!lock.place().member().equals(LockTable.I_RWSEM)) {
                continue;
            }
            for (BlockedTask task : lock.waiting()) {
                KnownLock space = locks.mmapLock(task.task(), progress);
                if (space != null
                        && space.lastReader() == task.task().address()
                        && handlesFault(task)
                        && hits.isKept()) {
                    hits.add(
                            Severity.WARNING,
                            task.task().title(),
                            space.address(),
                            8,
                            "handles a page fault, was the last to take its mmap_lock for reading, and waits for "
                                    + lock.title() + "; expected i_rwsem to be taken before mmap_lock",
                            KernelLocks.evidence("waits:", task.task()),
                            KernelLocks.calls(task));
                }
            }
        }
    }

    private static boolean handlesFault(BlockedTask task) {
        return task.stack().frames().stream()
                .anyMatch(frame -> frame.plainFunction().equals("handle_mm_fault"));
    }
}
