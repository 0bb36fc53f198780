// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/**
 * VT-d second-stage tables (Intel VT-d specification, "Second-Stage Paging Entries"; drivers/iommu/generic_pt/fmt/vtdss.h
 * of Linux 7.2): 3 to 5 levels, an entry is present when it allows reading or writing, leaves of 4 KiB, 2 MiB and 1 GiB.
 *
 * @param addressBits of physical addresses: the host address width; bits above are reserved
 */
public record VtdSecondStage(int addressBits) implements PageTableFormat {

    private static final long ACCESS = 3;
    private static final long PAGE_SIZE = 1 << 7;
    private static final long SNOOP = 1 << 11;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    /** The highest level whose entries can be leaves. */
    private static final int HIGHEST_LEAF = 3;

    private static final RawStruct ENTRY = new RawStruct(
            "vtd.second_stage",
            "second-stage entry",
            8,
            "Intel VT-d specification, Second-Stage Paging Entries",
            RawField.u64("R", 0, "reading is allowed").bits(0, 1),
            RawField.u64("W", 0, "writing is allowed").bits(1, 1),
            RawField.u64("PS", 0, "a leaf of 2 MiB or 1 GiB; ignored in a table of level 1")
                    .bits(7, 1),
            RawField.u64("A", 0, "accessed").bits(8, 1),
            RawField.u64("D", 0, "dirty").bits(9, 1),
            RawField.u64("SNP", 0, "a leaf's access is snooped").bits(11, 1),
            RawField.u64("ADDR", 0, "page frame number of the table or page")
                    .pfn()
                    .bits(12, 40));

    @Override
    public String id() {
        return "vtd-second-stage";
    }

    @Override
    public String title() {
        return "VT-d second stage";
    }

    @Override
    public EntryKind kind(long entry, int level) {
        if ((entry & ACCESS) == 0) {
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
        return entry & ADDRESS;
    }

    @Override
    public int permissions(long entry, int level) {
        return (int) (entry & ACCESS);
    }

    @Override
    public long reserved(long entry, int level) {
        long reserved = ADDRESS & -1L << addressBits;
        if (level > 1 && (entry & PAGE_SIZE) == 0) {
            reserved |= SNOOP;
        }
        return entry & reserved;
    }

    @Override
    public RawStruct layout(int level) {
        return ENTRY;
    }
}
