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

/** PK06. */
final class FreeHeadCheck extends Check<InodeTree> {

    FreeHeadCheck() {
        super(
                "PK06",
                Severity.ERROR,
                InodeTree.class,
                "next_free_ino is 0 or the number of an inode other than the root.",
                "It is the next inode that a new file gets. With a number outside the store the kernel"
                        + " writes the file's inode wherever that number leads, and the free inodes are out of"
                        + " reach.");
    }

    @Override
    public void run(InodeTree tree, Report report, Progress progress) {
        InodeChain free = tree.free();
        if (free.inodes().length == 0 && (free.end() == End.OUT_OF_RANGE || free.end() == End.ROOT)) {
            report.found(
                    "super block",
                    free.nextAddress(),
                    8,
                    "expected next_free_ino to be 0 or from 2 to "
                            + tree.store().inodes() + ", found " + Long.toUnsignedString(free.next()),
                    FreeChainCheck.unreachable(tree) + " free inodes can't be reached");
        }
    }
}
