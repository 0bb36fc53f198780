// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import org.folioscope.base.Progress;
import org.folioscope.iommu.format.TableFault.Kind;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Walks page tables of any format in ascending order of device addresses. It enters no table twice and goes down from
 * level to level, so it ends after as many tables as memory has, whatever the bytes are. One thread.
 */
public final class TableWalker {

    private final PageTables tables;
    private final PageTableFormat format;
    private final MemoryReader reader;
    private final TableVisitor visitor;
    private final Progress progress;
    private final LongHashSet seen = new LongHashSet();
    private final long[] way = new long[PageTableFormat.MOST_LEVELS + 1];
    private final int inputBits;

    private TableWalker(PageTables tables, MemoryReader reader, TableVisitor visitor, Progress progress) {
        this.tables = tables;
        this.format = tables.format();
        this.reader = reader;
        this.visitor = visitor;
        this.progress = progress;
        this.inputBits = tables.inputBits();
    }

    /**
     * Hands all of {@code tables} to {@code visitor}.
     *
     * @param reader at physical addresses of the image
     */
    public static void walk(PageTables tables, MemoryReader reader, TableVisitor visitor, Progress progress) {
        new TableWalker(tables, reader, visitor, progress)
                .enter(tables.top(), tables.level(), 0, tables.allowed(), -1, 0);
    }

    private void enter(long pointer, int level, long iova, int allowed, long parent, long entry) {
        long address = TableLookup.place(tables, reader, pointer);
        if (address == -1) {
            fault(Kind.UNREADABLE, level, iova, parent, entry, pointer);
            return;
        }
        if (!seen.add(address)) {
            Kind kind = Kind.SHARED;
            for (int above = level + 1; above < way.length; above++) {
                kind = way[above] == address + 1 ? Kind.LOOP : kind;
            }
            fault(kind, level + 1, iova, parent, entry, address);
            return;
        }
        progress.check();
        boolean top = parent == -1;
        int shift = format.shift(level);
        int count = top ? tables.entries() : 1 << format.indexBits();
        if (inputBits == 64 && top) {
            count = Math.min(count, 1 << 64 - shift);
        }
        visitor.table(address, count * 8L, level, iova, parent);
        way[level] = address + 1; // 0 stands for none
        int present = 0;
        int i = 0;
        try {
            for (; i < count; i++) {
                long at = address + 8L * i;
                long value = reader.u64(at);
                if (value != 0) {
                    EntryKind kind = format.kind(value, level);
                    if (kind == EntryKind.LEAF) {
                        present++;
                        leaf(value, level, shift, iova + ((long) i << shift), allowed, at);
                    } else if (kind != EntryKind.ABSENT) {
                        present++;
                        other(kind, value, level, iova + ((long) i << shift), allowed, at);
                    }
                }
            }
        } catch (MemoryFaultException e) {
            fault(Kind.UNREADABLE, level, iova + ((long) i << shift), address + 8L * i, 0, e.address());
        }
        way[level] = 0;
        visitor.tableEnd(address, level, present);
    }

    private void leaf(long entry, int level, int shift, long iova, int allowed, long at) {
        long base = format.leaf(entry, level);
        int leafShift = format.leafShift(entry, level);
        long reserved = format.reserved(entry, level);
        if (reserved != 0) {
            fault(Kind.RESERVED, level, iova, at, entry, reserved);
        }
        if ((base & (1L << leafShift) - 1) != 0) {
            fault(Kind.UNALIGNED, level, iova, at, entry, base);
        }
        long inside = leafShift > shift ? iova & (1L << leafShift) - 1 & -(1L << shift) : 0;
        visitor.leaf(
                format.canonical(iova, inputBits),
                base + inside + tables.relocation(),
                1L << shift,
                allowed & format.permissions(entry, level),
                leafShift,
                at);
    }

    private void other(EntryKind kind, long entry, int level, long iova, int allowed, long at) {
        if (kind == EntryKind.IMPOSSIBLE) {
            fault(Kind.IMPOSSIBLE, level, iova, at, entry, entry);
            return;
        }
        long reserved = format.reserved(entry, level);
        if (reserved != 0) {
            fault(Kind.RESERVED, level, iova, at, entry, reserved);
        }
        enter(
                format.table(entry, level),
                format.nextLevel(entry, level),
                iova,
                allowed & format.permissions(entry, level),
                at,
                entry);
    }

    private void fault(Kind kind, int level, long iova, long at, long entry, long detail) {
        visitor.fault(new TableFault(kind, level, format.canonical(iova, inputBits), at, entry, detail));
    }
}
