// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.pci;

import org.folioscope.iommu.DeviceFacts;
import org.folioscope.iommu.IommuDevice;

/**
 * A PCI device as the kernel has it.
 *
 * @param segment of its bus
 * @param bdf bus, device and function: 16 bits
 * @param facts name of its driver, ids
 * @param iommuPrivate virtual address of the IOMMU driver's struct for it (dev.iommu.priv); 0 where there is none
 * @param domain virtual address of the struct iommu_domain of its group; 0 where there is none
 */
public record PciDevice(int segment, int bdf, DeviceFacts facts, long iommuPrivate, long domain) {

    /** "0000:00:1f.2". */
    public String name() {
        return IommuDevice.pciName(segment, bdf);
    }
}
