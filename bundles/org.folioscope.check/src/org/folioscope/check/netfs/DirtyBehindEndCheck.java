// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;

/** NF15. */
final class DirtyBehindEndCheck extends NetfsFolioCheck {

    DirtyBehindEndCheck() {
        super(
                "NF15",
                Severity.ERROR,
                "No dirty folio begins at or behind the end of the file.",
                "Writeback ends such a folio without sending anything (netfs_write_folio(): fpos at or "
                        + "above i_size): what was written is dropped. Who writes moves the end before he unlocks "
                        + "the folio, so only folios that nobody has locked are looked at, of inodes that nobody "
                        + "has locked.");
    }

    @Override
    Look look(NetfsState state, Netfs netfs, NetfsInode inode, Hits hits) {
        boolean isLocked = state.isLocked(inode);
        long size = inode.inode().getSize();
        return folio -> {
            if (folio.dirty() && !folio.locked() && !isLocked && folio.start() >= size && hits.isKept()) {
                hits.add(
                        title(inode, folio),
                        folio.page(),
                        Long.BYTES,
                        "it is dirty and begins at byte " + folio.start()
                                + "; expected that to be within the file, which has " + size + " bytes",
                        folio.flagText(),
                        folio.privateText(),
                        NetfsState.evidence(inode));
            }
        };
    }
}
