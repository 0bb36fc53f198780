// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.InodeFlag;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.RequestFlag;

/** NF20. */
final class WritebackLockCheck extends NetfsCheck {

    WritebackLockCheck() {
        super(
                "NF20",
                Severity.ERROR,
                "An inode has WB_LOCK set while a writeback of it is in progress, or somebody waits for "
                        + "the lock; and not else.",
                "The lock keeps the writebacks of a file in order, so that one is collected before the "
                        + "next begins (fs/netfs/locking.c, since 7.1 a flag with a queue). A writeback without it "
                        + "may overtake another; a queue behind a free lock is never served; a lock without a "
                        + "writeback is never released. That last is a warning, for a task may be just about to "
                        + "begin one.");
    }

    @Override
    void look(NetfsState state, Netfs netfs, Report report, Progress progress) {
        if (!state.knowsWritebackFlag()) {
            return;
        }
        for (NetfsInode inode : netfs.inodes()) {
            progress.check();
            List<NetfsRequest> writebacks = netfs.requests(inode).stream()
                    .filter(each -> each.origin().holdsWritebackLock() && each.has(RequestFlag.IN_PROGRESS))
                    .toList();
            // one that has ended lets go of the lock next
            boolean isEnding = netfs.requests(inode).stream()
                    .anyMatch(each -> each.origin().holdsWritebackLock() && !each.has(RequestFlag.IN_PROGRESS));
            boolean isHeld = inode.has(InodeFlag.WB_LOCK);
            int waiting = inode.writebackLock() == null
                    ? 0
                    : inode.writebackLock().waiting().size();
            if (!isHeld && !writebacks.isEmpty()) {
                found(
                        state,
                        report,
                        inode,
                        Severity.ERROR,
                        "expected WB_LOCK, for " + writebacks.getFirst().title()
                                + ", a writeback, is in progress; found it clear");
            } else if (!isHeld && waiting > 0) {
                found(
                        state,
                        report,
                        inode,
                        Severity.ERROR,
                        "expected WB_LOCK, for " + waiting + " wait for it; found it clear");
            } else if (isHeld && writebacks.isEmpty() && !isEnding) {
                found(
                        state,
                        report,
                        inode,
                        Severity.WARNING,
                        "expected a writeback in progress, for WB_LOCK is set; found none");
            }
        }
    }

    private static void found(NetfsState state, Report report, NetfsInode inode, Severity severity, String sentence) {
        Hits hits = new Hits(state.kernel());
        hits.add(
                severity,
                inode.title(),
                inode.address(),
                Long.BYTES,
                sentence,
                inode.flagText(),
                NetfsState.evidence(inode));
        hits.tell(report);
    }
}
