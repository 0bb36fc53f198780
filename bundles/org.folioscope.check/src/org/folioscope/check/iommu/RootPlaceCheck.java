// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.TableLookup;
import org.folioscope.model.Severity;

/** IO06. */
final class RootPlaceCheck extends IommuCheck {

    /** CAP.SAGAW: bit 8 + n of the register for second stages of n + 2 levels. */
    private static final int LEVELS_SHIFT = 6;

    RootPlaceCheck() {
        super(
                "IO06",
                Severity.ERROR,
                "An entry that says that addresses are translated leads to a top table in memory, of as many levels as"
                        + " the unit can walk, and has no reserved values.",
                "With a top of 0 the unit walks whatever is at address 0; with more or fewer levels than it supports"
                        + " (VT-d: CAP.SAGAW) each transfer of the device is a fault.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        state.iommus().forEach((unit, device, attachment) -> {
            progress.check();
            String wrong = attachment.translation() == Translation.INVALID ? attachment.problem() : "";
            for (IommuDomain stage : attachment.stages()) {
                wrong = wrong.isEmpty() ? wrong(state, unit, stage) : wrong;
            }
            if (!wrong.isEmpty()) {
                found(device, attachment, wrong, report);
            }
        });
    }

    private static void found(IommuDevice device, Attachment attachment, String wrong, Report report) {
        report.found(
                device.title(),
                attachment.entry().address(),
                attachment.entry().layout().size(),
                attachment.entry().name() + ": " + wrong,
                attachment.translation().text());
    }

    private static String wrong(IommuState state, IommuUnit unit, IommuDomain stage) {
        PageTables tables = stage.tables();
        if (tables.top() == 0) {
            return "expected the address of a top table, found 0";
        }
        long place = tables.below() == null
                ? tables.top() + tables.relocation()
                : TableLookup.find(tables.below(), state.source().reader(), tables.top(), TableLookup.Steps.NONE)
                        .physical();
        if (place == -1 || !state.source().holds(place)) {
            return "expected a top table in memory, found "
                    + Numbers.hex(tables.top())
                    + (place == -1 ? ", which the stage below does not map" : ", where none is");
        }
        if (unit.kind() == IommuKind.VTD
                && stage.stage() == 2
                && unit.register("CAP").isPresent()) {
            long capability = unit.register("CAP").getAsLong();
            if ((capability >>> LEVELS_SHIFT + tables.level() & 1) == 0) {
                return "expected a number of levels that the unit supports, found " + tables.level() + " (CAP is "
                        + Numbers.hex(capability) + ")";
            }
        }
        return "";
    }
}
