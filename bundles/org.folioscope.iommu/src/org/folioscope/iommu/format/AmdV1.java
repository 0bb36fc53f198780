// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/**
 * AMD-Vi host tables, "v1" (AMD I/O Virtualization Technology specification 3.08, section 2.2.3;
 * drivers/iommu/generic_pt/fmt/amdv1.h of Linux 7.2): 1 to 6 levels; an entry says the level of the table that it leads
 * to, so levels can be skipped; a leaf has the size of its level, or says its size by the ones at the low end of its
 * address.
 *
 * @param addressBits of physical addresses; bits above are reserved
 * @param encryption the bit of addresses that marks encrypted memory; 0 where there is none
 */
public record AmdV1(int addressBits, long encryption) implements PageTableFormat {

    private static final long PRESENT = 1;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final long READ = 1L << 61;
    private static final long WRITE = 1L << 62;
    /** Bits 58:52 of each entry; 60:59 too where it leads to a table. */
    private static final long RESERVED = 0x7fL << 52;

    private static final long RESERVED_TABLE = 0x1ffL << 52;
    /** Next level of a leaf whose size is in its address. */
    private static final int SIZE_IN_ADDRESS = 7;

    private static final RawStruct ENTRY = new RawStruct(
            "amd.page_table",
            "host page table entry",
            8,
            "AMD I/O Virtualization Technology specification, I/O Page Tables for Host Translations",
            RawField.u64("PR", 0, "present").bits(0, 1),
            RawField.u64("A", 0, "accessed").bits(5, 1),
            RawField.u64("D", 0, "dirty; of a leaf").bits(6, 1),
            RawField.u64("NextLevel", 0, "level of the table; 0: a leaf, 7: a leaf with its size in ADDR")
                    .bits(9, 3),
            RawField.u64("ADDR", 0, "page frame number of the table or page")
                    .pfn()
                    .bits(12, 40),
            RawField.u64("U", 0, "as the attribute of address translation services has it; of a leaf")
                    .bits(59, 1),
            RawField.u64("FC", 0, "coherent whatever the device says; of a leaf")
                    .bits(60, 1),
            RawField.u64("IR", 0, "reading is allowed").bits(61, 1),
            RawField.u64("IW", 0, "writing is allowed").bits(62, 1));

    @Override
    public String id() {
        return "amd-v1";
    }

    @Override
    public String title() {
        return "AMD-Vi host tables";
    }

    @Override
    public EntryKind kind(long entry, int level) {
        if ((entry & PRESENT) == 0) {
            return EntryKind.ABSENT;
        }
        int next = nextLevel(entry);
        if (next == 0) {
            return level < MOST_LEVELS ? EntryKind.LEAF : EntryKind.IMPOSSIBLE;
        }
        if (next == SIZE_IN_ADDRESS) {
            int size = encodedShift(entry);
            return level < MOST_LEVELS && size > shift(level) && size < shift(level + 1)
                    ? EntryKind.LEAF
                    : EntryKind.IMPOSSIBLE;
        }
        return next < level ? EntryKind.TABLE : EntryKind.IMPOSSIBLE;
    }

    private static int nextLevel(long entry) {
        return (int) (entry >>> 9) & 7;
    }

    /** As many ones as there are doublings of 8 KiB. */
    private static int encodedShift(long entry) {
        return 13 + Long.numberOfTrailingZeros(~((entry & ADDRESS) >>> 12));
    }

    @Override
    public long table(long entry, int level) {
        return entry & ADDRESS & ~encryption;
    }

    @Override
    public int nextLevel(long entry, int level) {
        return nextLevel(entry);
    }

    @Override
    public long leaf(long entry, int level) {
        long address = entry & ADDRESS & ~encryption;
        return nextLevel(entry) == SIZE_IN_ADDRESS ? address & -1L << encodedShift(entry) : address;
    }

    @Override
    public int leafShift(long entry, int level) {
        return nextLevel(entry) == SIZE_IN_ADDRESS ? encodedShift(entry) : shift(level);
    }

    @Override
    public int permissions(long entry, int level) {
        return ((entry & READ) != 0 ? Permissions.READ : 0) | ((entry & WRITE) != 0 ? Permissions.WRITE : 0);
    }

    @Override
    public long reserved(long entry, int level) {
        int next = nextLevel(entry);
        long reserved = next == 0 || next == SIZE_IN_ADDRESS ? RESERVED : RESERVED_TABLE;
        return entry & (reserved | ADDRESS & ~encryption & -1L << addressBits);
    }

    @Override
    public RawStruct layout(int level) {
        return ENTRY;
    }
}
