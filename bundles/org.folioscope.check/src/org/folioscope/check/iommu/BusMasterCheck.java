// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.model.Severity;

/** IO14. */
final class BusMasterCheck extends IommuCheck {

    BusMasterCheck() {
        super(
                "IO14",
                Severity.WARNING,
                "A device that the kernel lets access memory has an entry in its unit's tables.",
                "Each of its transfers is a fault: the device does not work, and faults of one that goes on trying"
                        + " slow the machine. It happens when an entry is cleared before the device was stopped. The"
                        + " kernel's own word for it (pci_dev.is_busmaster) is looked at, not the device.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        for (IommuUnit unit : state.iommus().units()) {
            progress.check();
            if (unit.tables().isEmpty()) {
                continue;
            }
            DeviceTables tables = unit.tables().getFirst();
            for (IommuDevice device : tables.devices()) {
                boolean master = device.facts().filter(each -> each.busMaster()).isPresent();
                if (master && device.attachments().isEmpty()) {
                    report.found(
                            device.title(),
                            tables.address(),
                            tables.size(),
                            "expected an entry in the tables of " + unit.name()
                                    + " for a device that may access memory," + " found none");
                }
            }
        }
    }
}
