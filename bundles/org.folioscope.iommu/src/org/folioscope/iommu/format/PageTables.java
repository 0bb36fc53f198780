// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

/**
 * Where the page tables of a domain begin.
 *
 * @param format of the tables
 * @param top address of the top table as its parent says it: physical, or of the stage below where that is not null
 * @param level of the top table, from 1
 * @param entries of the top table: as many as in any table, or fewer or more where the format allows that
 * @param allowed what the tables above allow, of the bits of {@link Permissions}
 * @param relocation what has to be added to a physical address in the tables to find it in the image, bytes; 0 but for a
 *     region that is looked at without its machine
 * @param below the stage that translates the addresses of these tables, in nested translation; null where they are
 *     physical
 */
public record PageTables(
        PageTableFormat format, long top, int level, int entries, int allowed, long relocation, PageTables below) {

    public PageTables {
        if (level < 1 || level > PageTableFormat.MOST_LEVELS) {
            throw new IllegalArgumentException("no page table has level " + level);
        }
        if (entries < 1) {
            throw new IllegalArgumentException("no page table has " + entries + " entries");
        }
    }

    /** Tables with a top of the usual size at a physical address. */
    public static PageTables of(PageTableFormat format, long top, int level) {
        return new PageTables(format, top, level, 1 << format.indexBits(), Permissions.ALL, 0, null);
    }

    /** The same with a top of {@code number} entries. */
    public PageTables withEntries(int number) {
        return new PageTables(format, top, level, number, allowed, relocation, below);
    }

    /** The same where the tables above allow {@code permissions} only. */
    public PageTables allowing(int permissions) {
        return new PageTables(format, top, level, entries, permissions, relocation, below);
    }

    /** The same in an image where each physical address is found {@code bytes} further on. */
    public PageTables relocated(long bytes) {
        return new PageTables(format, top, level, entries, allowed, bytes, below);
    }

    /** The same, with tables in the address space of {@code stage}. */
    public PageTables over(PageTables stage) {
        return new PageTables(format, top, level, entries, allowed, relocation, stage);
    }

    /** Bits of device addresses, 64 at most. */
    public int inputBits() {
        return Math.min(64, format.shift(level) + 31 - Integer.numberOfLeadingZeros(entries));
    }

    /** Bytes of the top table. */
    public long topSize() {
        return 8L * entries;
    }

    /** Bytes of any table but the top. */
    public long tableSize() {
        return 8L << format.indexBits();
    }
}
