// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.blocks.BlockBitmap;
import org.folioscope.handover.blocks.BlockMap;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK16. */
final class LeakedBlocksCheck extends RegionCheck {

    /** Runs of blocks that are told one by one. */
    private static final int RUNS = 20;

    LeakedBlocksCheck() {
        super(
                "PK16",
                Severity.WARNING,
                "Every block that is marked as in use belongs to somebody.",
                "unlink frees the inode and no block, and truncate allocates anew, so memory leaks: no"
                        + " code ever clears a bit (RFC 04/18). Leaked blocks are lost until the region is wiped, or"
                        + " their bits are cleared by hand.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        BlockBitmap bitmap = region.bitmap();
        BlockMap blocks = region.blocks();
        long leaked = 0;
        long first = -1;
        List<String> runs = new ArrayList<>();
        for (long block = bitmap.nextSet(PkernfsFormat.META_BLOCKS); block < blocks.blocks(); ) {
            progress.check();
            long from = block;
            while (block < blocks.blocks() && bitmap.get(block) && !blocks.isOwned(block)) {
                block++;
            }
            if (block > from) {
                leaked += block - from;
                first = first < 0 ? from : first;
                if (runs.size() < RUNS) {
                    runs.add(block - from == 1 ? "block " + from : "blocks " + from + " to " + (block - 1));
                }
            } else {
                block = bitmap.nextSet(block + 1);
            }
        }
        if (leaked > 0) {
            report.found(
                    "block " + first,
                    region.blockAddress(first),
                    PkernfsFormat.BLOCK,
                    "expected every block in use to have an owner, found " + leaked + " without ("
                            + Numbers.size(leaked * PkernfsFormat.BLOCK) + "), the first is block " + first,
                    runs.toArray(String[]::new));
        }
    }
}
