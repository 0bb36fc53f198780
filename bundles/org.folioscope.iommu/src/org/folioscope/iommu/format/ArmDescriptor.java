// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/**
 * What the two stages of VMSAv8-64 have in common (Arm Architecture Reference Manual, "VMSAv8-64 translation table
 * format descriptors"; drivers/iommu/io-pgtable-arm.c of Linux 7.2): bit 0 valid, bit 1 tells tables and pages from
 * blocks. Level 1 is the manual's level 3.
 */
final class ArmDescriptor {

    private static final long VALID = 1;
    private static final long TABLE_OR_PAGE = 2;
    private static final long ADDRESS = 0x0000_ffff_ffff_f000L;
    /** Address bits 51:48 of tables with 64 KiB stand in bits 15:12. */
    private static final long HIGH = 0xf000;

    private static final int LARGE_GRANULE = 16;

    static final String SOURCE = "Arm Architecture Reference Manual, VMSAv8-64 translation table format descriptors";

    static final RawField VALID_FIELD =
            RawField.u64("valid", 0, "the entry is used").bits(0, 1);
    static final RawField TYPE_FIELD = RawField.u64(
                    "table", 0, "leads to a table, or in level 1 maps a page; 0: maps a block")
            .bits(1, 1);
    static final RawField ADDRESS_FIELD = RawField.u64("ADDR", 0, "page frame number of the table, block or page")
            .pfn()
            .bits(12, 36);

    private ArmDescriptor() {}

    /** Why granules are of 4, 16 or 64 KiB only. */
    static void check(int granuleShift) {
        if (granuleShift != 12 && granuleShift != 14 && granuleShift != LARGE_GRANULE) {
            throw new IllegalArgumentException("no granule has 2^" + granuleShift + " bytes");
        }
    }

    static EntryKind kind(long entry, int level, int granuleShift) {
        if ((entry & VALID) == 0) {
            return EntryKind.ABSENT;
        }
        boolean tableOrPage = (entry & TABLE_OR_PAGE) != 0;
        if (level == 1) {
            return tableOrPage ? EntryKind.LEAF : EntryKind.IMPOSSIBLE;
        }
        if (tableOrPage) {
            return EntryKind.TABLE;
        }
        // blocks: 2 MiB and 1 GiB of 4 KiB, 32 MiB of 16 KiB, 512 MiB of 64 KiB
        return level == 2 || level == 3 && granuleShift == 12 ? EntryKind.LEAF : EntryKind.IMPOSSIBLE;
    }

    /** The address, with bits below the granule cut off. */
    static long address(long entry, int granuleShift, int addressBits) {
        long address = entry & ADDRESS & -1L << granuleShift;
        return granuleShift == LARGE_GRANULE && addressBits > 48 ? address | (entry & HIGH) << 36 : address;
    }

    /** Address bits that are above the width. */
    static long reserved(long entry, int granuleShift, int addressBits) {
        return address(entry, granuleShift, addressBits) & -1L << addressBits;
    }

    static RawStruct layout(String kind, String title, RawField... fields) {
        return new RawStruct(kind, title, 8, SOURCE, fields);
    }
}
