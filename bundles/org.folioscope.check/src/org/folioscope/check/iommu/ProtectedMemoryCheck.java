// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.model.Severity;

/** IO16. */
final class ProtectedMemoryCheck extends IommuCheck {

    /** PMEN.EPM and PMEN.PRS. */
    private static final long ENABLED = 1L << 31 | 1;

    /** What limits leave open: the hardware compares multiples of 2 MiB or more, the low bits read as ones. */
    private static final long LOW = (2 << 20) - 1;

    ProtectedMemoryCheck() {
        super(
                "IO16",
                Severity.WARNING,
                "Protected memory regions of VT-d that are on don't cover memory that is preserved.",
                "Devices can't reach protected memory, whatever their tables say. Firmware turns the regions on to"
                        + " guard the start of a kernel (PMEN); a kernel that takes devices over with their tables in"
                        + " force and leaves them on stops the very transfers that were to go on.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        for (IommuUnit unit : state.iommus().units()) {
            if (unit.kind() == IommuKind.VTD && (unit.register("PMEN").orElse(0) & ENABLED) != 0) {
                region(state, unit, "PLM", report, progress);
                region(state, unit, "PHM", report, progress);
            }
        }
    }

    private static void region(IommuState state, IommuUnit unit, String name, Report report, Progress progress) {
        OptionalLong base = unit.register(name + "BASE");
        OptionalLong limit = unit.register(name + "LIMIT");
        if (base.isEmpty() || limit.isEmpty() || limit.getAsLong() == 0) {
            return;
        }
        long start = base.getAsLong() & ~LOW;
        long end = (limit.getAsLong() | LOW) + 1;
        long at = end > start ? state.preserved(progress).next(start, end) : end;
        if (at < end) {
            report.found(
                    unit.name(),
                    at,
                    state.preserved(progress).nextGap(at, end) - at,
                    "expected no preserved memory from " + Numbers.hex(start) + " to below " + Numbers.hex(end)
                            + ", which " + name + "BASE and " + name + "LIMIT protect, found " + Numbers.hex(at) + ": "
                            + state.owner(at, progress),
                    "PMEN is " + Numbers.hex(unit.register("PMEN").getAsLong()));
        }
    }
}
