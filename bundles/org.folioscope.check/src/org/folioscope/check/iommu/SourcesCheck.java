// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.model.Severity;

/** IO08. */
final class SourcesCheck extends IommuCheck {

    private static final String PHYSICAL = "physical ";

    SourcesCheck() {
        super(
                "IO08",
                Severity.ERROR,
                "Registers, the driver's objects and what handovers say agree about where the tables are, and in which"
                        + " mode.",
                "The hardware goes by its registers, and the driver changes what it believes to be its tables. Where"
                        + " they differ, mappings that were removed stay in force. Right after a kexec that kept"
                        + " devices they differ until the driver has taken the tables over.");
    }

    @Override
    void look(IommuState state, Report report, Progress progress) {
        for (IommuUnit unit : state.iommus().units()) {
            for (Diagnostic each : unit.disagreements()) {
                progress.check();
                report.found(unit.name(), address(each.place()), 8, each.message());
            }
        }
    }

    private static long address(String place) {
        try {
            return place.startsWith(PHYSICAL) ? Numbers.parse(place.substring(PHYSICAL.length())) : -1;
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
