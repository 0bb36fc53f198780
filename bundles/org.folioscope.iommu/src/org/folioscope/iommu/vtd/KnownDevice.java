// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.Optional;
import org.folioscope.iommu.DeviceFacts;
import org.folioscope.iommu.DriverDomain;

/**
 * A device as the driver has it.
 *
 * @param bdf as requests name it: 16 bits
 * @param domain that the driver has attached it to; empty where it has none
 */
record KnownDevice(int segment, int bdf, DeviceFacts facts, Optional<DriverDomain> domain) {}
