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
import org.folioscope.model.Severity;

/** PK09. */
final class OrphanCheck extends Check<InodeTree> {

    OrphanCheck() {
        super(
                "PK09",
                Severity.ERROR,
                InodeTree.class,
                "Every inode in use hangs in a directory.",
                "An orphan has a name and blocks but no path: nobody can open or remove it, and its"
                        + " memory is kept for ever. unlink changes the directory before it frees the inode, so a"
                        + " machine that stops in between leaves one (RFC 02/18). \"Link\" puts it back, \"free\" gives"
                        + " it up.");
    }

    @Override
    public void run(InodeTree tree, Report report, Progress progress) {
        InodeStore store = tree.store();
        for (int ino : tree.used()) {
            if (tree.reach(ino) == Reach.ORPHAN) {
                report.found(
                        "inode " + ino,
                        store.address(ino),
                        store.format().inodeSize(),
                        "expected inode " + ino + " (\"" + InodeTree.printable(store.name(ino))
                                + "\") in a directory, found it in no chain",
                        "flags " + InodeFlags.text(store.flags(ino)) + ", " + store.numMappings(ino) + " mappings");
            }
        }
    }
}
