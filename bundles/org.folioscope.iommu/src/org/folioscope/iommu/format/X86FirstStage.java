// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/**
 * Tables as x86-64 CPUs have them: VT-d's first stage (Intel VT-d specification, "First-Stage Paging Entries") and
 * AMD-Vi's guest tables; drivers/iommu/generic_pt/fmt/x86_64.h of Linux 7.2. 4 or 5 levels, leaves of 4 KiB, 2 MiB and
 * 1 GiB, addresses are sign-extended.
 *
 * @param addressBits of physical addresses; bits above are reserved
 */
public record X86FirstStage(int addressBits) implements PageTableFormat {

    private static final long PRESENT = 1;
    private static final long WRITE = 2;
    private static final long USER = 4;
    private static final long PAGE_SIZE = 1 << 7;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    /** PAT of a leaf above level 1: a bit where smaller pages have their address. */
    private static final long LARGE_PAT = 1 << 12;
    /** The highest level whose entries can be leaves. */
    private static final int HIGHEST_LEAF = 3;

    private static final RawStruct ENTRY = new RawStruct(
            "x86.page_table",
            "first-stage entry",
            8,
            "Intel VT-d specification, First-Stage Paging Entries; AMD64 manual, volume 2, 5.3",
            RawField.u64("P", 0, "present").bits(0, 1),
            RawField.u64("RW", 0, "writing is allowed").bits(1, 1),
            RawField.u64("US", 0, "access without privilege is allowed").bits(2, 1),
            RawField.u64("PWT", 0, "write through").bits(3, 1),
            RawField.u64("PCD", 0, "not cached").bits(4, 1),
            RawField.u64("A", 0, "accessed").bits(5, 1),
            RawField.u64("D", 0, "dirty; of a leaf").bits(6, 1),
            RawField.u64("PS", 0, "a leaf of 2 MiB or 1 GiB; PAT in a table of level 1")
                    .bits(7, 1),
            RawField.u64("G", 0, "global").bits(8, 1),
            RawField.u64("EA", 0, "extended accessed").bits(10, 1),
            RawField.u64("ADDR", 0, "page frame number of the table or page")
                    .pfn()
                    .bits(12, 40),
            RawField.u64("XD", 0, "no instructions are fetched").bits(63, 1));

    @Override
    public String id() {
        return "x86-first-stage";
    }

    @Override
    public String title() {
        return "x86-64 first stage";
    }

    @Override
    public long canonical(long iova, int inputBits) {
        return inputBits >= 64 ? iova : iova << 64 - inputBits >> 64 - inputBits;
    }

    @Override
    public EntryKind kind(long entry, int level) {
        if ((entry & PRESENT) == 0) {
            return EntryKind.ABSENT;
        }
        if (level == 1) {
            return EntryKind.LEAF;
        }
        if ((entry & PAGE_SIZE) == 0) {
            return EntryKind.TABLE;
        }
        return level <= HIGHEST_LEAF ? EntryKind.LEAF : EntryKind.IMPOSSIBLE;
    }

    @Override
    public long table(long entry, int level) {
        return entry & ADDRESS;
    }

    @Override
    public long leaf(long entry, int level) {
        return entry & (level == 1 ? ADDRESS : ADDRESS & ~LARGE_PAT);
    }

    @Override
    public int permissions(long entry, int level) {
        return Permissions.READ
                | ((entry & WRITE) != 0 ? Permissions.WRITE : 0)
                | ((entry & USER) != 0 ? Permissions.USER : 0)
                | (entry < 0 ? 0 : Permissions.EXECUTE);
    }

    @Override
    public long reserved(long entry, int level) {
        return entry & ADDRESS & -1L << addressBits;
    }

    @Override
    public RawStruct layout(int level) {
        return ENTRY;
    }
}
