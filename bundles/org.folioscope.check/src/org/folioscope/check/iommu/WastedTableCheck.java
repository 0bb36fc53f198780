// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.iommu.IommuState.Keeping;
import org.folioscope.model.Severity;

/** IO11. */
final class WastedTableCheck extends IommuCheck {

    WastedTableCheck() {
        super(
                "IO11",
                Severity.WARNING,
                "Page tables of virtual machines and of kept devices have no table without an entry, and no block's"
                        + " worth of pages that one entry could map.",
                "An empty table is a leak: a page that stays until the domain goes, and that a kexec has to keep. Where"
                        + " device addresses and memory are aligned alike, one entry for a block spares a table and"
                        + " most of the misses in the unit's cache. Domains that the kernel maps single transfers in"
                        + " are left out: they keep empty tables for the next one.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        for (DomainUse use : state.domains()) {
            String type = use.domain().type();
            if (type.startsWith("DMA") && state.keeping(use, progress) == Keeping.NONE) {
                continue;
            }
            DomainScan scan = use.scan(progress);
            if (scan.emptyCount() > 0) {
                long first = scan.empty().getFirst();
                report.found(
                        use.devices(),
                        first,
                        4096,
                        "expected tables with entries, found " + scan.emptyCount()
                                + (scan.emptyCount() == 1 ? " without any, at " : " without any, the first at ")
                                + Numbers.hex(first),
                        use.title());
            }
            if (scan.mergeableCount() > 0) {
                long size = 1L << use.tables().format().shift(2);
                report.found(
                        use.devices(),
                        use.tables().top() + use.tables().relocation(),
                        8,
                        "expected blocks of " + Numbers.size(size) + " where they fit, found " + scan.mergeableCount()
                                + " that " + (scan.mergeableCount() == 1 ? "is" : "are")
                                + " mapped page by page, the first at device address "
                                + Numbers.hex(scan.mergeable().getFirst()),
                        use.title());
            }
        }
    }
}
