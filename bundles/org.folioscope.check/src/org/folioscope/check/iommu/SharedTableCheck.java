// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.format.TableFault;
import org.folioscope.model.Severity;

/** IO10. */
final class SharedTableCheck extends IommuCheck {

    /** Tables of all domains that are held against each other. */
    private static final int MOST = 1 << 22;

    SharedTableCheck() {
        super(
                "IO10",
                Severity.WARNING,
                "Each page table hangs on one entry, and none leads back to itself.",
                "What is changed or freed through one of the entries changes under the other. Drivers never share"
                        + " tables below the top; a process's tables that devices use (SVA) are shared from the"
                        + " top on, and left out. A table that leads back to itself is damage: an error.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        Map<Long, DomainUse> owners = new HashMap<>();
        for (DomainUse use : state.domains()) {
            for (TableFault fault : use.scan(progress).faults()) {
                if (fault.kind() == TableFault.Kind.SHARED || fault.kind() == TableFault.Kind.LOOP) {
                    boolean loop = fault.kind() == TableFault.Kind.LOOP;
                    report.found(
                            loop ? Severity.ERROR : Severity.WARNING,
                            use.devices(),
                            fault.entryAddress(),
                            8,
                            "expected the table at " + Numbers.hex(fault.detail()) + " to hang on one entry, found "
                                    + (loop ? "this one below it, too" : "this one, too") + ", for device address "
                                    + Numbers.hex(fault.iova()),
                            use.title());
                }
            }
            across(use, owners, report, progress);
        }
    }

    private static void across(DomainUse use, Map<Long, DomainUse> owners, Report report, Progress progress) {
        boolean[] told = new boolean[1];
        use.tablePages(progress, (page, table) -> {
            DomainUse other = owners.size() < MOST ? owners.putIfAbsent(page, use) : owners.get(page);
            if (other != null
                    && other != use
                    && other.tables().top() != use.tables().top()
                    && !told[0]) {
                told[0] = true;
                report.found(
                        use.devices(),
                        table,
                        8,
                        "expected the table at " + Numbers.hex(table) + " in one domain, found it in that of "
                                + other.devices() + ", too",
                        use.title(),
                        other.title());
            }
        });
    }
}
