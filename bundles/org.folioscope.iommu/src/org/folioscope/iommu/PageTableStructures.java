// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.Optional;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.iommu.format.EntryKind;
import org.folioscope.iommu.format.PageTableFormat;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.TableLookup;
import org.folioscope.iommu.format.TableVisitor;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Structure;

/** Shows page tables: the entries of the top table that are present, each with those of the table it leads to. */
final class PageTableStructures {

    private final HandoverSource source;
    private final PageTables tables;
    private final PageTableFormat format;

    private PageTableStructures(HandoverSource source, PageTables tables) {
        this.source = source;
        this.tables = tables;
        this.format = tables.format();
    }

    static Structure of(HandoverSource source, IommuDomain domain) {
        PageTables tables = domain.tables();
        PageTableStructures structures = new PageTableStructures(source, tables);
        StructureBuilder builder = StructureBuilder.group("iommu.page_tables", "page tables, stage " + domain.stage())
                .summary(domain.title())
                .children((progress, each) -> structures.table(tables.top(), tables.level(), 0, progress, each));
        long top = TableLookup.place(tables, source.reader(), tables.top());
        return (top == -1 ? builder : builder.range(top, tables.topSize())).build();
    }

    /** The entry at the physical {@code address}, where that is in a table of {@code domain}. */
    static Optional<Structure> at(HandoverSource source, IommuDomain domain, long address, Progress progress) {
        Finder finder = new Finder(source, domain.tables(), address);
        domain.walk(finder, progress);
        return Optional.ofNullable(finder.found);
    }

    private void table(long pointer, int level, long iova, Progress progress, Consumer<Structure> each) {
        MemoryReader reader = source.reader();
        long table = TableLookup.place(tables, reader, pointer);
        if (table == -1) {
            return; // the stage below doesn't map it
        }
        progress.check();
        int count = (int) ((level == tables.level() ? tables.topSize() : tables.tableSize()) / 8);
        for (int i = 0; i < count; i++) {
            long entry = reader.u64(table + 8L * i);
            if (entry != 0 && format.kind(entry, level) != EntryKind.ABSENT) {
                each.accept(entry(table + 8L * i, i, entry, level, iova + ((long) i << format.shift(level))));
            }
        }
    }

    private Structure entry(long address, int index, long entry, int level, long iova) {
        StructureBuilder builder = StructureBuilder.of(source, format.layout(level), address)
                .name("level " + level + ", entry " + index)
                .summary("IOVA " + Numbers.hex(format.canonical(iova, tables.inputBits())) + ": "
                        + AddressWalk.outcome(format, entry, level));
        if (format.kind(entry, level) == EntryKind.TABLE) {
            builder.children((progress, each) ->
                    table(format.table(entry, level), format.nextLevel(entry, level), iova, progress, each));
        }
        return builder.build();
    }

    /** Finds the table that an address is in. */
    private static final class Finder implements TableVisitor {

        private final HandoverSource source;
        private final PageTables tables;
        private final long address;
        private Structure found;

        Finder(HandoverSource source, PageTables tables, long address) {
            this.source = source;
            this.tables = tables;
            this.address = address;
        }

        @Override
        public void table(long table, long bytes, int level, long iova, long parent) {
            if (found == null && address - table >= 0 && address - table < bytes) {
                PageTableStructures structures = new PageTableStructures(source, tables);
                int index = (int) ((address - table) / 8);
                long at = table + 8L * index;
                found = structures.entry(
                        at,
                        index,
                        source.reader().u64(at),
                        level,
                        iova + ((long) index << tables.format().shift(level)));
            }
        }

        @Override
        public void leaf(long iova, long physical, long length, int permissions, int leafShift, long entryAddress) {
            // tables alone matter
        }
    }
}
