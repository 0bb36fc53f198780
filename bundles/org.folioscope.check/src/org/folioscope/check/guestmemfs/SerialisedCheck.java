// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.guestmemfs.Guestmemfs;
import org.folioscope.model.Severity;

/** GM08. */
final class SerialisedCheck extends Check<Guestmemfs> {

    SerialisedCheck() {
        super(
                "GM08",
                Severity.ERROR,
                Guestmemfs.class,
                "serialised is set when a device tree was written.",
                "It forbids changes between writing the tree and the kexec: without it a file that is"
                        + " made or grown meanwhile is not in the tree, and its memory is lost (guestmemfs 08/10).");
    }

    @Override
    public void run(Guestmemfs memory, Report report, Progress progress) {
        if (memory.isPresent() && memory.place().tree().isPresent() && !memory.isSerialised()) {
            report.found(
                    "super block",
                    memory.place().superBlock() + 36,
                    1,
                    "expected serialised to be 1, for a device tree was written, found 0");
        }
    }
}
