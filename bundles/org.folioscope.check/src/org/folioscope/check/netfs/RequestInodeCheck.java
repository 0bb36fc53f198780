// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Inode;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.RequestFlag;

/** NF02. */
final class RequestInodeCheck extends NetfsRequestCheck {

    RequestInodeCheck() {
        super(
                "NF02",
                Severity.ERROR,
                "A request in use has a reference; each has an inode, and the mapping of that inode.",
                "A request that is used holds a reference, and pins its inode; one without a reference is freed at any"
                        + " moment, whoever still works on it. The race of 9p on umount (io_count) was of this kind. One"
                        + " that has ended stays in the list until a worker frees it; that is no mistake.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        // one that has ended stays in the list until a worker frees it
        boolean isUsed = request.has(RequestFlag.IN_PROGRESS)
                || request.subRequests().findAny().isPresent();
        if (request.references() < 1 && isUsed) {
            state.found(
                    report, netfs, request, "expected a reference count of at least 1, found " + request.references());
        }
        if (request.inode() == 0) {
            state.found(report, netfs, request, "it has no inode");
            return;
        }
        Optional<Inode> inode = netfs.inode(request)
                .map(NetfsInode::inode)
                .or(() -> state.kernel().snapshot().inode(request.inode()));
        if (inode.isEmpty()) {
            state.found(
                    report,
                    netfs,
                    request,
                    "expected its inode at " + Numbers.hex(request.inode())
                            + "; no file system of this kernel has one there");
        } else if (inode.get().getMappingAddress() != request.mapping()) {
            state.found(
                    report,
                    netfs,
                    request,
                    "expected the mapping of its inode, "
                            + Numbers.hex(inode.get().getMappingAddress()) + ", found "
                            + Numbers.hex(request.mapping()));
        }
    }
}
