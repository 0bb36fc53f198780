// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Makes memory with tables of IOMMUs, valid and with one rule broken. */
package org.folioscope.iommu.make;
