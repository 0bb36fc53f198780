// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.pkernfs.PageTableFile;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK19. */
final class TableBitmapCheck extends RegionCheck {

    TableBitmapCheck() {
        super(
                "PK19",
                Severity.ERROR,
                "In a region of page tables page 0 is marked as in use, and page 1 as soon as a table"
                        + " hangs on it.",
                "Page 0 is the bitmap of pages, page 1 the top table. With a clear bit the next table is"
                        + " put over one of them while the IOMMU walks it (RFC 08/18). A region all of zeros is one"
                        + " that nobody used yet.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        for (PageTableFile file : region.tables()) {
            boolean used = file.usedPages() > 0 || file.isTopUsed();
            if (used && !file.isUsed(0)) {
                report.found(
                        inode(file.ino()),
                        file.address(),
                        1,
                        "expected page 0, the bitmap, of " + region.tree().path(file.ino())
                                + " to be marked as in use, found its bit clear");
            }
            if (file.isTopUsed() && !file.isUsed(1)) {
                report.found(
                        inode(file.ino()),
                        file.address(),
                        1,
                        "expected page 1, the top table, of " + region.tree().path(file.ino())
                                + " to be marked as in use, found its bit clear");
            }
        }
    }
}
