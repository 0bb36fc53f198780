// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.ranges;

import org.folioscope.handover.claims.OwnedPage;

/**
 * A page of a range.
 *
 * @param iova its device address
 * @param pfn page frame number that it leads to
 * @param owner whose it is; null where the range leads to addresses of another stage
 */
record RangePage(long iova, long pfn, OwnedPage owner) {}
