// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.blocks.BlockMap.Conflict;
import org.folioscope.handover.blocks.FileBlocks;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK14. */
final class BlockListCheck extends RegionCheck {

    BlockListCheck() {
        super(
                "PK14",
                Severity.ERROR,
                "A file's block list has no gap, its entries are data blocks of the region, each used"
                        + " once, and there are no more of them than num_mappings.",
                "Each entry becomes 2 MiB of the file when it is mapped. A gap, or an entry below 2, maps"
                        + " the super block or the inode store into user space; one out of the region foreign"
                        + " memory; a block in two files makes one overwrite the other (RFC 04/18, 05/18). Clear"
                        + " bits are told by PK17, too large a num_mappings by PK15.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        InodeStore store = region.store();
        for (int ino : region.tree().used()) {
            if (InodeFlags.isFile(store.flags(ino))) {
                look(region, ino, report);
            }
        }
        for (Conflict conflict : region.blocks().conflicts()) {
            if (conflict.index() >= 0) {
                int owner = region.blocks().owner(conflict.block());
                report.found(
                        inode(conflict.ino()),
                        entry(region, conflict.ino(), conflict.index()),
                        8,
                        "expected entry " + conflict.index() + " of "
                                + region.tree().path(conflict.ino())
                                + " to be a block of its own, found block " + conflict.block() + ", which is "
                                + BlockText.use(region, conflict.block()) + " of "
                                + region.tree().path(owner));
            }
        }
    }

    private static void look(PkernfsRegion region, int ino, Report report) {
        FileBlocks files = region.files();
        InodeStore store = region.store();
        int count = store.numMappings(ino);
        long place = store.address(ino) + store.format().numMappingsOffset();
        if (count < 0 || count > PkernfsFormat.ENTRIES) {
            report.found(
                    inode(ino),
                    place,
                    4,
                    "expected num_mappings of " + region.tree().path(ino) + " from 0 to " + PkernfsFormat.ENTRIES
                            + ", found " + count);
        } else if (files.isRead(ino) && count < files.extent(ino)) {
            report.found(
                    inode(ino),
                    place,
                    4,
                    "expected no entry of " + region.tree().path(ino) + " behind its num_mappings of " + count
                            + ", found entry " + (files.extent(ino) - 1) + " in use");
        }
        if (files.firstHole(ino) >= 0) {
            report.found(
                    inode(ino),
                    entry(region, ino, files.firstHole(ino)),
                    8,
                    "expected a block at each entry of " + region.tree().path(ino) + " below " + files.extent(ino)
                            + ", found 0 at entry " + files.firstHole(ino),
                    files.extent(ino) - files.used(ino) + " entries are 0: mapping them maps the super block");
        }
        if (files.outside(ino) > 0) {
            int first = files.firstOutside(ino);
            report.found(
                    inode(ino),
                    entry(region, ino, first),
                    8,
                    "expected blocks from 2 to " + (region.blockCount() - 1) + " in the list of "
                            + region.tree().path(ino) + ", found "
                            + Long.toUnsignedString(region.entry(region.reader(), ino, first)) + " at entry " + first,
                    files.outside(ino) + " such entries");
        }
    }

    private static long entry(PkernfsRegion region, int ino, int index) {
        return region.blockAddress(region.store().mappings(ino)) + 8L * index;
    }
}
