// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK03. */
final class MetaBitsCheck extends RegionCheck {

    MetaBitsCheck() {
        super(
                "PK03",
                Severity.ERROR,
                "The bits of blocks 0 and 1 are set in the bitmap.",
                "Both blocks are the region's own: super block with bitmap, and inode store. With a clear"
                        + " bit the next file gets one of them as its data, and overwrites every other file's inode"
                        + " (RFC 03/18).");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        for (int block = 0; block < 2; block++) {
            if (region.hasAllocator()
                    && region.bitmap().isKnown(block)
                    && !region.bitmap().get(block)) {
                report.found(
                        "bitmap",
                        region.bitmap().address(block),
                        1,
                        "expected the bit of block " + block + ", which holds "
                                + (block == 0 ? "super block and bitmap" : "the inode store")
                                + ", to be set, found it clear");
            }
        }
    }
}
