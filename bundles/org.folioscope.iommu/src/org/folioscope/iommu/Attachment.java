// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.List;
import java.util.Optional;

/**
 * One way in which a device's addresses are translated: the only one, or that of one PASID.
 *
 * @param pasid of the requests that it is for; -1 for requests without one
 * @param translation what becomes of addresses
 * @param domainId the number by which the hardware tags its caches: domain id of VT-d and AMD-Vi, ASID or VMID of an SMMU;
 *     -1 where the tables don't say
 * @param path the entries that lead here, from the root on, this attachment's own last
 * @param stages the page tables, in the order in which an address passes them: none, one, or two when nested
 * @param driver the same as the kernel's driver has it; empty where there is no kernel, or it has no domain for it
 * @param problem why it could not be read in full, for people; empty where it could
 */
public record Attachment(
        int pasid,
        Translation translation,
        int domainId,
        List<TableEntry> path,
        List<IommuDomain> stages,
        Optional<DriverDomain> driver,
        String problem) {

    public Attachment {
        path = List.copyOf(path);
        stages = List.copyOf(stages);
    }

    /** The entry that says all this. */
    public TableEntry entry() {
        return path.getLast();
    }

    /** The page tables whose results are physical addresses: the last stage. */
    public Optional<IommuDomain> domain() {
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.getLast());
    }
}
