// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.List;
import org.folioscope.check.CheckSet;

/** The checks of IOMMUs. */
public final class IommuChecks {

    /** In the order of their ids. */
    public static final CheckSet SET = new CheckSet(
            "iommu",
            "IOMMUs",
            new IommuSubjects(),
            List.of(
                    new PreservedTargetCheck(),
                    new PreservedTableCheck(),
                    new ForbiddenTargetCheck(),
                    new EntryBitsCheck(),
                    new PermissionCheck(),
                    new RootPlaceCheck(),
                    new DomainIdCheck(),
                    new SourcesCheck(),
                    new StrayEntryCheck(),
                    new SharedTableCheck(),
                    new WastedTableCheck(),
                    new TableFrameCheck(),
                    new KeptMappingCheck(),
                    new BusMasterCheck(),
                    new DeviceEntryCheck(),
                    new ProtectedMemoryCheck(),
                    new SharedRootCheck()));

    private IommuChecks() {}
}
