// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.pci;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.iommu.DeviceFacts;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Types;

/**
 * Walks the kernel's PCI buses: the list pci_root_buses, each struct pci_bus with its devices and the buses below it
 * (include/linux/pci.h). One thread.
 */
public final class PciDevices {

    private static final int MOST = 1 << 16;
    private static final int NAME = 64;

    private final MemoryReader reader;
    private final Findings findings;
    private final Progress progress;
    private final LongHashSet buses = new LongHashSet();
    private final List<PciDevice> found = new ArrayList<>();
    private final int busNode;
    private final int busChildren;
    private final int busDevices;
    private final Field busSysdata;
    private final Field busNumber;
    private final Field domain;
    private final int deviceNode;
    private final Field devfn;
    private final Field vendor;
    private final Field device;
    private final Field master;
    private final Field driver;
    private final Field driverName;
    private final Field iommu;
    private final Field iommuPrivate;
    private final Field group;
    private final Field groupDomain;

    private PciDevices(KernelMap map, Findings findings, Progress progress) {
        this.reader = map.virtualReader();
        this.findings = findings;
        this.progress = progress;
        Types types = map.types();
        StructType bus = types.struct("pci_bus");
        busNode = bus.require("node").offset();
        busChildren = bus.require("children").offset();
        busDevices = bus.require("devices").offset();
        busSysdata = bus.field("sysdata");
        busNumber = bus.require("number");
        domain = field(types, "pci_sysdata", "domain");
        StructType dev = types.struct("pci_dev");
        deviceNode = dev.require("bus_list").offset();
        devfn = dev.require("devfn");
        vendor = dev.require("vendor");
        device = dev.require("device");
        master = dev.field("is_busmaster");
        driver = dev.field("dev.driver");
        driverName = field(types, "device_driver", "name");
        iommu = dev.field("dev.iommu");
        iommuPrivate = field(types, "dev_iommu", "priv");
        group = dev.field("dev.iommu_group");
        groupDomain = field(types, "iommu_group", "domain");
    }

    private static Field field(Types types, String struct, String member) {
        return types.findStruct(struct).map(type -> type.field(member)).orElse(Field.ABSENT);
    }

    /** The PCI devices of {@code map}'s kernel, in the order of its lists; none where it has none, or they can't be read. */
    public static List<PciDevice> of(KernelMap map, Findings findings, Progress progress) {
        var roots = map.symbols().find("pci_root_buses");
        if (roots.isEmpty()) {
            return List.of();
        }
        try {
            PciDevices devices = new PciDevices(map, findings, progress);
            devices.buses(roots.getAsLong(), "pci_root_buses");
            return devices.found;
        } catch (MissingMemberException e) {
            findings.add(Diagnostic.information("PCI devices can't be listed: " + e.getMessage(), ""));
            return List.of();
        }
    }

    private void buses(long head, String list) {
        ListWalk walk = ListWalk.ofList(reader, head, list, findings);
        for (long node = walk.next(); node != 0 && buses.size() < MOST; node = walk.next()) {
            progress.check();
            long bus = node - busNode;
            if (buses.add(bus)) {
                devices(bus);
                buses(bus + busChildren, "children of a pci_bus");
            }
        }
    }

    private void devices(long bus) {
        int segment;
        int number;
        try {
            number = (int) busNumber.get(reader, bus) & 0xff;
            segment = (int) follow(domain, follow(busSysdata, bus)) & 0xffff;
        } catch (MemoryFaultException e) {
            findings.warning("this pci_bus can't be read: " + e.getMessage(), bus);
            return;
        }
        ListWalk walk = ListWalk.ofList(reader, bus + busDevices, "devices of a pci_bus", findings);
        for (long node = walk.next(); node != 0 && found.size() < MOST; node = walk.next()) {
            long address = node - deviceNode;
            try {
                found.add(device(segment, number, address));
            } catch (MemoryFaultException e) {
                findings.warning("this pci_dev can't be read: " + e.getMessage(), address);
            }
        }
    }

    private PciDevice device(int segment, int bus, long address) {
        int bdf = bus << 8 | (int) devfn.get(reader, address) & 0xff;
        long name = follow(driverName, follow(driver, address));
        return new PciDevice(
                segment,
                bdf,
                new DeviceFacts(
                        address,
                        name == 0 ? "" : KernelNames.readCString(reader, name, NAME),
                        (int) vendor.get(reader, address) & 0xffff,
                        (int) device.get(reader, address) & 0xffff,
                        master.present() && master.get(reader, address) != 0),
                follow(iommuPrivate, follow(iommu, address)),
                follow(groupDomain, follow(group, address)));
    }

    /** The member of a struct that may not be there; 0 then. */
    private long follow(Field field, long struct) {
        return struct == 0 || !field.present() ? 0 : field.get(reader, struct);
    }
}
