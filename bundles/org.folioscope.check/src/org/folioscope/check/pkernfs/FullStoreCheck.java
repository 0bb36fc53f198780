// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK18. */
final class FullStoreCheck extends RegionCheck {

    FullStoreCheck() {
        super(
                "PK18",
                Severity.ERROR,
                "No inode lies in the last bytes of the bitmap, and no directory leads to the number -12.",
                "A full store is not noticed: the error -ENOMEM comes back as an unsigned number and is"
                        + " taken for the next inode, which then lies 13 inodes before the store, in the bitmap (RFC"
                        + " 02/18). The file can be opened, but the next one that is made takes its place, and a"
                        + " bitmap bit per set bit of its bytes is wrong.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        if (!region.hasStrayInode()) {
            return;
        }
        InodeStore store = region.store();
        int ino = StoreFormat.STRAY;
        report.found(
                inode(ino),
                store.address(ino),
                store.format().inodeSize(),
                "expected bits of blocks in the last " + (store.address() - store.address(ino))
                        + " bytes of the bitmap, found the inode \"" + InodeTree.printable(store.name(ino)) + "\"",
                "flags " + InodeFlags.text(store.flags(ino)),
                region.tree().hasStray()
                        ? "directory inode " + region.tree().parent(ino)
                                + " leads to it by the number 0xfffffffffffffff4"
                        : "no directory leads to it any more");
    }
}
