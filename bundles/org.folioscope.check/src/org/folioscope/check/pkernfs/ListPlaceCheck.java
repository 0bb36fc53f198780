// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.blocks.BlockMap.Conflict;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK13. */
final class ListPlaceCheck extends RegionCheck {

    ListPlaceCheck() {
        super(
                "PK13",
                Severity.ERROR,
                "mappings_block is a block of the region other than the first two, and no other inode's.",
                "It leads to the file's block list, or to IOMMU page tables. Out of the region the kernel"
                        + " reads and writes foreign memory through it; shared, one file's truncate overwrites"
                        + " another's list. A clear bit of the block is told by PK17 (RFC 04/18, 12/18).");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        if (!region.hasAllocator()) {
            return;
        }
        InodeStore store = region.store();
        int at = store.format().mappingsOffset();
        for (int ino : region.tree().used()) {
            long block = store.mappings(ino);
            if (region.hasBlock(ino) && (block < PkernfsFormat.META_BLOCKS || block >= region.blockCount())) {
                report.found(
                        inode(ino),
                        store.address(ino) + at,
                        4,
                        "expected mappings_block of " + region.tree().path(ino) + " to be from 2 to "
                                + (region.blockCount() - 1) + ", found " + block);
            }
        }
        for (Conflict conflict : region.blocks().conflicts()) {
            if (conflict.index() == BlockMap.BY_INODE) {
                int owner = region.blocks().owner(conflict.block());
                report.found(
                        inode(conflict.ino()),
                        store.address(conflict.ino()) + at,
                        4,
                        "expected a mappings_block of its own of "
                                + region.tree().path(conflict.ino()) + ", found block " + conflict.block()
                                + ", which is that of " + region.tree().path(owner) + " too");
            }
        }
    }
}
