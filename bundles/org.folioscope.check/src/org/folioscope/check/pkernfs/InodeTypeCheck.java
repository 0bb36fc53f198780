// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.InodeTree.Reach;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.model.Severity;

/** PK11. */
final class InodeTypeCheck extends Check<InodeTree> {

    private static final int TABLES = InodeFlags.ROOT_PGTABLES | InodeFlags.DOMAIN_PGTABLES;

    InodeTypeCheck() {
        super(
                "PK11",
                Severity.ERROR,
                InodeTree.class,
                "An inode in use has exactly one type bit, and one that its directory may hold.",
                "The kernel sets one bit and decides by it what the inode's block is: a list of blocks,"
                        + " or IOMMU page tables. FILE and IOMMU_DIR belong to the root, page tables to /iommu;"
                        + " guestmemfs knows FILE alone.");
    }

    @Override
    public void run(InodeTree tree, Report report, Progress progress) {
        InodeStore store = tree.store();
        for (int ino = 2; ino <= store.inodes(); ino++) {
            Reach reach = tree.reach(ino);
            int flags = store.flags(ino);
            if (reach == Reach.DIRECTORY && !tree.hasTwoReaches(ino) || reach == Reach.ORPHAN) {
                int allowed = allowed(tree, ino, reach);
                if (Integer.bitCount(flags) != 1 || (flags & allowed) == 0) {
                    report.found(
                            "inode " + ino,
                            store.address(ino),
                            4,
                            "expected one flag of inode " + ino + " (" + tree.path(ino) + ") out of "
                                    + InodeFlags.text(allowed) + ", found " + InodeFlags.text(flags));
                }
            }
        }
    }

    private static int allowed(InodeTree tree, int ino, Reach reach) {
        if (tree.store().format() == StoreFormat.GUESTMEMFS) {
            return InodeFlags.FILE;
        }
        int top = InodeFlags.FILE | InodeFlags.IOMMU_DIR;
        if (reach == Reach.ORPHAN) {
            return top | TABLES;
        }
        return tree.parent(ino) == StoreFormat.ROOT ? top : TABLES;
    }
}
