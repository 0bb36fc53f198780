// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.pkernfs.PageTableFile;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Severity;

/** PK21. */
final class LeakedTableCheck extends RegionCheck {

    LeakedTableCheck() {
        super(
                "PK21",
                Severity.WARNING,
                "Every page of a region of page tables that is marked as in use is reached from the top.",
                "Pages are never freed: a table that was unhooked stays marked, and a domain has no more"
                        + " than 510 (RFC 08/18). When they are used up, the error is taken for a page number.");
    }

    @Override
    void look(PkernfsRegion region, Report report, Progress progress) {
        for (PageTableFile file : region.tables()) {
            int first = -1;
            int count = 0;
            for (int page = 2; page < PkernfsFormat.TABLE_PAGES; page++) {
                if (file.isUsed(page) && !file.isReached(page)) {
                    first = first < 0 ? page : first;
                    count++;
                }
            }
            if (count > 0) {
                report.found(
                        inode(file.ino()),
                        file.address() + first * 0x1000L,
                        0x1000,
                        "expected all pages in use of " + region.tree().path(file.ino())
                                + " to be reached from its top table, found " + count
                                + " that are not, the first is page "
                                + first);
            }
        }
    }
}
