// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.inodestore.InodeChain.End;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.InodeTree.Reach;
import org.folioscope.model.Severity;

/** PK10. */
final class LostInodeCheck extends Check<InodeTree> {

    LostInodeCheck() {
        super(
                "PK10",
                Severity.ERROR,
                InodeTree.class,
                "Every free inode is on the free chain.",
                "A free inode that is not on the chain is never used again: the store holds one file"
                        + " less. Where the chain itself is damaged, what it leaves out is told there (PK06, PK07,"
                        + " PK08).");
    }

    @Override
    public void run(InodeTree tree, Report report, Progress progress) {
        InodeStore store = tree.store();
        if (tree.free().end() != End.COMPLETE) {
            return;
        }
        for (int ino = 2; ino <= store.inodes(); ino++) {
            int first = ino;
            while (ino <= store.inodes() && tree.reach(ino) == Reach.LOST) {
                ino++;
            }
            if (ino > first) {
                report.found(
                        "inode " + first,
                        store.address(first),
                        (long) (ino - first) * store.format().inodeSize(),
                        "expected "
                                + (ino - first == 1
                                        ? "the free inode " + first
                                        : "the free inodes " + first + " to " + (ino - 1))
                                + " on the free chain, found in no chain");
            }
        }
    }
}
