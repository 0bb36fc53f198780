// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

/**
 * A domain as the kernel's driver keeps it, to be held against what the hardware's tables say.
 *
 * @param address virtual, of the driver's struct
 * @param structName the struct's type: "dmar_domain"
 * @param type for people, as the kernel's sysfs names it: "DMA-FQ", "identity", "unmanaged"
 * @param top physical address of the top table; -1 where the domain has none
 * @param level of the top table, from 1; 0 where it has none
 * @param format id of a {@link org.folioscope.iommu.format.PageTableFormat}; empty where it is not known
 */
public record DriverDomain(long address, String structName, String type, long top, int level, String format) {}
