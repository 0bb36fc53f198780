// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.List;
import java.util.function.BiConsumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Subject;
import org.folioscope.check.SubjectFinder;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.format.TableFault;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.impl.FindingImpl;

/** The IOMMUs of an image; none where it has none. */
final class IommuSubjects implements SubjectFinder {

    /** Found once. */
    static IommuState state(CheckedImage image, Progress progress) {
        Iommus iommus = image.part(Iommus.class, () -> Iommus.find(image.handovers(), progress));
        return image.part(IommuState.class, () -> new IommuState(image, iommus));
    }

    @Override
    public List<Subject> subjects(CheckedImage image, Progress progress) {
        IommuState state = state(image, progress);
        return state.iommus().units().isEmpty() ? List.of() : List.of(new Subject(state, ""));
    }

    @Override
    public void findings(CheckedImage image, Progress progress, BiConsumer<String, Finding> each) {
        IommuState state = state(image, progress);
        for (IommuUnit unit : state.iommus().units()) {
            for (DeviceTables tables : unit.tables()) {
                for (String problem : tables.problems()) {
                    each.accept(unit.name(), finding(problem, tables.address()));
                }
            }
        }
        for (DomainUse use : state.domains()) {
            for (TableFault fault : use.ranges(progress).faults()) {
                if (fault.kind() == TableFault.Kind.UNREADABLE) {
                    each.accept(
                            use.devices(),
                            finding(
                                    "from device address " + Numbers.hex(fault.iova()) + " on, the table of level "
                                            + fault.level() + " at " + Numbers.hex(fault.detail())
                                            + " is not in the image",
                                    fault.entryAddress()));
                }
            }
        }
    }

    private static Finding finding(String message, long address) {
        Finding finding = new FindingImpl();
        finding.setSeverity(Severity.WARNING);
        finding.setRule("");
        finding.setObject("");
        finding.setMessage(message);
        finding.setAddress(address);
        finding.setLength(address == -1 ? 0 : 8);
        finding.setPlace(address == -1 ? "" : "physical " + Numbers.hex(address));
        return finding;
    }
}
