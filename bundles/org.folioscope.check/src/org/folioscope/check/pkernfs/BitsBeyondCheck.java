// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.blocks.BlockBitmap;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK04. */
final class BitsBeyondCheck extends RegionCheck {

    /** Bytes before the inode store that inode -12 and those behind it take: 13 inodes. */
    private static final long STRAY_BYTES = 13 * 288;

    BitsBeyondCheck() {
        super(
                "PK04",
                Severity.ERROR,
                "No bit is set for a block behind the region, nor behind the 1,048,576 bits that the"
                        + " allocator searches.",
                "The allocator does not know the region's size: when all blocks are in use it hands out"
                        + " those behind the end, and the kernel then writes to memory that is not the region's (RFC"
                        + " 04/18).");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        BlockBitmap bitmap = region.bitmap();
        long end = BlockBitmap.BITS - (region.hasStrayInode() ? STRAY_BYTES * 8 : 0); // PK18 tells of those
        long limit = Math.min(region.blockCount(), PkernfsFormat.SEARCHED_BITS);
        for (long first = bitmap.nextSet(limit); first < end; ) {
            progress.check();
            long last = Math.min(bitmap.nextClear(first), end);
            report.found(
                    "bitmap",
                    bitmap.address(first),
                    bitmap.address(last - 1) - bitmap.address(first) + 1,
                    "expected no bit from " + limit + " on, found "
                            + (last - first == 1 ? "bit " + first : "bits " + first + " to " + (last - 1)) + " set",
                    "the region has " + region.blockCount() + " blocks");
            first = bitmap.nextSet(last);
        }
    }
}
