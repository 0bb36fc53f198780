// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** Formats of page tables, one class each behind one interface, and the one walker for all of them. */
package org.folioscope.iommu.format;
