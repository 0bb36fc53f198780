// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.List;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.Origin;
import org.folioscope.netfs.request.RequestFlag;

/** NF13. */
final class PrivateTwoCheck extends NetfsFolioCheck {

    private static final String CEPH = "ceph";

    PrivateTwoCheck() {
        super(
                "NF13",
                Severity.WARNING,
                "A folio has PG_private_2 only while a request that uses it covers the folio.",
                "The bit says that the folio is being copied to the cache the old way; invalidation and "
                        + "release wait for it. One that was left behind when a folio was split, or was cleared "
                        + "twice, lets them wait for ever (NETFS_RREQ_USE_PGPRIV2). ceph, which also writes to the "
                        + "cache without a request, is left out, and so are kernels that know no such requests.");
    }

    @Override
    Look look(NetfsState state, Netfs netfs, NetfsInode inode, Hits hits) {
        if (!state.knowsPrivateTwo() || CEPH.equals(inode.fileSystem())) {
            return _ -> {};
        }
        List<NetfsRequest> copies = netfs.requests(inode).stream()
                .filter(each -> each.has(RequestFlag.USE_PGPRIV2) || each.origin() == Origin.PGPRIV2_COPY_TO_CACHE)
                .toList();
        return folio -> {
            if (folio.private2()
                    && copies.stream()
                            .noneMatch(
                                    each -> each.start() < folio.start() + folio.size() && each.end() > folio.start())
                    && hits.isKept()) {
                hits.add(
                        title(inode, folio),
                        folio.page(),
                        Long.BYTES,
                        "it has PG_private_2; expected a request that copies it to the cache, found none",
                        folio.flagText());
            }
        };
    }
}
