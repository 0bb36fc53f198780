// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.HashSet;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.iommu.IommuState.Keeping;
import org.folioscope.iommu.TableEntry;
import org.folioscope.model.Severity;

/** IO02. */
final class PreservedTableCheck extends IommuCheck {

    PreservedTableCheck() {
        super(
                "IO02",
                Severity.ERROR,
                "Every table that a device which is kept over a kexec goes by is preserved: root, context, PASID"
                        + " and page tables.",
                "The IOMMU reads its tables from memory at any moment. The next kernel uses a table's page that nobody"
                        + " preserves for something else, and from then on the device's addresses lead wherever those"
                        + " bytes say. The rule is about the kexec that is to come; after it, IO12 tells of pages of"
                        + " tables that the new kernel uses for something.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        Set<Long> told = new HashSet<>();
        for (DomainUse use : state.domains()) {
            if (state.keeping(use, progress) != Keeping.OUTGOING) {
                continue;
            }
            MemorySet kept = state.outgoing(progress);
            for (DomainUse.User user : use.users()) {
                for (TableEntry entry : user.attachment().path()) {
                    long page = entry.address() & -4096;
                    if (!kept.holds(page) && told.add(page)) {
                        found(state, user.device().title(), page, entry.name(), report, progress);
                    }
                }
            }
            use.tablePages(progress, (page, _) -> {
                if (!kept.holds(page) && told.add(page)) {
                    found(state, use.devices(), page, "page table", report, progress);
                }
            });
        }
    }

    private static void found(
            IommuState state, String devices, long page, String what, Report report, Progress progress) {
        report.found(
                devices,
                page,
                4096,
                "expected the page of this " + what + ", " + Numbers.hex(page >>> 12) + ", to be preserved, found "
                        + state.owner(page, progress)
                        + "; once it is somebody else's, the device's addresses lead anywhere");
    }
}
