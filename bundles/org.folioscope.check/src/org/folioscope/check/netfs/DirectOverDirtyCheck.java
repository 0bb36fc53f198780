// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.List;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.InodeFlag;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.Origin;

/** NF18. */
final class DirectOverDirtyCheck extends NetfsFolioCheck {

    DirectOverDirtyCheck() {
        super(
                "NF18",
                Severity.WARNING,
                "While a direct or unbuffered write is in flight, no page that it covers is dirty in the "
                        + "page cache.",
                "Such a write first writes back and drops what it covers (netfs_unbuffered_write_iter()), "
                        + "and buffered writes wait for it. A page that is dirty there all the same was written to "
                        + "through a mapping meanwhile: what reaches the server last wins, and later reads give "
                        + "either.");
    }

    @Override
    Look look(NetfsState state, Netfs netfs, NetfsInode inode, Hits hits) {
        if (!inode.has(InodeFlag.ODIRECT)) {
            return _ -> {};
        }
        List<NetfsRequest> writes = netfs.requests(inode).stream()
                .filter(each -> each.origin() == Origin.DIO_WRITE || each.origin() == Origin.UNBUFFERED_WRITE)
                .toList();
        return folio -> {
            if (folio.dirty()) {
                writes.stream()
                        .filter(each -> each.start() < folio.start() + folio.size() && each.end() > folio.start())
                        .filter(_ -> hits.isKept())
                        .findFirst()
                        .ifPresent(each -> hits.add(
                                title(inode, folio),
                                folio.page(),
                                Long.BYTES,
                                "it is dirty, and " + each.title() + ", a "
                                        + each.origin().text() + " in flight, covers it",
                                folio.flagText(),
                                NetfsState.evidence(inode)));
            }
        };
    }
}
