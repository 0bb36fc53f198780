// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.format.TableFault;
import org.folioscope.model.Severity;

/** IO04. */
final class EntryBitsCheck extends IommuCheck {

    EntryBitsCheck() {
        super(
                "IO04",
                Severity.ERROR,
                "Entries of page tables have no reserved bits set, no address above the width of physical addresses,"
                        + " and are leaves only where their level can have some, at multiples of their size.",
                "The hardware refuses such an entry with a fault when a device uses it, or worse, ignores the bits and"
                        + " leads elsewhere than the driver meant. It is damage, or a driver's mistake.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        for (DomainUse use : state.domains()) {
            for (TableFault fault : use.scan(progress).faults()) {
                String what = switch (fault.kind()) {
                    case RESERVED -> "expected reserved bits to be 0, found " + Numbers.hex(fault.detail());
                    case UNALIGNED ->
                        "expected a leaf at a multiple of its size, found one at " + Numbers.hex(fault.detail());
                    case IMPOSSIBLE ->
                        DeviceEntryCheck.isOfLevels(use) ? "" : "it can't be a leaf or table at its level";
                    default -> "";
                };
                if (!what.isEmpty()) {
                    report.found(
                            use.devices(),
                            fault.entryAddress(),
                            8,
                            "entry of level " + fault.level() + " for device address " + Numbers.hex(fault.iova())
                                    + ": " + what,
                            "the entry is " + Numbers.hex(fault.entry()),
                            use.title());
                }
            }
        }
    }
}
