// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.handover.pkernfs.PkernfsRegion.State;
import org.folioscope.model.Severity;

/** PK01. */
final class MagicCheck extends Check<PkernfsRegion> {

    MagicCheck() {
        super(
                "PK01",
                Severity.ERROR,
                PkernfsRegion.class,
                "The first 8 bytes of the region are the magic number of pkernfs.",
                "A kernel that does not find the number takes the region for a new one: its first mount,"
                        + " or its first IOMMU unit, wipes the inode store and the bitmap, and with them every file"
                        + " (RFC 02/18, 07/18).");
    }

    @Override
    public void run(PkernfsRegion region, Report report, Progress progress) {
        if (region.state() != State.UNREADABLE && region.magic() != PkernfsFormat.MAGIC) {
            report.found(
                    "super block",
                    region.base(),
                    8,
                    "expected the magic number " + Numbers.hex(PkernfsFormat.MAGIC) + ", found "
                            + Numbers.hex(region.magic()),
                    region.isInitialised()
                            ? "inode 1 is a root directory all the same, so there may be files to be saved"
                            : "there is no root directory either: nothing was ever stored here, or all is lost");
        }
    }
}
