// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.Map;
import java.util.OptionalLong;

/**
 * Registers of one IOMMU at the moment of the image.
 *
 * @param kind of the IOMMU
 * @param base physical address of the registers; -1 where it is not known
 * @param values by name as the manual has it, without _REG
 * @param source where they were read, for people: "before.elf.registers.json", "the running VM"
 */
public record RegisterSet(IommuKind kind, long base, Map<String, Long> values, String source) {

    public RegisterSet {
        values = Map.copyOf(values);
    }

    public OptionalLong value(String name) {
        Long value = values.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
