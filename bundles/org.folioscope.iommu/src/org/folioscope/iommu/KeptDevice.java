// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.kho.BlockList;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryReader;

/**
 * A device that goes on working while the next kernel starts, as the records of the IOMMU core say: struct iommu_flb_ser
 * of the series that was posted for live update and is not merged in Linux 7.3. The records lie behind LUO's shared
 * object of that name, or behind an entry of KHO's root tree of the same name, which is what the guest's kernel part
 * {@code dma-test} makes.
 *
 * @param segment PCI segment
 * @param id bus, device and function in 16 bits
 * @param by who says so, for people: "in KHO's entry iommu-liveupdate-v1"
 * @param record physical address of the device's record
 * @param top physical address of the top page table as its domain's record has it; -1 where that can't be read
 * @param level of that table, from 1; 0 where it can't be read
 */
public record KeptDevice(int segment, int id, String by, long record, long top, int level) {

    private static final List<String> NAMES = List.of("iommu-liveupdate-v1", "iommu-v1");

    /** Bytes of struct iommu_flb_ser, and the place of the address of its array of devices. */
    private static final int SHARED = 24;

    private static final int DEVICES = 16;

    /** Bytes of a device's record, and places in it: bus, device and function; PCI segment; its domain's record. */
    private static final int DEVICE = 64;

    private static final int DEVICE_ID = 8;
    private static final int DEVICE_SEGMENT = 12;
    private static final int DEVICE_DOMAIN = 24;

    /** Bytes of a domain's record, and places in it: top table, and its level, 0 for a table of pages of 4 KiB. */
    private static final int DOMAIN = 40;

    private static final int DOMAIN_TOP = 8;
    private static final int DOMAIN_LEVEL = 16;

    /** Page tables have no more levels. */
    private static final int MOST_LEVELS = 6;

    /** The devices that any handover of the image keeps, in the order of the records; a device may be there twice. */
    public static List<KeptDevice> of(Handovers handovers, Progress progress) {
        List<KeptDevice> found = new ArrayList<>();
        LongHashSet visited = new LongHashSet();
        for (KhoHandover kho : handovers.subjects(KhoHandover.class, progress)) {
            kho.tree().entries().stream()
                    .filter(entry -> NAMES.contains(entry.name()))
                    .forEach(entry -> read(
                            kho.source(),
                            entry.data(),
                            "in KHO's entry " + entry.name() + " (" + kho.side().text() + ")",
                            visited,
                            found,
                            progress));
        }
        for (LuoHandover luo : handovers.subjects(LuoHandover.class, progress)) {
            luo.flbs().stream()
                    .filter(flb -> NAMES.contains(flb.name()))
                    .forEach(flb -> read(
                            luo.kho().source(),
                            flb.data(),
                            "in LUO's shared object " + flb.name(),
                            visited,
                            found,
                            progress));
        }
        return List.copyOf(found);
    }

    private static void read(
            HandoverSource source,
            long shared,
            String by,
            LongHashSet visited,
            List<KeptDevice> found,
            Progress progress) {
        if (!source.holds(shared, SHARED)) {
            return;
        }
        MemoryReader reader = source.reader();
        BlockList list =
                BlockList.read(reader, reader.u64(shared + DEVICES), shared + DEVICES, DEVICE, visited, progress);
        for (BlockList.Block block : list.blocks()) {
            for (int i = 0; i < block.used(); i++) {
                long record = list.entry(block, i);
                if (source.holds(record, DEVICE)) {
                    found.add(device(source, reader, record, by));
                }
            }
        }
    }

    private static KeptDevice device(HandoverSource source, MemoryReader reader, long record, String by) {
        long domain = reader.u64(record + DEVICE_DOMAIN);
        boolean readable = domain != 0 && source.holds(domain, DOMAIN);
        long level = readable ? reader.u64(domain + DOMAIN_LEVEL) : -1;
        return new KeptDevice(
                (int) reader.u32(record + DEVICE_SEGMENT),
                (int) reader.u32(record + DEVICE_ID) & 0xffff,
                by,
                record,
                readable ? reader.u64(domain + DOMAIN_TOP) : -1,
                level >= 0 && level < MOST_LEVELS ? (int) level + 1 : 0);
    }

    /** As in {@link IommuDevice#name()}. */
    public String name() {
        return IommuDevice.pciName(segment, id);
    }
}
