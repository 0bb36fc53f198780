// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.kho.BlockList;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Structure;

/**
 * What files and shared objects lead to whose formats were posted and not merged in Linux 7.3: IOMMUs, PCI devices, VFIO,
 * huge pages. They may have changed since; nothing is checked of them.
 */
final class PostedStructures {

    private static final String POSTED = "posted, not merged in Linux 7.3; subject to change";

    /** Devices that are shown of an array; one bus of PCI has 256. */
    private static final int DEVICE_LIMIT = 1 << 12;

    private static final RawField REFERENCES = RawField.u32("ref_count", 0, "users");
    private static final RawField FLAGS = RawField.u32("flags", 4, "state").flags("DELETED", "INCOMING");

    private static final RawStruct IOMMU = new RawStruct(
            "luo.iommu_flb",
            "struct iommu_flb_ser",
            24,
            POSTED,
            RawField.u64("iommu_array_phys", 0, "physical address of the array of IOMMUs")
                    .address(),
            RawField.u64("iommu_domain_array_phys", 8, "physical address of the array of domains")
                    .address(),
            RawField.u64("device_array_phys", 16, "physical address of the array of devices")
                    .address());

    private static final RawStruct HARDWARE = new RawStruct(
            "luo.iommu",
            "IOMMU",
            112,
            POSTED,
            REFERENCES,
            FLAGS,
            RawField.u64("token", 8, "address of its registers").hex(),
            RawField.u64("type", 16, "of hardware").choice(Map.of(1L, "INTEL")),
            RawField.u8("intel.restored", 24, "whether it was taken back"),
            RawField.u64("intel.phys_addr", 32, "physical address of its registers")
                    .hex(),
            RawField.u64("intel.root_table", 40, "physical address of the root table")
                    .address(),
            RawField.u64("intel.context_tables_bitmap", 48, "context tables: bit bus * 2 + (devfn >= 0x80)")
                    .hex()
                    .array(8));

    private static final RawStruct DOMAIN = new RawStruct(
            "luo.iommu_domain",
            "IOMMU domain",
            40,
            POSTED,
            REFERENCES,
            FLAGS,
            RawField.u64("top_table_phys", 8, "physical address of the top page table")
                    .address(),
            RawField.u64("top_level", 16, "of the page tables"),
            RawField.u32("vasz", 24, "bits of a device's address"),
            RawField.u32("sign_extend", 28, "whether device addresses are signed")
                    .bits(0, 1),
            RawField.u64("restored_domain", 32, "of the kernel that takes it back")
                    .virtual());

    private static final RawStruct DEVICE = new RawStruct(
            "luo.iommu_device",
            "device behind an IOMMU",
            64,
            POSTED,
            REFERENCES,
            FLAGS,
            RawField.u32("devid", 8, "bus, device, function").hex(),
            RawField.u32("pci_domain_nr", 12, "PCI domain"),
            RawField.u64("attachment_id", 16, "of its domain"),
            RawField.u64("domain_phys", 24, "physical address of its domain's record")
                    .address(),
            RawField.u64("iommu_phys", 32, "physical address of its IOMMU's record")
                    .address(),
            RawField.u64("intel.pasid_table", 40, "physical address of the table of PASIDs")
                    .address(),
            RawField.u64("intel.max_pasid", 48, "highest PASID"));

    private static final RawStruct PCI = new RawStruct(
            "luo.pci_flb",
            "PCI devices",
            8,
            POSTED,
            RawField.u32("max_nr_devices", 0, "devices that the array has room for"),
            RawField.u32("nr_devices", 4, "devices in the array"));

    private static final RawStruct PCI_DEVICE = new RawStruct(
            "luo.pci_device",
            "PCI device",
            8,
            POSTED,
            RawField.u32("domain", 0, "PCI domain"),
            RawField.u16("bdf", 4, "bus, device, function").hex(),
            RawField.u16("padding", 6, "padding, or users").fixed());

    private static final RawStruct VFIO = new RawStruct(
            "luo.vfio_pci",
            "VFIO device",
            6,
            POSTED,
            RawField.u32("domain", 0, "PCI domain"),
            RawField.u16("bdf", 4, "bus, device, function").hex());

    private PostedStructures() {}

    /** What the shared object {@code flb} leads to, where its format is known and memory is there. */
    static Optional<Structure> of(HandoverSource source, LuoFlb flb) {
        if (!source.holds(flb.data(), IOMMU.size())) {
            return Optional.empty();
        }
        return switch (flb.name()) {
            case "iommu-liveupdate-v1", "iommu-v1" -> Optional.of(iommu(source, flb.data()));
            case "pci-v1" -> Optional.of(pci(source, flb.data()));
            default -> Optional.empty();
        };
    }

    /** What {@code file} leads to, where it is no memfd, its format is known, and memory is there. */
    static Optional<Structure> of(HandoverSource source, LuoFile file) {
        return file.compatible().equals("vfio-pci-v1") && source.holds(file.data(), VFIO.size())
                ? Optional.of(StructureBuilder.of(source, VFIO, file.data()).build())
                : Optional.empty();
    }

    private static Structure iommu(HandoverSource source, long address) {
        return StructureBuilder.of(source, IOMMU, address)
                .children((progress, each) -> {
                    array(source, address, HARDWARE, progress, each);
                    array(source, address + 8, DOMAIN, progress, each);
                    array(source, address + 16, DEVICE, progress, each);
                })
                .build();
    }

    /** Arrays are chained as blocks of KHO are: next and count, then the objects. */
    private static void array(
            HandoverSource source, long place, RawStruct layout, Progress progress, Consumer<Structure> each) {
        MemoryReader reader = source.reader();
        BlockList list =
                BlockList.read(reader, reader.u64(place), place, (int) layout.size(), new LongHashSet(), progress);
        for (BlockList.Block block : list.blocks()) {
            for (int i = 0; i < block.used(); i++) {
                long at = list.entry(block, i);
                each.accept(StructureBuilder.of(source, layout, at)
                        .name(layout.title() + " at " + Numbers.hex(at))
                        .build());
            }
        }
    }

    private static Structure pci(HandoverSource source, long address) {
        return StructureBuilder.of(source, PCI, address)
                .children((progress, each) -> {
                    long count = Math.min(source.reader().u32(address + 4), DEVICE_LIMIT);
                    for (long i = 0; i < count; i++) {
                        progress.check();
                        each.accept(StructureBuilder.of(source, PCI_DEVICE, address + 8 + 8 * i)
                                .name("PCI device " + i)
                                .build());
                    }
                })
                .build();
    }
}
