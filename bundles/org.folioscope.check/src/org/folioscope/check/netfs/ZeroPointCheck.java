// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;

/** NF14. */
final class ZeroPointCheck extends NetfsCheck {

    private static final long PAGE = 4096;

    ZeroPointCheck() {
        super(
                "NF14",
                Severity.ERROR,
                "The zero point is no negative number, and not behind both ends of the file: here and on "
                        + "the server.",
                "Behind the zero point a read asks nobody and gives zeros. A value that is too large only "
                        + "asks the server for nothing: that is information, and may come from a server that made "
                        + "the file shorter. A value that is too small hides what the server has; from memory alone "
                        + "that can't be told from a hole. Inodes that are locked or have requests in flight are "
                        + "left out, and file systems that do not use it (the largest number).");
    }

    @Override
    void look(NetfsState state, Netfs netfs, Report report, Progress progress) {
        for (NetfsInode inode : netfs.inodes()) {
            progress.check();
            Long point = inode.zeroPoint();
            if (point == null) {
                continue;
            }
            long size = inode.inode().getSize();
            long remote = inode.remoteSize() == null ? 0 : inode.remoteSize();
            if (point < 0) {
                found(state, report, inode, Severity.ERROR, "expected its zero point to be 0 or more, found " + point);
            } else if (point > Math.max(size, remote) + PAGE - 1 && !state.isInUse(netfs, inode)) {
                found(
                        state,
                        report,
                        inode,
                        Severity.INFORMATION,
                        "expected its zero point within the file, found " + point + "; the file has " + size
                                + " bytes, on the server " + remote);
            }
        }
    }

    private static void found(NetfsState state, Report report, NetfsInode inode, Severity severity, String sentence) {
        Hits hits = new Hits(state.kernel());
        hits.add(severity, inode.title(), inode.address(), Long.BYTES, sentence, NetfsState.evidence(inode));
        hits.tell(report);
    }
}
