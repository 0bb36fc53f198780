// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.format.AmdV1;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.iommu.format.TableFault;
import org.folioscope.model.Severity;

/** IO15. */
final class DeviceEntryCheck extends IommuCheck {

    DeviceEntryCheck() {
        super(
                "IO15",
                Severity.ERROR,
                "AMD-Vi: a device with page tables may read or write, and the levels of tables descend. SMMU: the top"
                        + " tables of a second stage begin at a multiple of their size.",
                "With neither leave to read nor to write in its device table entry, an AMD device's tables are there"
                        + " for nothing: each transfer is a fault. Levels that don't descend are refused. An SMMU ignores"
                        + " the low bits of a top table's address and walks another table than the driver's.");
    }

    /** Whether impossible entries of these tables are told by this rule, because levels say what they are. */
    static boolean isOfLevels(DomainUse use) {
        return use.tables().format() instanceof AmdV1;
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        state.iommus().forEach((unit, device, attachment) -> {
            progress.check();
            String wrong = wrong(unit, attachment);
            if (!wrong.isEmpty()) {
                found(device, attachment, wrong, report);
            }
        });
        for (DomainUse use : state.domains()) {
            if (isOfLevels(use)) {
                for (TableFault fault : use.scan(progress).faults()) {
                    if (fault.kind() == TableFault.Kind.IMPOSSIBLE) {
                        report.found(
                                use.devices(),
                                fault.entryAddress(),
                                8,
                                "entry of level " + fault.level() + " for device address " + Numbers.hex(fault.iova())
                                        + ": expected a lower next level, or a leaf's size that fits, found next level "
                                        + (fault.entry() >>> 9 & 7),
                                "the entry is " + Numbers.hex(fault.entry()),
                                use.title());
                    }
                }
            }
        }
    }

    private static void found(IommuDevice device, Attachment attachment, String wrong, Report report) {
        report.found(
                device.title(),
                attachment.entry().address(),
                attachment.entry().layout().size(),
                attachment.entry().name() + ": " + wrong);
    }

    private static String wrong(IommuUnit unit, Attachment attachment) {
        if (attachment.stages().isEmpty()) {
            return "";
        }
        PageTables tables = attachment.stages().getLast().tables();
        int access = Permissions.READ | Permissions.WRITE;
        if (unit.kind() == IommuKind.AMD && (tables.allowed() & access) == 0) {
            return "expected IR or IW with page tables, found neither";
        }
        boolean aligned =
                attachment.problem().isEmpty() || !attachment.problem().startsWith("S2TTB");
        return unit.kind() == IommuKind.SMMU && !aligned ? attachment.problem() : "";
    }
}
