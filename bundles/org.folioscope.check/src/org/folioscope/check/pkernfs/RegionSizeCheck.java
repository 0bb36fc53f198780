// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK02. */
final class RegionSizeCheck extends Check<PkernfsRegion> {

    RegionSizeCheck() {
        super(
                "PK02",
                Severity.ERROR,
                PkernfsRegion.class,
                "The region begins at a multiple of 2 MiB, has a multiple of 2 MiB, and 4 MiB at least.",
                "Everything is counted in blocks of 2 MiB, and super block and inode store take two of"
                        + " them. Nothing checks the parameter pkernfs=<size>!<base> (RFC 01/18): with a crooked one"
                        + " the kernel maps pieces of memory that are not its own into user space.");
    }

    @Override
    public void run(PkernfsRegion region, Report report, Progress progress) {
        long mask = PkernfsFormat.BLOCK - 1;
        if ((region.base() & mask) != 0) {
            report.found(
                    "",
                    region.base(),
                    1,
                    "expected the region at a multiple of 2 MiB, found it at " + Numbers.hex(region.base()),
                    region.place().clue());
        }
        if ((region.size() & mask) != 0 || Long.compareUnsigned(region.size(), 2 * PkernfsFormat.BLOCK) < 0) {
            report.found(
                    "",
                    region.base(),
                    1,
                    "expected a size of at least 4 MiB and a multiple of 2 MiB, found "
                            + Long.toUnsignedString(region.size()) + " bytes",
                    region.place().clue());
        }
    }
}
