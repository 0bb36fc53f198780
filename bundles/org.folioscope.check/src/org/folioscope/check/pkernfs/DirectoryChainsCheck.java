// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.inodestore.InodeChain;
import org.folioscope.handover.inodestore.InodeChain.End;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.model.Severity;

/** PK08. */
final class DirectoryChainsCheck extends Check<InodeTree> {

    DirectoryChainsCheck() {
        super(
                "PK08",
                Severity.ERROR,
                InodeTree.class,
                "Each directory's chain leads through inodes of the store to 0, and no inode is in two"
                        + " chains or twice in one.",
                "A file in two directories, or in a directory and on the free chain, will be given away"
                        + " while it is in use. In a circle, a listing of the directory never ends, and what hung"
                        + " behind is lost.");
    }

    @Override
    public void run(InodeTree tree, Report report, Progress progress) {
        for (InodeChain chain : tree.directories()) {
            if (chain.end() == End.OUT_OF_RANGE || chain.end() == End.CYCLE || chain.end() == End.CROSS_LINK) {
                report.found(
                        ChainText.object(chain),
                        chain.nextAddress(),
                        8,
                        ChainText.name(chain) + " is damaged: " + ChainText.end(tree, chain));
            }
        }
        if (tree.free().end() == End.CROSS_LINK) {
            report.found(
                    ChainText.object(tree.free()),
                    tree.free().nextAddress(),
                    8,
                    "the free chain " + ChainText.end(tree, tree.free()),
                    FreeChainCheck.unreachable(tree) + " free inodes can't be reached");
        }
    }
}
