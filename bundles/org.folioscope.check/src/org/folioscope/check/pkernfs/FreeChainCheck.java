// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.inodestore.InodeChain;
import org.folioscope.handover.inodestore.InodeChain.End;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.InodeTree.Reach;
import org.folioscope.model.Severity;

/** PK07. */
final class FreeChainCheck extends Check<InodeTree> {

    FreeChainCheck() {
        super(
                "PK07",
                Severity.ERROR,
                InodeTree.class,
                "The free chain leads through free, zeroed inodes of the store, each once, to 0.",
                "New files get their inodes from it. An inode in use that is on it will be given away a"
                        + " second time; behind a number that is none, or in a circle, free inodes are lost.");
    }

    @Override
    public void run(InodeTree tree, Report report, Progress progress) {
        InodeStore store = tree.store();
        InodeChain free = tree.free();
        for (int ino : free.inodes()) {
            if (store.flags(ino) != 0) {
                report.found(
                        "inode " + ino,
                        store.address(ino),
                        4,
                        "expected flags 0 of inode " + ino + " on the free chain, found "
                                + InodeFlags.text(store.flags(ino)),
                        "name \"" + InodeTree.printable(store.name(ino)) + "\"");
            } else if (store.firstUsedByte(ino) >= 0) {
                int at = store.firstUsedByte(ino);
                report.found(
                        "inode " + ino,
                        store.address(ino) + at,
                        1,
                        "expected zeros in the free inode " + ino + ", found something else at its offset " + at);
            }
        }
        boolean inside = free.inodes().length > 0;
        if (free.end() == End.CYCLE || free.end() == End.OUT_OF_RANGE && inside) {
            report.found(
                    ChainText.object(free),
                    free.nextAddress(),
                    8,
                    "the free chain is damaged: " + ChainText.end(tree, free),
                    unreachable(tree) + " free inodes can't be reached");
        }
    }

    /** Free inodes that no chain leads to. */
    static int unreachable(InodeTree tree) {
        int count = 0;
        for (int ino = 2; ino <= tree.store().inodes(); ino++) {
            count += tree.reach(ino) == Reach.LOST ? 1 : 0;
        }
        return count;
    }
}
