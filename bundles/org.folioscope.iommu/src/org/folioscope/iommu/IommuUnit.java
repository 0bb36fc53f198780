// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Diagnostic;

/**
 * One IOMMU.
 *
 * @param kind its architecture
 * @param name "dmar0"; unique in its image
 * @param segment PCI segment of its devices
 * @param registerBase physical address of its registers; -1 where it is not known
 * @param driverObject virtual address of the driver's struct for it; 0 where there is none
 * @param registers in the order of the manual; from several sources where they differ
 * @param tables where its tables are; several where sources contradict each other, the hardware's first; none where
 *     translation was never set up
 * @param disagreements where two sources say different things, for people, each with its address; rule IO08
 */
public record IommuUnit(
        IommuKind kind,
        String name,
        int segment,
        long registerBase,
        long driverObject,
        List<IommuRegister> registers,
        List<DeviceTables> tables,
        List<Diagnostic> disagreements) {

    public IommuUnit {
        registers = List.copyOf(registers);
        tables = List.copyOf(tables);
        disagreements = List.copyOf(disagreements);
    }

    /** The devices of all tables. */
    public List<IommuDevice> devices() {
        return tables.stream().flatMap(each -> each.devices().stream()).toList();
    }

    /** The value of a register, from the source that comes first. */
    public OptionalLong register(String register) {
        Optional<IommuRegister> found =
                registers.stream().filter(each -> each.name().equals(register)).findFirst();
        return found.isPresent() ? OptionalLong.of(found.get().value()) : OptionalLong.empty();
    }
}
