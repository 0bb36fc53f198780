// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import org.folioscope.base.Progress;
import org.folioscope.iommu.IommuFinder;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuSearch;

/** Finds VT-d units. */
public final class VtdFinder implements IommuFinder {

    @Override
    public IommuKind kind() {
        return IommuKind.VTD;
    }

    @Override
    public void find(IommuSearch search, Progress progress) {
        progress.check();
    }
}
