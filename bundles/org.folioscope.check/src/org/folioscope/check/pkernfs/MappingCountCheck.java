// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.blocks.FileBlocks;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK15. */
final class MappingCountCheck extends RegionCheck {

    MappingCountCheck() {
        super(
                "PK15",
                Severity.WARNING,
                "num_mappings is not larger than the number of entries in the file's block list.",
                "It is how much larger truncate made it: each truncate allocates anew from the file's"
                        + " start on and adds to num_mappings, so the difference is how many blocks were lost that"
                        + " way. The file's length is known from num_mappings alone, so it looks longer than it is,"
                        + " and what is mapped behind its end is the super block (RFC 04/18, 05/18).");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        FileBlocks files = region.files();
        InodeStore store = region.store();
        for (int ino : region.tree().used()) {
            int count = store.numMappings(ino);
            int extent = files.extent(ino);
            if (InodeFlags.isFile(store.flags(ino))
                    && files.isRead(ino)
                    && files.unreadable(ino) == 0
                    && count > extent
                    && count <= PkernfsFormat.ENTRIES) {
                report.found(
                        inode(ino),
                        store.address(ino) + store.format().numMappingsOffset(),
                        4,
                        "expected num_mappings of " + region.tree().path(ino) + " to be " + extent + ", found " + count,
                        count - extent + " blocks (" + Numbers.size((count - extent) * PkernfsFormat.BLOCK)
                                + ") were lost to truncating it again");
            }
        }
    }
}
