// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.amd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.HandoverSource;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.format.AmdV1;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.iommu.format.TableLookup;
import org.folioscope.iommu.format.X86FirstStage;
import org.folioscope.iommu.pci.PciDevice;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Reads a device table: an entry for each bus, device and function. Entries that let nothing pass are shown for devices
 * only that the kernel knows, because Linux writes one for each number that a device could have. One thread.
 */
final class DeviceTableReader {

    /** Entries of GCR3 tables that are looked at in one device table: all PASIDs of four devices. */
    private static final int MOST_PASIDS = 1 << 22;
    /** Devices and PASIDs that are kept. */
    private static final int MOST_ATTACHMENTS = 1 << 17;

    /** PASIDs have 20 bits. */
    private static final int PASIDS = 1 << 20;

    private static final int TABLE = 4096;
    private static final int TABLE_ENTRIES = 512;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    /** Bits of physical addresses that every entry has room for. */
    private static final int ADDRESS_BITS = 52;

    private final HandoverSource source;
    private final MemoryReader reader;
    private final Progress progress;
    private final AmdKernel kernel;
    private final int segment;
    private final Map<List<Object>, IommuDomain> domains = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int pasidsLeft = MOST_PASIDS;
    private int attachments;

    /** @param kernel what it knows; it knows nothing where there is none */
    DeviceTableReader(HandoverSource source, AmdKernel kernel, int segment, Progress progress) {
        this.source = source;
        this.reader = source.reader();
        this.kernel = kernel;
        this.segment = segment;
        this.progress = progress;
    }

    /**
     * Reads the table.
     *
     * @param address physical
     * @param size bytes
     * @param wanted whether a device belongs to the unit
     */
    DeviceTables read(long address, long size, List<Clue> clues, IntPredicate wanted) {
        List<IommuDevice> devices = new ArrayList<>();
        int blocked = 0;
        int count = (int) Math.min(size / DeviceEntry.SIZE, 1 << 16);
        for (int bdf = 0; bdf < count && attachments < MOST_ATTACHMENTS; bdf++) {
            if ((bdf & 0xff) == 0) {
                progress.check();
            }
            if (!wanted.test(bdf)) {
                continue;
            }
            long at = address + (long) bdf * DeviceEntry.SIZE;
            Optional<PciDevice> known = kernel.device(segment, bdf);
            try {
                DeviceEntry entry = new DeviceEntry(reader.u64(at), reader.u64(at + 8), reader.u64(at + 16));
                if (known.isPresent() || entry.isValid() && !entry.isBlocked()) {
                    TableEntry place = new TableEntry(
                            "device table entry "
                                    + IommuDevice.pciName(segment, bdf).substring(5),
                            AmdLayouts.DEVICE,
                            at,
                            address,
                            size);
                    devices.add(device(bdf, known, attachments(entry, place, known)));
                } else if (entry.isBlocked()) {
                    blocked++;
                }
            } catch (MemoryFaultException e) {
                problems.add("the device table ends at " + Numbers.hex(at) + ": " + e.getMessage());
                break;
            }
        }
        if (attachments >= MOST_ATTACHMENTS || pasidsLeft <= 0) {
            problems.add("there are more devices or PASIDs than are shown");
        }
        return new DeviceTables(
                address,
                size,
                "device table" + (blocked == 0 ? "" : ", " + blocked + " other entries let nothing pass"),
                clues,
                devices,
                problems);
    }

    private IommuDevice device(int bdf, Optional<PciDevice> known, List<Attachment> ways) {
        attachments += ways.size() + 1;
        return new IommuDevice(
                segment, bdf, IommuDevice.pciName(segment, bdf), known.map(PciDevice::facts), Optional.empty(), ways);
    }

    private List<Attachment> attachments(DeviceEntry entry, TableEntry place, Optional<PciDevice> known) {
        Optional<DriverDomain> driver = known.flatMap(kernel::domain);
        List<TableEntry> path = List.of(place);
        if (!entry.isValid()) {
            return List.of(plain(Translation.PASS_THROUGH, -1, path, driver, ""));
        }
        List<Attachment> ways = new ArrayList<>();
        Optional<IommuDomain> host = Optional.empty();
        String problem = "";
        if (entry.isTranslationValid() && entry.mode() == 7) {
            problem = "mode 7 is reserved";
        } else if (entry.isTranslationValid() && entry.mode() > 0) {
            host = Optional.of(domain(entry.domain(), 2, host(entry), driver));
        }
        boolean guest = entry.isTranslationValid() && entry.hasGuest();
        if (!guest || !entry.isGuestForAll()) {
            ways.add(whole(entry, path, host, driver, problem));
        }
        if (guest) {
            guest(entry, path, host, driver, ways);
        }
        return ways;
    }

    private static Attachment whole(
            DeviceEntry entry,
            List<TableEntry> path,
            Optional<IommuDomain> host,
            Optional<DriverDomain> driver,
            String problem) {
        if (!problem.isEmpty()) {
            return plain(Translation.INVALID, entry.domain(), path, driver, problem);
        }
        if (host.isPresent()) {
            return new Attachment(-1, Translation.SECOND_STAGE, entry.domain(), path, List.of(host.get()), driver, "");
        }
        boolean passes = entry.isReadable() || entry.isWritable();
        return plain(passes ? Translation.PASS_THROUGH : Translation.BLOCKED, entry.domain(), path, driver, "");
    }

    private static Attachment plain(
            Translation translation, int id, List<TableEntry> path, Optional<DriverDomain> driver, String problem) {
        return new Attachment(-1, translation, id, path, List.of(), driver, problem);
    }

    private PageTables host(DeviceEntry entry) {
        AmdV1 format = new AmdV1(ADDRESS_BITS, kernel.encryption());
        return PageTables.of(format, entry.hostRoot() & ~kernel.encryption(), entry.mode())
                .allowing((entry.isReadable() ? Permissions.READ : 0) | (entry.isWritable() ? Permissions.WRITE : 0));
    }

    private IommuDomain domain(int id, int stage, PageTables tables, Optional<DriverDomain> driver) {
        String type = driver.map(DriverDomain::type).orElse("");
        return domains.computeIfAbsent(
                List.of(id, stage, type, tables), _ -> new IommuDomain(source, id, stage, type, tables));
    }

    /** The guest tables of each PASID. */
    private void guest(
            DeviceEntry entry,
            List<TableEntry> path,
            Optional<IommuDomain> host,
            Optional<DriverDomain> driver,
            List<Attachment> ways) {
        int levels = entry.gcr3Levels();
        if (levels > 3 || entry.guestLevels() == 0) {
            ways.add(plain(
                    Translation.INVALID,
                    entry.domain(),
                    path,
                    driver,
                    levels > 3 ? "GLX 3 is reserved" : "this guest paging mode is reserved"));
            return;
        }
        gcr3(entry, entry.gcr3() & ~kernel.encryption(), levels, 0, path, host, driver, ways);
        if (ways.isEmpty()) {
            ways.add(plain(
                    Translation.BLOCKED, entry.domain(), path, driver, "no PASID has an entry in the GCR3 table"));
        }
    }

    private void gcr3(
            DeviceEntry entry,
            long table,
            int level,
            int first,
            List<TableEntry> path,
            Optional<IommuDomain> host,
            Optional<DriverDomain> driver,
            List<Attachment> ways) {
        // with host tables below, GCR3 tables are at addresses of theirs
        long place = host.isEmpty()
                ? table
                : TableLookup.find(host.get().tables(), reader, table, TableLookup.Steps.NONE)
                        .physical();
        try {
            for (int i = 0; i < TABLE_ENTRIES && place != -1; i++) {
                if (--pasidsLeft <= 0 || attachments + ways.size() > MOST_ATTACHMENTS) {
                    return;
                }
                long word = reader.u64(place + 8L * i);
                if ((word & 1) != 0) {
                    int pasid = first + (i << 9 * (level - 1));
                    if (pasid >= PASIDS) {
                        return;
                    }
                    List<TableEntry> way = new ArrayList<>(path);
                    way.add(new TableEntry(
                            "GCR3 entry " + i + (level == 1 ? "" : " of level " + level),
                            AmdLayouts.GCR3,
                            place + 8L * i,
                            place,
                            TABLE));
                    long next = word & ADDRESS & ~kernel.encryption();
                    if (level > 1) {
                        gcr3(entry, next, level - 1, pasid, way, host, driver, ways);
                    } else {
                        boolean whole = pasid == 0 && entry.isGuestForAll();
                        ways.add(way(entry, whole ? -1 : pasid, next, way, host, driver));
                    }
                }
            }
        } catch (MemoryFaultException _) {
            place = -1;
        }
        if (place == -1) {
            ways.add(plain(
                    Translation.INVALID,
                    entry.domain(),
                    path,
                    driver,
                    "the GCR3 table at " + Numbers.hex(table) + " is not in the image"));
        }
        progress.check();
    }

    private Attachment way(
            DeviceEntry entry,
            int pasid,
            long top,
            List<TableEntry> path,
            Optional<IommuDomain> host,
            Optional<DriverDomain> driver) {
        PageTables tables = PageTables.of(new X86FirstStage(ADDRESS_BITS), top, entry.guestLevels());
        if (host.isEmpty()) {
            int allowed = Permissions.EXECUTE
                    | Permissions.USER
                    | (entry.isReadable() ? Permissions.READ : 0)
                    | (entry.isWritable() ? Permissions.WRITE : 0);
            IommuDomain first = domain(entry.domain(), 1, tables.allowing(allowed), driver);
            return new Attachment(pasid, Translation.FIRST_STAGE, entry.domain(), path, List.of(first), driver, "");
        }
        IommuDomain first = domain(entry.domain(), 1, tables.over(host.get().tables()), Optional.empty());
        return new Attachment(pasid, Translation.NESTED, entry.domain(), path, List.of(first, host.get()), driver, "");
    }
}
