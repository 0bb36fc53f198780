// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.handover.Clue;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.model.Severity;

/** IO17. */
final class SharedRootCheck extends IommuCheck {

    SharedRootCheck() {
        super(
                "IO17",
                Severity.ERROR,
                "No two units of VT-d have one root table.",
                "A unit takes the root table for its own: what is written for a device behind one of them holds for the"
                        + " device of the same number behind the other, and whichever starts last wipes what the other"
                        + " needs. pkernfs hands its one root table to every unit (RFC 12/18).");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        Map<Long, IommuUnit> roots = new HashMap<>();
        for (IommuUnit unit : state.iommus().units()) {
            progress.check();
            for (DeviceTables tables : unit.tables()) {
                boolean given = tables.clues().stream().allMatch(clue -> clue.by() == Clue.By.USER);
                IommuUnit other =
                        unit.kind() == IommuKind.VTD && !given ? roots.putIfAbsent(tables.address(), unit) : null;
                if (other != null && other != unit) {
                    report.found(
                            unit.name(),
                            tables.address(),
                            tables.size(),
                            "expected a root table of its own, found that of " + other.name() + " at "
                                    + Numbers.hex(tables.address()),
                            tables.by());
                }
            }
        }
    }
}
