// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.inodestore.InodeChain;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.handover.pkernfs.PkernfsRegion.State;
import org.folioscope.model.Severity;

/** PK05. */
final class RootCheck extends RegionCheck {

    RootCheck() {
        super(
                "PK05",
                Severity.ERROR,
                "Inode 1 is a directory named \".\", and no chain leads to it.",
                "All files hang on inode 1. The magic number is written before root and free chain are,"
                        + " so a machine that stops in between leaves a region that looks initialised and has"
                        + " neither (RFC 02/18). The root's own sibling number is 2 for ever and means nothing.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        InodeStore store = region.store();
        if (!store.isPresent(StoreFormat.ROOT)) {
            return;
        }
        if (region.state() == State.TORN) {
            report.found(
                    inode(1),
                    store.address(1),
                    store.format().inodeSize(),
                    "torn initialisation: expected a root directory behind the magic number, found inode 1 and"
                            + " next_free_ino all zeros",
                    "the machine stopped between writing the magic number and making the root");
            return;
        }
        if (store.flags(1) != InodeFlags.DIR) {
            report.found(
                    inode(1),
                    store.address(1),
                    4,
                    "expected the flags DIR of the root directory, found " + InodeFlags.text(store.flags(1)));
        }
        if (!store.name(1).equals(".")) {
            report.found(
                    inode(1),
                    store.address(1) + StoreFormat.FILENAME,
                    StoreFormat.FILENAME_SIZE,
                    "expected the name \".\" of the root directory, found \"" + InodeTree.printable(store.name(1))
                            + "\"");
        }
        for (InodeChain chain : region.tree().directories()) {
            reached(chain, report);
        }
        if (region.tree().free().inodes().length > 0) {
            reached(region.tree().free(), report); // without members the head itself is wrong: PK06
        }
    }

    private static void reached(InodeChain chain, Report report) {
        if (chain.end() == InodeChain.End.ROOT) {
            report.found(
                    inode(chain.last()),
                    chain.nextAddress(),
                    8,
                    "expected no chain to lead to the root, found inode 1 after inode " + chain.last() + " in "
                            + ChainText.name(chain));
        }
    }
}
