// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Arm SMMUv3: units, stream tables, context descriptors. */
package org.folioscope.iommu.smmu;
