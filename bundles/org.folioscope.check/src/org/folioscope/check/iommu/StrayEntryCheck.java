// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.model.Severity;

/** IO09. */
final class StrayEntryCheck extends IommuCheck {

    StrayEntryCheck() {
        super(
                "IO09",
                Severity.WARNING,
                "A device that an IOMMU lets reach memory is one that the kernel knows, and has a driver.",
                "An entry for a device that nobody knows stays when nobody wants it any more: a device that was pulled,"
                        + " or was never there. Without a driver nobody says when a transfer is over. Entries that map"
                        + " nothing, or addresses to themselves as firmware asks for it, are left out for devices that"
                        + " the kernel knows.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        for (IommuUnit unit : state.iommus().units()) {
            if (unit.driverObject() == 0
                    || unit.devices().stream().allMatch(each -> each.facts().isEmpty())) {
                continue; // nobody to ask
            }
            for (IommuDevice device : unit.devices()) {
                for (Attachment attachment : device.attachments()) {
                    String wrong = wrong(device, attachment, progress);
                    if (!wrong.isEmpty()) {
                        report.found(
                                device.title(),
                                attachment.entry().address(),
                                attachment.entry().layout().size(),
                                attachment.entry().name() + ": " + wrong,
                                attachment.translation().text());
                    }
                }
            }
        }
    }

    private static String wrong(IommuDevice device, Attachment attachment, Progress progress) {
        if (device.facts().isEmpty()) {
            return "expected a device that the kernel knows, found none";
        }
        if (!device.facts().get().driver().isEmpty() || attachment.stages().size() != 1) {
            return "";
        }
        DomainRanges ranges = attachment.stages().getFirst().ranges(progress);
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.iova(i) != ranges.physical(i)) {
                return "expected a device with a driver, found none that maps memory for it";
            }
        }
        return "";
    }
}
