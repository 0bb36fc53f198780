// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.Set;
import org.folioscope.check.locks.KernelLocks.Nested;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.held.LockTable;
import org.folioscope.locks.place.FreezeLevel;
import org.folioscope.model.Severity;

/** LK11. */
final class FreezeOrderCheck extends OrderCheck {

    /** As {@link org.folioscope.locks.place.LockPlaces} calls it. */
    private static final String WRITE_LEVEL = "s_writers (" + FreezeLevel.WRITE.text() + ")";

    private static final Set<String> INSIDE = Set.of(LockTable.I_RWSEM, LockTable.INVALIDATE_LOCK);

    FreezeOrderCheck() {
        super(
                "LK11",
                Severity.ERROR,
                "Who waits for a frozen file system to be thawed before a write has no i_rwsem and no "
                        + "invalidate_lock of it.",
                "Protection against a freeze is the outermost lock of a file system (sb_start_write() in "
                        + "include/linux/fs.h). Who waits for it with an inode locked keeps out everybody else who "
                        + "uses the inode until the thaw, and a thaw that needs the inode for ever.");
    }

    @Override
    String against(KernelLocks locks, Nested task, KnownLock held) {
        return waitsFor(task, WRITE_LEVEL)
                        && INSIDE.contains(held.member())
                        && locks.family().superBlock(held.object())
                                == task.lock().place().object()
                ? "the freeze protection to be taken before " + held.member()
                : "";
    }
}
