// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** AMD-Vi: units, device table, GCR3 tables. */
package org.folioscope.iommu.amd;
