// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.handover.claims.ClaimTable;

/** What devices may reach, and where their tables lie, as claims on memory. */
final class IommuClaims {

    /** Ranges of one domain; more say no more. */
    private static final int MOST_RANGES = 1_000_000;

    private IommuClaims() {}

    static ClaimSource of(Iommus iommus, Progress progress) {
        ClaimTable.Builder claims = new ClaimTable.Builder();
        Map<IommuDomain, StringJoiner> domains = new LinkedHashMap<>();
        iommus.forEach((unit, device, attachment) -> {
            for (TableEntry entry : attachment.path()) {
                claims.add(entry.table(), entry.tableSize(), Role.METADATA, "tables of " + unit.name());
            }
            attachment
                    .stages()
                    .forEach(stage -> domains.computeIfAbsent(stage, _ -> new StringJoiner(", "))
                            .add(device.title()));
        });
        domains.forEach((domain, devices) -> add(claims, domain, devices.toString(), progress));
        return claims.build();
    }

    private static void add(ClaimTable.Builder claims, IommuDomain domain, String devices, Progress progress) {
        DomainRanges ranges = domain.ranges(progress);
        long[] tables = ranges.tables();
        for (int i = 0; i < tables.length; i++) {
            long size = i == 0 ? domain.tables().topSize() : domain.tables().tableSize();
            claims.add(tables[i], size, Role.METADATA, "IOMMU page table of " + devices);
        }
        if (domain.tables().below() == null) {
            for (int i = 0; i < Math.min(ranges.size(), MOST_RANGES); i++) {
                claims.add(ranges.physical(i), ranges.length(i), Role.DMA, devices);
            }
        }
    }
}
