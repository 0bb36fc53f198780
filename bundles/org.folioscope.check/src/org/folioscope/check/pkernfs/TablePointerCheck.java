// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.pkernfs.PageTableFile;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.handover.pkernfs.TableFault;
import org.folioscope.model.Severity;

/** PK20. */
final class TablePointerCheck extends RegionCheck {

    TablePointerCheck() {
        super(
                "PK20",
                Severity.ERROR,
                "Every table that is reached from the top lies in the same region, is marked as in use,"
                        + " and is reached once.",
                "Only pages of the region survive the kexec: a table elsewhere is memory that the next"
                        + " kernel gives to somebody else while the IOMMU still walks it. An unmarked page becomes"
                        + " another table.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        for (PageTableFile file : region.tables()) {
            for (TableFault fault : file.faults()) {
                long page = (fault.target() - region.blockPointer(file.block())) / 0x1000;
                report.found(
                        inode(file.ino()),
                        fault.entry(),
                        8,
                        "in " + region.tree().path(file.ino()) + " an entry leads to "
                                + switch (fault.kind()) {
                                    case OUTSIDE ->
                                        "a table at " + Numbers.hex(fault.target()) + ", expected one from "
                                                + Numbers.hex(region.blockPointer(file.block()) + 0x2000) + " to "
                                                + Numbers.hex(region.blockPointer(file.block()) + 0x1f_f000);
                                    case BITMAP_PAGE -> "page 0, which is the bitmap: expected a table";
                                    case BIT_CLEAR -> "page " + page + ": expected its bit to be set, found it clear";
                                    case REACHED_TWICE ->
                                        "page " + page + ", which another entry leads to already: expected a tree";
                                });
            }
        }
    }
}
