// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.DriverDomain;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.IommuSearch;
import org.folioscope.iommu.KeptDevice;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.format.PageTableFormat;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.VtdSecondStage;
import org.folioscope.iommu.format.X86FirstStage;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Reads root, context and PASID tables (Intel VT-d specification, chapter "DMA Remapping"): in legacy mode the root table
 * has a context table for each bus, and that an entry for each device; in scalable mode each half bus has a context table,
 * whose entries lead to a directory of PASID tables, and those say how addresses are translated. One thread.
 */
final class VtdTables {

    /** Attachments in all; there are 65536 devices to a segment, and few have PASIDs. */
    private static final int MOST_ATTACHMENTS = 1 << 17;
    /** PASID directory entries in all that are looked at; tables of real machines have few. */
    private static final int MOST_DIRECTORY_ENTRIES = 1 << 22;

    private static final int PAGE = 4096;
    private static final long POINTER = -1L << 12;

    private final IommuSearch search;
    private final HandoverSource source;
    private final MemoryReader reader;
    private final RootPlace root;
    private final int segment;
    private final Map<Integer, KnownDevice> known;
    private final PageTableFormat firstStage;
    private final PageTableFormat secondStage;
    private final Progress progress;
    private final Map<DomainKey, IommuDomain> domains = new HashMap<>();
    private final Map<Integer, List<Attachment>> found = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private int attachments;
    private int directoryEntries;

    private record DomainKey(int id, int stage, PageTables tables) {}

    /**
     * @param known devices of the unit's driver, by bus, device and function
     * @param addressBits of physical addresses
     */
    VtdTables(
            IommuSearch search,
            RootPlace root,
            int segment,
            Map<Integer, KnownDevice> known,
            int addressBits,
            Progress progress) {
        this.search = search;
        this.source = search.source();
        this.reader = source.reader();
        this.root = root;
        this.segment = segment;
        this.known = known;
        this.firstStage = new X86FirstStage(addressBits);
        this.secondStage = new VtdSecondStage(addressBits);
        this.progress = progress;
    }

    DeviceTables read() {
        for (int bus = 0; bus < 256; bus++) {
            progress.check();
            try {
                bus(bus, root.address() + bus * 16L);
            } catch (MemoryFaultException e) {
                problem("the tables of bus " + Integer.toHexString(bus) + " can't be read: " + e.getMessage());
            }
        }
        if (attachments >= MOST_ATTACHMENTS || directoryEntries >= MOST_DIRECTORY_ENTRIES) {
            problem("there are more PASID tables than could be: the rest was left out");
        }
        known.keySet().forEach(bdf -> found.computeIfAbsent(bdf, _ -> List.of()));
        List<IommuDevice> devices = new ArrayList<>();
        found.forEach((bdf, list) -> devices.add(device(bdf, list)));
        return new DeviceTables(root.address(), PAGE, VtdRegisters.mode(root.mode()), root.clues(), devices, problems);
    }

    private IommuDevice device(int bdf, List<Attachment> list) {
        return new IommuDevice(
                segment,
                bdf,
                IommuDevice.pciName(segment, bdf),
                Optional.ofNullable(known.get(bdf)).map(KnownDevice::facts),
                root.persistent().or(() -> kept(bdf, list)),
                list);
    }

    /** Why the device is kept; a record of tables that it does not go by any more is none. */
    private Optional<String> kept(int bdf, List<Attachment> list) {
        return search.kept(segment, bdf, progress)
                .filter(kept -> kept.top() == -1
                        || list.stream()
                                .flatMap(attachment -> attachment.stages().stream())
                                .anyMatch(stage -> stage.tables().top() == kept.top()))
                .map(KeptDevice::by);
    }

    private void problem(String text) {
        if (problems.size() < 100) {
            problems.add(text);
        }
    }

    private void bus(int bus, long entry) {
        long low = reader.u64(entry);
        if (root.isScalable()) {
            long high = reader.u64(entry + 8);
            TableEntry rootEntry = entry(rootName(bus), VtdLayouts.SCALABLE_ROOT, entry, root.address());
            half(bus << 8, low, rootEntry);
            half(bus << 8 | 0x80, high, rootEntry);
        } else if ((low & 1) != 0) {
            TableEntry rootEntry = entry(rootName(bus), VtdLayouts.ROOT, entry, root.address());
            long table = place(low);
            for (int devfn = 0; devfn < 256; devfn++) {
                legacy(bus << 8 | devfn, table, table + devfn * 16L, rootEntry);
            }
        }
    }

    private static String rootName(int bus) {
        return String.format("root entry of bus %02x", bus);
    }

    private static String contextName(int bdf) {
        return String.format("context entry of %02x.%d", bdf >> 3 & 31, bdf & 7);
    }

    private static TableEntry entry(
            String name, org.folioscope.handover.structure.RawStruct layout, long address, long table) {
        return new TableEntry(name, layout, address, table, PAGE);
    }

    private long place(long pointer) {
        return (pointer & POINTER) + root.relocation();
    }

    private void legacy(int bdf, long table, long at, TableEntry rootEntry) {
        long low = reader.u64(at);
        if ((low & 1) == 0) {
            return;
        }
        long high = reader.u64(at + 8);
        List<TableEntry> path = List.of(rootEntry, entry(contextName(bdf), VtdLayouts.CONTEXT, at, table));
        int id = (int) (high >> 8) & 0xffff;
        int type = (int) (low >> 2) & 3;
        Optional<DriverDomain> driver = driver(bdf);
        if (type == 2) {
            add(bdf, new Attachment(-1, Translation.PASS_THROUGH, id, path, List.of(), driver, ""));
        } else if (type == 3) {
            String why = "translation type 3 of this context entry is reserved";
            add(bdf, new Attachment(-1, Translation.INVALID, id, path, List.of(), driver, why));
        } else {
            add(bdf, secondStage(-1, id, path, low, (int) high & 7, driver));
        }
    }

    private Attachment secondStage(
            int pasid, int id, List<TableEntry> path, long top, int width, Optional<DriverDomain> driver) {
        if (width < 1 || width > 3) {
            String why = "address width " + width + " is reserved: expected 1 to 3, for 3 to 5 levels";
            return new Attachment(pasid, Translation.INVALID, id, path, List.of(), driver, why);
        }
        IommuDomain domain = domain(id, 2, tables(secondStage, top, width + 2), driver);
        return new Attachment(pasid, Translation.SECOND_STAGE, id, path, List.of(domain), driver, "");
    }

    private PageTables tables(PageTableFormat format, long pointer, int levels) {
        return PageTables.of(format, pointer & POINTER, levels).relocated(root.relocation());
    }

    private IommuDomain domain(int id, int stage, PageTables tables, Optional<DriverDomain> driver) {
        return domains.computeIfAbsent(
                new DomainKey(id, stage, tables),
                _ -> new IommuDomain(
                        source, id, stage, driver.map(DriverDomain::type).orElse(""), tables));
    }

    private Optional<DriverDomain> driver(int bdf) {
        return Optional.ofNullable(known.get(bdf)).flatMap(KnownDevice::domain);
    }

    private void add(int bdf, Attachment attachment) {
        attachments++;
        found.computeIfAbsent(bdf, _ -> new ArrayList<>()).add(attachment);
    }

    private void half(int first, long pointer, TableEntry rootEntry) {
        if ((pointer & 1) == 0) {
            return;
        }
        long table = place(pointer);
        for (int i = 0; i < 128; i++) {
            long at = table + i * 32L;
            long low = reader.u64(at);
            if ((low & 1) != 0) {
                progress.check();
                List<TableEntry> path =
                        List.of(rootEntry, entry(contextName(first | i), VtdLayouts.SCALABLE_CONTEXT, at, table));
                try {
                    pasids(first | i, low, (int) reader.u64(at + 8) & 0xfffff, path);
                } catch (MemoryFaultException e) {
                    problem("the PASID tables of " + IommuDevice.pciName(segment, first | i) + " can't be read: "
                            + e.getMessage());
                }
            }
        }
    }

    private void pasids(int bdf, long context, int ridPasid, List<TableEntry> path) {
        long directory = place(context);
        int entries = 1 << 7 + (int) (context >> 9 & 7);
        int before = attachments;
        for (int i = 0; i < entries; i++) {
            if (attachments >= MOST_ATTACHMENTS || ++directoryEntries >= MOST_DIRECTORY_ENTRIES) {
                return;
            }
            long at = directory + i * 8L;
            long pointer = reader.u64(at);
            if ((pointer & 1) != 0) {
                TableEntry entry = new TableEntry(
                        "PASID directory entry " + i,
                        VtdLayouts.PASID_DIRECTORY,
                        at,
                        directory,
                        Math.max(PAGE, entries * 8L));
                pasidTable(bdf, i << 6, ridPasid, place(pointer), append(path, entry));
            }
        }
        if (attachments == before) {
            String why = "no PASID table entry is present";
            add(bdf, new Attachment(-1, Translation.BLOCKED, -1, path, List.of(), driver(bdf), why));
        }
    }

    private static List<TableEntry> append(List<TableEntry> path, TableEntry entry) {
        List<TableEntry> longer = new ArrayList<>(path);
        longer.add(entry);
        return longer;
    }

    private void pasidTable(int bdf, int first, int ridPasid, long table, List<TableEntry> path) {
        for (int i = 0; i < 64 && attachments < MOST_ATTACHMENTS; i++) {
            long at = table + i * 64L;
            long word = reader.u64(at);
            if ((word & 1) != 0) {
                int pasid = first | i;
                TableEntry entry = entry("PASID entry " + pasid, VtdLayouts.PASID, at, table);
                boolean plain = pasid == ridPasid;
                add(
                        bdf,
                        pasid(
                                plain ? -1 : pasid,
                                word,
                                reader.u64(at + 8),
                                reader.u64(at + 16),
                                append(path, entry),
                                plain ? driver(bdf) : Optional.empty()));
            }
        }
    }

    private Attachment pasid(
            int pasid, long word0, long word1, long word2, List<TableEntry> path, Optional<DriverDomain> driver) {
        int id = (int) word1 & 0xffff;
        int width = (int) (word0 >> 2) & 7;
        int type = (int) (word0 >> 6) & 7;
        return switch (type) {
            case 1 -> firstStage(pasid, id, path, word2, null, driver);
            case 2 -> secondStage(pasid, id, path, word0, width, driver);
            case 3 -> {
                Attachment second = secondStage(pasid, id, path, word0, width, driver);
                yield second.stages().isEmpty()
                        ? second
                        : firstStage(pasid, id, path, word2, second.stages().getFirst(), driver);
            }
            case 4 -> new Attachment(pasid, Translation.PASS_THROUGH, id, path, List.of(), driver, "");
            default ->
                new Attachment(
                        pasid,
                        Translation.INVALID,
                        id,
                        path,
                        List.of(),
                        driver,
                        "translation type " + type + " of this PASID entry is reserved: expected 1 to 4");
        };
    }

    private Attachment firstStage(
            int pasid, int id, List<TableEntry> path, long word, IommuDomain below, Optional<DriverDomain> driver) {
        int mode = (int) (word >> 2) & 3;
        if (mode > 1) {
            String why = "first-stage paging mode " + mode + " is reserved: expected 0 or 1, for 4 or 5 levels";
            return new Attachment(pasid, Translation.INVALID, id, path, List.of(), driver, why);
        }
        PageTables tables = tables(firstStage, word, mode + 4);
        if (below == null) {
            IommuDomain domain = domain(id, 1, tables, driver);
            return new Attachment(pasid, Translation.FIRST_STAGE, id, path, List.of(domain), driver, "");
        }
        // results are addresses of the second stage, and that one relocates them
        IommuDomain first = domain(id, 1, tables.relocated(0).over(below.tables()), driver);
        return new Attachment(pasid, Translation.NESTED, id, path, List.of(first, below), driver, "");
    }
}
