// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

/**
 * What the kernel knows of a device.
 *
 * @param address virtual, of its struct (pci_dev, or device for others)
 * @param driver bound to it: "virtio-pci"; empty where there is none
 * @param vendor PCI id; -1 where it is no PCI device
 * @param device PCI id; -1 where it is no PCI device
 * @param busMaster whether the kernel let it access memory (pci_dev.is_busmaster)
 */
public record DeviceFacts(long address, String driver, int vendor, int device, boolean busMaster) {}
