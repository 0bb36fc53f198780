// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.guestmemfs.Guestmemfs;
import org.folioscope.handover.guestmemfs.GuestmemfsTree;
import org.folioscope.model.Severity;

/** GM07. */
final class ListCountCheck extends Check<Guestmemfs> {

    ListCountCheck() {
        super(
                "GM07",
                Severity.ERROR,
                Guestmemfs.class,
                "The device tree names one page of block lists for each file.",
                "The next kernel pairs pages and files by their position. The saver stops one inode"
                        + " before the last one, so the file in that inode is lost (guestmemfs 07/10).");
    }

    @Override
    public void run(Guestmemfs memory, Report report, Progress progress) {
        Optional<GuestmemfsTree> tree = memory.place().tree();
        if (memory.isPresent() && tree.isPresent() && tree.get().mappings().size() != memory.fileCount()) {
            report.found(
                    "device tree",
                    tree.get().address(),
                    1,
                    "expected " + memory.fileCount() + " pages in mappings_blocks, one for each file, found "
                            + tree.get().mappings().size());
        }
    }
}
