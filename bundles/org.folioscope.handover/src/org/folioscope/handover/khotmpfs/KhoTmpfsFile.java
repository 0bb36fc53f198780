// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

/**
 * A file or directory as its record describes it.
 *
 * @param address physical, of the record, bytes
 * @param ino inode number, never 0
 * @param parent inode number of its directory; 0 for the root
 * @param size bytes
 * @param blocks the block list
 * @param blockCount how many entries the record says the block list has
 * @param fallocEnd pages: one behind the last that fallocate(2) committed, else 0
 * @param mode type and permissions
 * @param uid owner
 * @param gid group
 * @param flags bit 0: it has lost its name
 * @param name as ISO 8859-1; escape it before showing it
 */
public record KhoTmpfsFile(
        long address,
        long ino,
        long parent,
        long size,
        BlockList blocks,
        long blockCount,
        long fallocEnd,
        int mode,
        long uid,
        long gid,
        int flags,
        String name) {

    private static final int FORMAT = 0170000;
    private static final int DIRECTORY = 0040000;

    public boolean isDirectory() {
        return (mode & FORMAT) == DIRECTORY;
    }

    /** Whether it has no name any more: the next kernel drops it. */
    public boolean isUnlinked() {
        return (flags & 1) != 0;
    }

    /** Pages of 4 KiB that its size covers. */
    public long pages() {
        return (size >>> 12) + ((size & 0xfff) == 0 ? 0 : 1);
    }

    /** The first page index at which the block list may have no entry: behind the size and what fallocate committed. */
    public long limit() {
        return Long.compareUnsigned(pages(), fallocEnd) < 0 ? fallocEnd : pages();
    }
}
