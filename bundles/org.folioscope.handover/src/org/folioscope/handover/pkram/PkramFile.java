// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

/**
 * A tmpfs file as its byte stream describes it: a header of 48 bytes, then its name. Source: mm/shmem_pkram.c of RFC v2,
 * patch 24/43.
 *
 * @param address physical address of the header, bytes
 * @param mode i_mode
 * @param uid of its owner in the initial namespace
 * @param gid of its group
 * @param nameLength bytes of the name, as the header says; unsigned
 * @param size i_size, bytes
 * @param accessed nanoseconds since the epoch, signed
 * @param modified nanoseconds since the epoch, signed
 * @param changed nanoseconds since the epoch, signed
 * @param name its bytes as ISO 8859-1, as many as the byte stream holds, at most {@link #NAME_LIMIT}
 */
public record PkramFile(
        long address,
        int mode,
        long uid,
        long gid,
        long nameLength,
        long size,
        long accessed,
        long modified,
        long changed,
        String name) {

    /** Bytes of the header. */
    public static final int HEADER = 48;

    /** The longest name that the loader takes (PATH_MAX). */
    public static final int NAME_LIMIT = 4096;

    /** S_IFMT and S_IFREG of include/uapi/linux/stat.h. */
    private static final int FORMAT = 0170000;

    private static final int REGULAR = 0100000;

    public boolean isRegular() {
        return (mode & FORMAT) == REGULAR;
    }

    /** Pages of 4 KiB that its size covers. */
    public long pages() {
        return (size >>> 12) + ((size & 0xfff) == 0 ? 0 : 1);
    }
}
