// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Translates one device address as the hardware does. Takes at most {@link PageTableFormat#MOST_LEVELS} steps per stage,
 * whatever the bytes are.
 */
public final class TableLookup {

    /** Takes the steps of a translation, from the top down. */
    @FunctionalInterface
    public interface Steps {

        /** Takes nothing. */
        Steps NONE = (_, _, _, _, _) -> {};

        /**
         * An entry that was read.
         *
         * @param tables that it is of
         * @param level of its table
         * @param table physical address of its table, in the image
         * @param address physical, of the entry, in the image
         * @param entry its value
         */
        void step(PageTables tables, int level, long table, long address, long entry);
    }

    /**
     * Where a device address leads.
     *
     * @param physical in the image (of the stage below where there is one); -1 where nothing is mapped
     * @param permissions of the bits of {@link Permissions}
     * @param leafShift binary logarithm of the page's bytes
     * @param problem why nothing is mapped, for people; empty where something is
     */
    public record Target(long physical, int permissions, int leafShift, String problem) {

        static Target none(String problem) {
            return new Target(-1, 0, 0, problem);
        }

        public boolean isMapped() {
            return physical != -1;
        }
    }

    private TableLookup() {}

    /** Where {@code iova} leads by {@code tables}. */
    public static Target find(PageTables tables, MemoryReader reader, long iova, Steps steps) {
        PageTableFormat format = tables.format();
        int bits = tables.inputBits();
        long rest = bits == 64 ? iova : iova & (1L << bits) - 1;
        if (format.canonical(rest, bits) != iova) {
            return Target.none("the tables translate addresses of " + bits + " bits only");
        }
        int allowed = tables.allowed();
        int level = tables.level();
        long pointer = tables.top();
        try {
            while (true) {
                long table = place(tables, reader, pointer);
                if (table == -1) {
                    return Target.none(
                            "the table of level " + level + " is at an address that the stage below " + "does not map");
                }
                long at = table + 8 * (rest >>> format.shift(level));
                long entry = reader.u64(at);
                steps.step(tables, level, table, at, entry);
                EntryKind kind = format.kind(entry, level);
                if (kind == EntryKind.LEAF) {
                    int leafShift = format.leafShift(entry, level);
                    long inside = (1L << leafShift) - 1;
                    return new Target(
                            (format.leaf(entry, level) & ~inside) + (iova & inside) + tables.relocation(),
                            allowed & format.permissions(entry, level),
                            leafShift,
                            "");
                }
                if (kind != EntryKind.TABLE) {
                    return Target.none(
                            kind == EntryKind.ABSENT
                                    ? "the entry of level " + level + " is not present"
                                    : "the entry of level " + level + " can't be at its level");
                }
                allowed &= format.permissions(entry, level);
                rest &= (1L << format.shift(level)) - 1;
                int next = format.nextLevel(entry, level);
                if (rest >>> format.shift(next) >= 1L << format.indexBits()) {
                    return Target.none("level " + level + " leads to level " + next
                            + ", and the address has bits set that are of the levels between");
                }
                pointer = format.table(entry, level);
                level = next;
            }
        } catch (MemoryFaultException e) {
            return Target.none(e.getMessage());
        }
    }

    /** Where a table is in the image; -1 where the stage below does not map it. */
    public static long place(PageTables tables, MemoryReader reader, long pointer) {
        return tables.below() == null
                ? pointer + tables.relocation()
                : find(tables.below(), reader, pointer, Steps.NONE).physical();
    }
}
