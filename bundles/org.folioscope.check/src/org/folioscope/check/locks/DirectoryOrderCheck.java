// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import org.folioscope.check.locks.KernelLocks.Nested;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.held.LockTable;
import org.folioscope.model.Severity;

/** LK10. */
final class DirectoryOrderCheck extends OrderCheck {

    DirectoryOrderCheck() {
        super(
                "LK10",
                Severity.ERROR,
                "Within a file system s_vfs_rename_mutex is taken before any i_rwsem, that of a directory "
                        + "before those below it, and those of two files by address.",
                "Documentation/filesystems/directory-locking.rst: a rename that crosses directories takes"
                        + " s_vfs_rename_mutex, then ancestors first, then what is in them; files that are not directories"
                        + " by their address (lock_two_nondirectories()). Any other order meets a rename that has taken"
                        + " the right one half. Inodes without a name, which a file system keeps for itself (ea_inode of"
                        + " ext4, system files of ocfs2), have an order of their own, and are left out.");
    }

    @Override
    String against(KernelLocks locks, Nested task, KnownLock held) {
        if (!held.member().equals(LockTable.I_RWSEM)) {
            return "";
        }
        if (waitsFor(task, LockTable.RENAME_MUTEX)) {
            return locks.family().superBlock(held.object())
                            == task.lock().place().object()
                    ? "s_vfs_rename_mutex to be taken before i_rwsem"
                    : "";
        }
        return waitsFor(task, LockTable.I_RWSEM)
                ? between(locks.family(), held.object(), task.lock().place().object())
                : "";
    }

    private static String between(InodeFamily family, long held, long waited) {
        if (family.superBlock(held) != family.superBlock(waited)) {
            return "";
        }
        if (family.isDirectory(waited)) {
            return family.isBelow(held, waited) ? "a directory to be locked before what is in it" : "";
        }
        boolean areFiles = !family.isDirectory(held) && family.hasName(held) && family.hasName(waited);
        return areFiles && Long.compareUnsigned(waited, held) < 0
                ? "two files to be locked by address, the lower one first"
                : "";
    }
}
