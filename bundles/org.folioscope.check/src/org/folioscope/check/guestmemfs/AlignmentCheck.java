// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.guestmemfs.Guestmemfs;
import org.folioscope.handover.guestmemfs.KhoMem;
import org.folioscope.model.Severity;

/** GM06. */
final class AlignmentCheck extends Check<Guestmemfs> {

    AlignmentCheck() {
        super(
                "GM06",
                Severity.WARNING,
                Guestmemfs.class,
                "The carved region begins at a multiple of 2 MiB.",
                "It is allocated with an alignment of 4 KiB only (guestmemfs 01/10), while its blocks are"
                        + " meant to be mapped as huge pages: with a crooked base they can't be.");
    }

    @Override
    public void run(Guestmemfs memory, Report report, Progress progress) {
        long base = memory.data().map(KhoMem::address).orElse(0L);
        if (base % Guestmemfs.BLOCK != 0) {
            report.found(
                    "data",
                    base,
                    1,
                    "expected the carved region at a multiple of 2 MiB, found it at " + Numbers.hex(base));
        }
    }
}
