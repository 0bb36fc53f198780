// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.amd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.iommu.DomainTypes;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.pci.PciDevice;
import org.folioscope.iommu.pci.PciDevices;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;

/**
 * What the kernel's driver says of AMD units: the list amd_iommu_list of struct amd_iommu, each with the struct
 * amd_iommu_pci_seg of its devices' table, and struct protection_domain of each device (drivers/iommu/amd of Linux 6.12 and
 * 7.2). A protection_domain keeps its top table in iop (6.12), or since the generic page tables in
 * pt_common.top_of_table; which one, its members show. One thread.
 */
final class AmdKernel {

    private static final int MOST_UNITS = 1024;
    private static final int LEVEL_BITS = 7;

    /**
     * A unit.
     *
     * @param address virtual, of its struct amd_iommu
     * @param index as in "ivhd0"
     * @param base physical address of its registers
     * @param features the register EXTENDED_FEATURES
     * @param table physical address of the device table; -1 where there is none
     * @param tableSize bytes
     * @param owners virtual address of the array that says which unit each device belongs to; 0 where there is none
     */
    record Unit(
            long address, int index, int segment, long base, long features, long table, long tableSize, long owners) {}

    private final KernelMap map;
    private final MemoryReader reader;
    private final Map<String, PciDevice> devices = new HashMap<>();
    private final long encryption;

    private AmdKernel(KernelMap map, long encryption) {
        this.map = map;
        this.reader = map == null ? null : map.virtualReader();
        this.encryption = encryption;
    }

    /** Of an image without a kernel, or whose kernel has no such driver. */
    static AmdKernel none() {
        return new AmdKernel(null, 0);
    }

    static AmdKernel of(KernelMap map, Progress progress) {
        if (map.symbols().find("amd_iommu_list").isEmpty()
                || map.types().findStruct("amd_iommu").isEmpty()) {
            return none();
        }
        AmdKernel kernel = new AmdKernel(map, encryption(map));
        for (PciDevice device : PciDevices.of(map, Findings.of(map), progress)) {
            kernel.devices.put(device.name(), device);
        }
        return kernel;
    }

    /** The bit of encrypted memory, where the kernel uses it (sme_me_mask). */
    private static long encryption(KernelMap map) {
        try {
            OptionalLong at = map.symbols().find("sme_me_mask");
            return at.isPresent() ? map.virtualReader().u64(at.getAsLong()) & 0x000f_ffff_0000_0000L : 0;
        } catch (MemoryFaultException _) {
            return 0;
        }
    }

    long encryption() {
        return encryption;
    }

    /** The device of a number; empty where the kernel knows none. */
    Optional<PciDevice> device(int segment, int bdf) {
        return devices.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(devices.get(IommuDevice.pciName(segment, bdf)));
    }

    /** The units in the order of the kernel's list. */
    List<Unit> units(Progress progress) {
        List<Unit> units = new ArrayList<>();
        if (map == null) {
            return units;
        }
        Findings findings = Findings.of(map);
        try {
            StructType type = map.types().struct("amd_iommu");
            int link = type.require("list").offset();
            ListWalk walk = ListWalk.ofList(
                    reader, map.symbols().find("amd_iommu_list").orElseThrow(), "amd_iommu_list", findings);
            for (long node = walk.next(); node != 0 && units.size() < MOST_UNITS; node = walk.next()) {
                progress.check();
                units.add(unit(type, node - link));
            }
        } catch (MemoryFaultException | MissingMemberException _) {
            return units; // what follows is kept in another way, or is not in the image: registers may tell
        }
        return units;
    }

    private Unit unit(StructType type, long address) {
        StructType segment = map.types().struct("amd_iommu_pci_seg");
        long at = type.require("pci_seg").get(reader, address);
        long table = segment.require("dev_table").get(reader, at);
        Field owners = segment.field("rlookup_table");
        return new Unit(
                address,
                (int) type.require("index").get(reader, address),
                (int) segment.require("id").get(reader, at) & 0xffff,
                type.require("mmio_phys").get(reader, address),
                type.require("features").get(reader, address),
                table == 0 ? -1 : physical(table),
                segment.require("dev_table_size").get(reader, at) & 0xffff_ffffL,
                owners.present() ? owners.get(reader, at) : 0);
    }

    /** Whether requests of a device go to {@code unit}; also those of a device that no unit is said to be for. */
    boolean isOf(Unit unit, int bdf, boolean first) {
        if (unit.owners() == 0) {
            return first;
        }
        try {
            long owner = reader.u64(unit.owners() + 8L * bdf);
            return owner == unit.address() || owner == 0 && first;
        } catch (MemoryFaultException _) {
            return first;
        }
    }

    /** The domain that the driver has attached a device to. */
    Optional<DriverDomain> domain(PciDevice device) {
        try {
            StructType data = map.types().struct("iommu_dev_data");
            long domain =
                    device.iommuPrivate() == 0 ? 0 : data.require("domain").get(reader, device.iommuPrivate());
            return domain == 0 ? Optional.empty() : Optional.of(domain(domain));
        } catch (MemoryFaultException | MissingMemberException _) {
            return Optional.empty();
        }
    }

    private DriverDomain domain(long address) {
        StructType type = map.types().struct("protection_domain");
        Field kind = type.field("domain.type");
        String text = kind.present() ? DomainTypes.text((int) kind.get(reader, address)) : "";
        Field generic = type.field("amdv1.amdpt.common.top_of_table");
        boolean guest = type.require("pd_mode").get(reader, address) == 2; // PD_MODE_V2
        String format = guest ? "x86-first-stage" : "amd-v1";
        if (generic.present()) {
            long top = generic.get(reader, address);
            return domain(address, text, top & ~LEVEL_BITS, (int) (top & LEVEL_BITS) + 1, format);
        }
        if (guest) {
            return domain(address, text, type.require("iop.pgd").get(reader, address), guestLevels(), format);
        }
        return domain(
                address,
                text,
                type.require("iop.root").get(reader, address),
                (int) type.require("iop.mode").get(reader, address),
                format);
    }

    private int guestLevels() {
        OptionalLong at = map.symbols().find("amd_iommu_gpt_level");
        return at.isPresent() && reader.u32(at.getAsLong()) == 5 ? 5 : 4;
    }

    private DriverDomain domain(long address, String type, long top, int level, String format) {
        long physical = top == 0 ? -1 : physical(top);
        return new DriverDomain(
                address, "protection_domain", type, physical, physical == -1 ? 0 : level, physical == -1 ? "" : format);
    }

    private long physical(long address) {
        return map.pageTables()
                .translate(address)
                .map(page -> page.physical() + address - page.virtual())
                .orElse(-1L);
    }
}
