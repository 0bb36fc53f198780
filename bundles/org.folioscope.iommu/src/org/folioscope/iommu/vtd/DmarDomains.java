// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.Optional;
import org.folioscope.iommu.DomainTypes;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.StructType;

/**
 * Reads struct dmar_domain. It has had two forms: up to 6.18 it keeps the top table in pgd and the levels in agaw
 * (levels - 2); since the generic page tables (CONFIG_GENERIC_PT) it begins with a struct pt_iommu whose
 * pt_common.top_of_table holds the top's virtual address and, in its three low bits, the index of its level from 0.
 * Which one it is, the members show. One thread.
 */
final class DmarDomains {

    private static final int LEVEL_BITS = 7;

    private final KernelMap map;
    private final MemoryReader reader;
    private final StructType type;
    private final Field domainType;
    private final Field operations;

    DmarDomains(KernelMap map) {
        this.map = map;
        this.reader = map.virtualReader();
        this.type = map.types().findStruct("dmar_domain").orElse(null);
        this.domainType = type == null ? Field.ABSENT : type.field("domain.type");
        this.operations = type == null ? Field.ABSENT : type.field("domain.ops");
    }

    /** The domain at the virtual {@code address}; empty where it can't be read. */
    Optional<DriverDomain> read(long address) {
        if (type == null) {
            return Optional.empty();
        }
        try {
            int number = domainType.present() ? (int) domainType.get(reader, address) : -1;
            Field generic = type.field("sspt.vtdss_pt.common.top_of_table", "fspt.x86_64_pt.common.top_of_table");
            return Optional.of(
                    generic.present()
                            ? generic(address, number, generic.get(reader, address))
                            : classic(address, number));
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    /**
     * A domain without tables, of which there is one for all devices: identity, blocked.
     *
     * @param address virtual, of the struct iommu_domain of a device's group; 0 for none
     */
    Optional<DriverDomain> withoutTables(long address) {
        Field number = map.types()
                .findStruct("iommu_domain")
                .map(each -> each.field("type"))
                .orElse(Field.ABSENT);
        try {
            return address == 0 || !number.present()
                    ? Optional.empty()
                    : Optional.of(new DriverDomain(
                            address, "iommu_domain", DomainTypes.text((int) number.get(reader, address)), -1, 0, ""));
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    private DriverDomain generic(long address, int number, long top) {
        String operationsName = operations.present() ? map.symbols().describe(operations.get(reader, address)) : "";
        String format = operationsName.contains("_fs_")
                ? "x86-first-stage"
                : operationsName.contains("_ss_") ? "vtd-second-stage" : "";
        return domain(address, number, top & ~LEVEL_BITS, (int) (top & LEVEL_BITS) + 1, format);
    }

    private DriverDomain classic(long address, int number) {
        long top = type.require("pgd").get(reader, address);
        int levels = (int) type.require("agaw").get(reader, address) + 2;
        Field flag = type.field("use_first_level");
        String format = flag.present() && flag.get(reader, address) != 0 ? "x86-first-stage" : "vtd-second-stage";
        return domain(address, number, top, levels, format);
    }

    private DriverDomain domain(long address, int number, long top, int level, String format) {
        long physical = top == 0
                ? -1
                : map.pageTables()
                        .translate(top)
                        .map(page -> page.physical() + top - page.virtual())
                        .orElse(-1L);
        return new DriverDomain(
                address, "dmar_domain", DomainTypes.text(number), physical, physical == -1 ? 0 : level, format);
    }
}
