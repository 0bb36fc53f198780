// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

/**
 * A register of an IOMMU at the moment of the image.
 *
 * @param name as the manual has it, without _REG: "RTADDR"
 * @param value of 32 or 64 bits
 * @param meaning for people: "legacy mode, root table 0x102f000"; may be empty
 * @param source where it was read: "before.elf.registers.json", "the running VM", "struct intel_iommu"
 */
public record IommuRegister(String name, long value, String meaning, String source) {}
