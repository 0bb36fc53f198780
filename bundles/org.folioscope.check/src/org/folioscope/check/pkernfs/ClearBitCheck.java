// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK17. */
final class ClearBitCheck extends RegionCheck {

    ClearBitCheck() {
        super(
                "PK17",
                Severity.ERROR,
                "Every block that somebody refers to is marked as in use.",
                "A block whose bit is clear is handed out again at the next create or truncate, while its"
                        + " owner still uses it: two files, or a file and page tables, then share 2 MiB.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        BlockMap blocks = region.blocks();
        for (long block = PkernfsFormat.META_BLOCKS; block < blocks.blocks() && !report.isFull(); block++) {
            if ((block & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            if (blocks.isOwned(block)
                    && region.bitmap().isKnown(block)
                    && !region.bitmap().get(block)) {
                report.found(
                        "block " + block,
                        region.bitmap().address(block),
                        1,
                        "expected the bit of block " + block + " to be set, found it clear: the block is "
                                + BlockText.owner(region, block));
            }
        }
    }
}
