// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.locks.KernelLocks;
import org.folioscope.check.locks.KernelLocks.Nested;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.held.LockTable;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;

/** NF22. */
final class LockSemCheck extends NetfsCheck {

    LockSemCheck() {
        super(
                "NF22",
                Severity.WARNING,
                "In cifs a task that has lock_sem of a file does not wait for its i_rwsem.",
                "i_rwsem comes first, by the wrappers netfs_start_io_*(), then lock_sem of the inode "
                        + "(fs/smb/client). Only a writer is known to hold it; some paths take it twice for "
                        + "reading, so a writer that waits beside readers is no deadlock by itself, and is not "
                        + "told.");
    }

    @Override
    void look(NetfsState state, Netfs netfs, Report report, Progress progress) {
        for (Nested each : state.locks().nested(progress)) {
            for (KnownLock held : each.held()) {
                if (held.member().equals(LockTable.LOCK_SEM)
                        && each.lock().place().member().equals(LockTable.I_RWSEM)
                        && each.lock().place().object() == held.object()) {
                    state.found(
                            report,
                            each.task().task().title(),
                            held.address(),
                            "holds lock_sem and waits for " + each.lock().title()
                                    + "; expected i_rwsem to be taken before lock_sem",
                            KernelLocks.evidence("waits:", each.task().task()),
                            KernelLocks.calls(each.task()),
                            "inode " + Numbers.hex(held.object()));
                }
            }
        }
    }
}
