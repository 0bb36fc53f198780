// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;

/** NF17. */
final class OutstandingCheck extends NetfsCheck {

    OutstandingCheck() {
        super(
                "NF17",
                Severity.ERROR,
                "An inode counts as many requests (io_count) as are in flight for it.",
                "Eviction waits until the count is 0, unmount for eviction. Counted too high, unmount never ends; too"
                        + " low, the inode is freed while a request still writes to it. A request joins the list right"
                        + " after it is counted (fs/netfs/objects.c). It leaves the list before it is counted off, and"
                        + " says goodbye to the server in between (9p closes its fid), so that a count too high is a"
                        + " warning: it passes, unless the server is silent.");
    }

    @Override
    void look(NetfsState state, Netfs netfs, Report report, Progress progress) {
        Map<Long, Long> listed = new HashMap<>();
        netfs.requests().forEach(each -> listed.merge(each.inode(), 1L, Long::sum));
        for (NetfsInode inode : netfs.inodes()) {
            progress.check();
            long requests = listed.getOrDefault(inode.address(), 0L);
            if (inode.outstanding() != null && inode.outstanding() != requests) {
                Hits hits = new Hits(state.kernel());
                hits.add(
                        inode.outstanding() > requests ? Severity.WARNING : Severity.ERROR,
                        inode.title(),
                        inode.address(),
                        Long.BYTES,
                        "expected io_count to be " + requests + ", the number of its requests in flight; found "
                                + inode.outstanding(),
                        NetfsState.evidence(inode));
                hits.tell(report);
            }
        }
    }
}
