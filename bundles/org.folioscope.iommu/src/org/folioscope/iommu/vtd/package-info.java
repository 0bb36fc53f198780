// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Intel VT-d: units, root, context and PASID tables. */
package org.folioscope.iommu.vtd;
