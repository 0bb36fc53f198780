// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Numbers;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;

/** NF12. */
final class MixedGroupsCheck extends NetfsFolioCheck {

    MixedGroupsCheck() {
        super(
                "NF12",
                Severity.ERROR,
                "The dirty folios of an inode are all in groups, or none is.",
                "A group says under which snapshot of the file a folio was changed; no group says that there are no"
                        + " snapshots. A file system uses one or the other. A folio without a group among others is"
                        + " written to whichever snapshot is written next.");
    }

    @Override
    Look look(NetfsState state, Netfs netfs, NetfsInode inode, Hits hits) {
        return new Look() {
            private NetfsFolio grouped;
            private NetfsFolio free;

            @Override
            public void folio(NetfsFolio folio) {
                if (folio.kind() == PrivateKind.COPY_TO_CACHE || !folio.dirty()) {
                    return;
                }
                if (folio.group() != 0) {
                    grouped = grouped == null ? folio : grouped;
                } else {
                    free = free == null ? folio : free;
                }
            }

            @Override
            public void end() {
                if (grouped != null && free != null && hits.isKept()) {
                    hits.add(
                            inode.title(),
                            free.page(),
                            Long.BYTES,
                            "the dirty folio at index " + free.index() + " has no group, the one at index "
                                    + grouped.index() + " is in group " + Numbers.hex(grouped.group()));
                }
            }
        };
    }
}
