// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;

/** How the parts of a region are shown, field by field. */
final class PkernfsLayouts {

    static final RawField NEXT_FREE = RawField.u64(
            "next_free_ino", PkernfsFormat.NEXT_FREE_OFFSET, "Number of the first free inode; 0 = the store is full");

    static final RawStruct SUPER_BLOCK = new RawStruct(
            "pkernfs.super_block",
            "struct pkernfs_sb",
            16,
            "pkernfs RFC 02/18 (20240205120203.60312-3-jgowans@amazon.com)",
            RawField.u64("magic_number", PkernfsFormat.MAGIC_OFFSET, "0x706b65726e6673, \"pkernfs\"")
                    .hex(),
            NEXT_FREE);

    private static final String LISTS = "pkernfs RFC 04/18 (20240205120203.60312-5-jgowans@amazon.com)";
    private static final String TABLES =
            "pkernfs RFC 08/18 (20240205120203.60312-9-jgowans@amazon.com); Intel VT-d, legacy mode";

    private PkernfsLayouts() {}

    /** The bit of block {@code block}, in its byte of the bitmap. */
    static RawStruct bit(long block) {
        return new RawStruct(
                "pkernfs.bit",
                "bit " + block,
                1,
                "pkernfs RFC 03/18 (20240205120203.60312-4-jgowans@amazon.com)",
                RawField.u8("used", 0, "Whether the block is in use; no code ever clears it")
                        .bits((int) (block & 7), 1));
    }

    /** {@code count} entries of a block list. */
    static RawStruct entries(int count) {
        return new RawStruct(
                "pkernfs.entries",
                "block list",
                count * 8L,
                LISTS,
                RawField.u64("entry", 0, "Number of the block that holds these 2 MiB of the file; 0 = none")
                        .array(Math.max(2, count)));
    }

    /** The bitmap of pages in use, the first page of a region of page tables. */
    static final RawStruct PAGE_BITMAP = new RawStruct(
            "pkernfs.page_bitmap",
            "page bitmap",
            4096,
            TABLES,
            RawField.u64("word", 0, "Bit p of the bitmap: page p is in use")
                    .hex()
                    .array(8));

    /** A page of IOMMU tables. */
    static final RawStruct TABLE = new RawStruct(
            "pkernfs.table",
            "table",
            4096,
            TABLES,
            RawField.u64("entry", 0, "Access in the lowest bits, address in bits 51:12")
                    .hex()
                    .array(512));
}
