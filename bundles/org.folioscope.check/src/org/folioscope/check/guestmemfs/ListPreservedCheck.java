// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.guestmemfs.Guestmemfs;
import org.folioscope.handover.guestmemfs.GuestmemfsTree;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.model.Severity;

/** GM02. */
final class ListPreservedCheck extends Check<Guestmemfs> {

    ListPreservedCheck() {
        super(
                "GM02",
                Severity.ERROR,
                Guestmemfs.class,
                "A file's block list is in a page that is handed over.",
                "The next kernel finds the file's memory by that page. The loader takes the saved inode"
                        + " numbers for indexes, so that each pointer lands in the following inode, and the real"
                        + " inode keeps an address of the old kernel (guestmemfs 07/10, 08/10).");
    }

    @Override
    public void run(Guestmemfs memory, Report report, Progress progress) {
        Optional<GuestmemfsTree> tree = memory.place().tree();
        for (int ino : memory.tree().used()) {
            if (!InodeFlags.isFile(memory.store().flags(ino))) {
                continue;
            }
            long list = memory.list(ino);
            if (list == -1 || tree.isPresent() && !tree.get().preserves(list)) {
                report.found(
                        "inode " + ino,
                        memory.store().address(ino) + memory.store().format().mappingsOffset(),
                        8,
                        "expected the block list of " + memory.tree().path(ino)
                                + " in a page that is handed over, found "
                                + Numbers.hex(memory.store().mappings(ino))
                                + (list == -1 ? ", which is not mapped" : " at physical " + Numbers.hex(list)));
            }
        }
    }
}
