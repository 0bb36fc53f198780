// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.guestmemfs.Guestmemfs;
import org.folioscope.model.Severity;

/** GM03. */
final class AllocatedCheck extends Check<Guestmemfs> {

    AllocatedCheck() {
        super(
                "GM03",
                Severity.ERROR,
                Guestmemfs.class,
                "allocated_inodes is the number of files.",
                "It goes into the device tree as num_inodes, and the next kernel reads as many. It is"
                        + " counted up by failed allocations too, and then the loader reads behind the list"
                        + " (guestmemfs 07/10).");
    }

    @Override
    public void run(Guestmemfs memory, Report report, Progress progress) {
        if (memory.isPresent() && memory.allocated() != memory.fileCount()) {
            report.found(
                    "super block",
                    memory.place().superBlock() + 8,
                    8,
                    "expected allocated_inodes to be " + memory.fileCount() + ", the number of files, found "
                            + Long.toUnsignedString(memory.allocated()));
        }
    }
}
