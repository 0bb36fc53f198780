// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.iommu.pci.PciDevice;
import org.folioscope.iommu.pci.PciDevices;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;

/**
 * What the kernel's driver says of its units: the list dmar_drhd_units of struct dmar_drhd_unit, each with a struct
 * intel_iommu (drivers/iommu/intel/iommu.h of 6.12 and 7.2), and struct device_domain_info of each device. One thread.
 */
final class VtdDriver {

    private static final int MOST_UNITS = 1024;
    private static final long SCALABLE_SUPPORT = 1L << 43;

    /**
     * A unit.
     *
     * @param address virtual, of its struct intel_iommu
     * @param base physical address of its registers
     * @param root physical address of its root table; -1 where it has none
     * @param scalable whether the driver uses scalable mode
     */
    record Unit(
            long address,
            String name,
            int segment,
            long base,
            long cap,
            long ecap,
            long root,
            boolean scalable,
            Map<Integer, KnownDevice> devices) {}

    private final KernelMap map;
    private final MemoryReader reader;
    private final Findings findings;
    private final Progress progress;

    VtdDriver(KernelMap map, Findings findings, Progress progress) {
        this.map = map;
        this.reader = map.virtualReader();
        this.findings = findings;
        this.progress = progress;
    }

    /** The units in the order of the kernel's list; none where it has none. */
    List<Unit> units() {
        OptionalLong head = map.symbols().find("dmar_drhd_units");
        List<Unit> units = new ArrayList<>();
        if (head.isEmpty() || map.types().findStruct("intel_iommu").isEmpty()) {
            return units;
        }
        StructType drhd = map.types().struct("dmar_drhd_unit");
        Field iommu = drhd.require("iommu");
        int link = drhd.require("list").offset();
        Map<Long, Map<Integer, KnownDevice>> devices = devices();
        ListWalk walk = ListWalk.ofList(reader, head.getAsLong(), "dmar_drhd_units", findings);
        for (long node = walk.next(); node != 0 && units.size() < MOST_UNITS; node = walk.next()) {
            try {
                long address = iommu.get(reader, node - link);
                if (address != 0) {
                    units.add(unit(address, devices.getOrDefault(address, Map.of())));
                }
            } catch (MemoryFaultException e) {
                findings.warning("this VT-d unit can't be read: " + e.getMessage(), node - link);
            }
        }
        return units;
    }

    private Unit unit(long address, Map<Integer, KnownDevice> devices) {
        StructType type = map.types().struct("intel_iommu");
        Field name = type.require("name");
        long ecap = type.require("ecap").get(reader, address);
        long root = type.require("root_entry").get(reader, address);
        return new Unit(
                address,
                KernelNames.readCString(reader, address + name.offset(), name.size()),
                (int) type.require("segment").get(reader, address),
                type.require("reg_phys").get(reader, address),
                type.require("cap").get(reader, address),
                ecap,
                root == 0 ? -1 : physical(root),
                (ecap & SCALABLE_SUPPORT) != 0 && flag("intel_iommu_sm"),
                devices);
    }

    private boolean flag(String symbol) {
        OptionalLong at = map.symbols().find(symbol);
        try {
            return at.isPresent() && reader.u32(at.getAsLong()) != 0;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    private long physical(long address) {
        return map.pageTables()
                .translate(address)
                .map(page -> page.physical() + address - page.virtual())
                .orElse(-1L);
    }

    /** Devices by the address of their unit's struct intel_iommu, and by bus, device and function. */
    private Map<Long, Map<Integer, KnownDevice>> devices() {
        Map<Long, Map<Integer, KnownDevice>> units = new HashMap<>();
        StructType info = map.types().findStruct("device_domain_info").orElse(null);
        if (info == null) {
            return units;
        }
        DmarDomains domains = new DmarDomains(map);
        for (PciDevice device : PciDevices.of(map, findings, progress)) {
            if (device.iommuPrivate() != 0) {
                try {
                    long at = device.iommuPrivate();
                    int bdf = (int) (info.require("bus").get(reader, at) << 8
                            | info.require("devfn").get(reader, at) & 0xff);
                    units.computeIfAbsent(info.require("iommu").get(reader, at), _ -> new HashMap<>())
                            .put(bdf & 0xffff, known(device, bdf & 0xffff, info, domains));
                } catch (MemoryFaultException | MissingMemberException e) {
                    findings.warning(
                            "this device_domain_info of " + device.name() + " can't be read: " + e.getMessage(),
                            device.iommuPrivate());
                }
            }
        }
        return units;
    }

    private KnownDevice known(PciDevice device, int bdf, StructType info, DmarDomains domains) {
        Field attached = info.field("domain");
        long domain = attached.present() ? attached.get(reader, device.iommuPrivate()) : 0;
        return new KnownDevice(
                device.segment(),
                bdf,
                device.facts(),
                domain != 0 ? domains.read(domain) : domains.withoutTables(device.domain()));
    }
}
