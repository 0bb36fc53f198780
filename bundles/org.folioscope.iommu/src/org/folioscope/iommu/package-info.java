// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** The tables of IOMMUs: which device may write where. */
package org.folioscope.iommu;
