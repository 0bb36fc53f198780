// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.folio;

/**
 * A folio in the page cache of a netfs inode, as a walk hands it out.
 *
 * @param index of its first page in the file
 * @param pages it covers
 * @param pfn frame of its first page
 * @param page address of its struct page, virtual
 * @param flagText its page flags by name
 * @param uptodate its content is what the file has
 * @param dirty it has to be written
 * @param writeback it is being written
 * @param locked somebody has locked it
 * @param private2 PG_private_2, also known as PG_fscache: it is being copied to the cache, the old way
 * @param hasPrivate PG_private
 * @param privateWord folio->private
 * @param kind what that says
 * @param dirtyOffset where the kind {@linkplain PrivateKind#hasRange() tells}: first written byte in the folio
 * @param dirtyLength the same: bytes that were written
 * @param group address of its group, virtual; 0 for none
 */
public record NetfsFolio(
        long index,
        long pages,
        long pfn,
        long page,
        String flagText,
        boolean uptodate,
        boolean dirty,
        boolean writeback,
        boolean locked,
        boolean private2,
        boolean hasPrivate,
        long privateWord,
        PrivateKind kind,
        long dirtyOffset,
        long dirtyLength,
        long group) {

    private static final int PAGE_SHIFT = 12;

    /** Its first byte in the file. */
    public long start() {
        return index << PAGE_SHIFT;
    }

    /** Bytes. */
    public long size() {
        return pages << PAGE_SHIFT;
    }

    /** For people: "streaming write of 100 bytes at 10", "copy to cache", "group 0xffff…"; empty for none. */
    public String privateText() {
        return switch (kind) {
            case NONE -> "";
            case STREAMING ->
                "streaming write of " + dirtyLength + " bytes at " + dirtyOffset
                        + (group == 0 ? "" : ", group 0x" + Long.toHexString(group));
            case NFS_WRITE, NFS_UNSTABLE -> kind.text() + ", " + dirtyLength + " bytes at " + dirtyOffset;
            case COPY_TO_CACHE -> kind.text();
            case GROUP -> "group 0x" + Long.toHexString(group);
        };
    }
}
