// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

/**
 * How a pkernfs region is carved up, in bytes from its start. Source: pkernfs RFC of 2024-02-05 by James Gowans, patches
 * 02/18 (super block, inode store), 03/18 (bitmap), 04/18 (block lists), 08/18 (page-table regions).
 */
public final class PkernfsFormat {

    /** The unit of everything: 2 MiB. */
    public static final long BLOCK = 0x20_0000;

    /** "pkernfs" read from the most significant byte on; in memory 73 66 6e 72 65 6b 70 00. */
    public static final long MAGIC = 0x0070_6b65_726e_6673L;

    /** {@code magic_number} of struct pkernfs_sb. */
    public static final long MAGIC_OFFSET = 0;

    /** {@code next_free_ino} of struct pkernfs_sb. */
    public static final long NEXT_FREE_OFFSET = 8;

    /** The allocation bitmap: bit N in use, bits in little-endian order. */
    public static final long BITMAP = 0x10_0000;

    /** Bits of the bitmap that the allocator looks at: it takes 2 MiB / 2 bytes for a number of bits. */
    public static final long SEARCHED_BITS = 1 << 20;

    /** The inode store, in block 1. */
    public static final long STORE = BLOCK;

    /** Blocks that the region's own tables take: they are never handed out. */
    public static final int META_BLOCKS = 2;

    /** 64-bit block numbers in a file's block list. */
    public static final int ENTRIES = (int) (BLOCK / 8);

    /** Pages in an IOMMU page-table region. */
    public static final int TABLE_PAGES = 512;

    private PkernfsFormat() {}
}
