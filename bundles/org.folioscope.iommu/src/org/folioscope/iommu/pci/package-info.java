// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** The PCI devices that a kernel knows. */
package org.folioscope.iommu.pci;
