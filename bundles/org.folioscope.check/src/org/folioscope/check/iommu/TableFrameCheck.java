// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.HashSet;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.iommu.TableEntry;
import org.folioscope.kernel.owner.FrameBytes;
import org.folioscope.model.Severity;

/** IO12. */
final class TableFrameCheck extends IommuCheck {

    TableFrameCheck() {
        super(
                "IO12",
                Severity.ERROR,
                "The page of a table that an IOMMU goes by is not free, and not somebody else's.",
                "The unit goes on reading it. Whoever gets the page from the allocator, or has it already, writes what"
                        + " becomes an entry. It happens when tables are freed before the unit has been told, or after"
                        + " a kexec that kept the device and not its tables. Tables of a guest are left out.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        if (state.source().kernel().isEmpty()) {
            return; // nobody knows who owns what
        }
        FrameBytes bytes = state.pages().bytes(progress);
        Set<Long> seen = new HashSet<>();
        for (DomainUse use : state.domains()) {
            if (!use.isPhysical()) {
                continue;
            }
            for (DomainUse.User user : use.users()) {
                for (TableEntry entry : user.attachment().path()) {
                    if (user.attachment().stages().size() == 1 && seen.add(entry.address() & -4096)) {
                        page(
                                state,
                                bytes,
                                entry.address() & -4096,
                                user.device().title(),
                                report,
                                progress);
                    }
                }
            }
            // a process's tables that a device uses are page tables of the CPU, too
            boolean shared = use.domain().type().equals("SVA");
            use.tablePages(progress, (page, _) -> {
                if (!shared && !report.isFull()) {
                    page(state, bytes, page, use.devices(), report, progress);
                }
            });
        }
    }

    private static void page(
            IommuState state, FrameBytes bytes, long page, String devices, Report report, Progress progress) {
        if (IommuState.OTHERS.contains(OwnedPages.use(bytes.get(page >>> 12) & 0xff))) {
            report.found(
                    devices,
                    page,
                    4096,
                    "expected page " + Numbers.hex(page >>> 12) + " to be a table of the IOMMU alone, found "
                            + state.owner(page, progress));
        }
    }
}
