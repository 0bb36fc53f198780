// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.blocks.BlockMap.Role;
import org.folioscope.handover.pkernfs.PageTableFile;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK22. */
final class DmaTargetCheck extends RegionCheck {

    DmaTargetCheck() {
        super(
                "PK22",
                Severity.ERROR,
                "A persistent domain leads devices to data of files of the region, or to memory of"
                        + " devices, and to nothing else.",
                "The tables stay in force through the kexec, and so do the devices' transfers. Memory"
                        + " that is not a file's data is given to somebody else by the next kernel while a device"
                        + " still writes to it: silent corruption (cover letter of the RFC).");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        for (PageTableFile file : region.tables()) {
            region.leaves(file, progress, (iova, target, length, access, entry) -> {
                long offset = target - region.pointerBase();
                for (long at = offset & -PkernfsFormat.BLOCK; at < offset + length; at += PkernfsFormat.BLOCK) {
                    String wrong = wrong(region, at, target, length);
                    if (!wrong.isEmpty()) {
                        report.found(
                                inode(file.ino()),
                                entry,
                                8,
                                "in " + region.tree().path(file.ino()) + " device address " + Numbers.hex(iova)
                                        + " leads to " + Numbers.hex(target) + ": expected data of a file, found "
                                        + wrong,
                                Numbers.size(length) + ((access & 2) != 0 ? ", writable" : ", read only"));
                        return;
                    }
                }
            });
        }
    }

    /** What is there instead of a file's data; empty where that is there. */
    private static String wrong(PkernfsRegion region, long offset, long target, long length) {
        if (offset >= 0 && offset / PkernfsFormat.BLOCK < region.blockCount()) {
            long block = offset / PkernfsFormat.BLOCK;
            return region.blocks().role(block) == Role.DATA
                    ? ""
                    : "block " + block + ", which is " + BlockText.owner(region, block);
        }
        return region.isDeviceMemory(target, length) ? "" : "memory outside of the region";
    }
}
