// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.List;
import org.folioscope.iommu.amd.AmdFinder;
import org.folioscope.iommu.smmu.SmmuFinder;
import org.folioscope.iommu.vtd.VtdFinder;

/** The finders of all kinds. A new kind is added here, and nowhere else. */
public final class IommuFinders {

    public static final List<IommuFinder> ALL = List.of(new VtdFinder(), new AmdFinder(), new SmmuFinder());

    private IommuFinders() {}
}
