// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.InodeFlag;
import org.folioscope.netfs.inode.NetfsInode;

/** NF16. */
final class RemoteSizeCheck extends NetfsCheck {

    RemoteSizeCheck() {
        super(
                "NF16",
                Severity.WARNING,
                "The file on the server is no longer than here, unless somebody changes it.",
                "A file that ends here before it does on the server reads short. It may be that another "
                        + "client made it longer a moment ago and nobody asked since; or a truncate that has not "
                        + "got to the server. Inodes that are locked, have requests in flight or changed attributes "
                        + "(MODIFIED_ATTR) are left out.");
    }

    @Override
    void look(NetfsState state, Netfs netfs, Report report, Progress progress) {
        for (NetfsInode inode : netfs.inodes()) {
            progress.check();
            if (inode.remoteSize() != null
                    && "reg".equals(inode.inode().getType())
                    && inode.remoteSize() > inode.inode().getSize()
                    && !inode.has(InodeFlag.MODIFIED_ATTR)
                    && !state.isInUse(netfs, inode)) {
                state.found(
                        report,
                        inode.title(),
                        inode.address(),
                        "expected the server to have no more than "
                                + inode.inode().getSize() + " bytes of it, found " + inode.remoteSize(),
                        NetfsState.evidence(inode));
            }
        }
    }
}
