// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.inodestore;

/**
 * The two inode stores: flat arrays of inodes in 2 MiB, alike but for what an inode says of its blocks. Offsets are
 * bytes from the inode's start and follow the x86-64 C ABI for struct pkernfs_inode (RFC patch 02/18 with the last two
 * members in use from 04/18) and struct guestmemfs_inode (guestmemfs patches 02/10 and 04/10).
 *
 * @param name of the file system
 * @param inodeSize bytes of one inode
 * @param mappingsOffset where the block list's place is: a block number (pkernfs) or a kernel virtual address (guestmemfs)
 * @param mappingsSize its bytes, 4 or 8
 * @param numMappingsOffset where the 32-bit count of entries in the block list is
 * @param bitmapBefore whether the allocation bitmap lies right before the store, so that inode -12, which a full store
 *     hands out for -ENOMEM, is its last bytes
 */
public record StoreFormat(
        String name, int inodeSize, int mappingsOffset, int mappingsSize, int numMappingsOffset, boolean bitmapBefore) {

    public static final StoreFormat PKERNFS = new StoreFormat("pkernfs", 288, 280, 4, 284, true);
    public static final StoreFormat GUESTMEMFS = new StoreFormat("guestmemfs", 296, 280, 8, 288, false);

    /** Bytes of a store. */
    public static final int STORE_SIZE = 0x20_0000;

    /** {@code int flags}, see {@link InodeFlags}. */
    public static final int FLAGS = 0;

    /** {@code unsigned long sibling_ino}: next in the directory, or next free inode. */
    public static final int SIBLING = 8;

    /** {@code unsigned long child_ino}: the first inode of a directory. */
    public static final int CHILD = 16;

    /** {@code char filename[255]}, ended by NUL. */
    public static final int FILENAME = 24;

    public static final int FILENAME_SIZE = 255;

    /** The root directory's inode; numbers begin with it. */
    public static final int ROOT = 1;

    /** What a full store hands out as the next inode: -ENOMEM, taken for a number (defect of 02/18). */
    public static final int STRAY = -12;

    /**
     * The highest inode number. The store is made by a loop that runs while number * size is below 2 MiB, so where the
     * size divides 2 MiB the last inode is lost (it does for neither of the two).
     */
    public int inodes() {
        return (STORE_SIZE - 1) / inodeSize;
    }

    /** Byte offset of inode {@code ino} from the store's start; negative for {@link #STRAY}. */
    public int offset(int ino) {
        return (ino - 1) * inodeSize;
    }
}
