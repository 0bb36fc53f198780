// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.time.Instant;
import java.util.Optional;

/**
 * An inode as the guest's stat(2) reported it, found under one path. A hard link has a record for each of its paths.
 *
 * @param held whether this is a file that the agent holds open; if not, it was found by walking the tree
 * @param device "major:minor" of the file system
 * @param mode type and permissions, as in st_mode
 * @param size in bytes
 * @param blocks in units of 512 bytes
 * @param specialDevice "major:minor" of a device node, else "0:0"
 * @param path absolute in the guest; for a removed file that is held, the path it had
 * @param removed whether the file is held but has no name any more
 * @param target of a symbolic link, else empty
 * @param mappable whether pages could be looked at: false for files of sysfs and the like
 * @param pages of a regular file; none for others
 * @param cache what cachestat(2) says of a regular file, from 6.5 on
 */
public record KnownInode(
        boolean held,
        String device,
        long number,
        int mode,
        long links,
        long user,
        long group,
        long size,
        long blocks,
        String specialDevice,
        Instant accessed,
        Instant modified,
        Instant changed,
        String path,
        boolean removed,
        String target,
        boolean mappable,
        KnownPages pages,
        Optional<CacheState> cache) {

    private static final int TYPE_MASK = 0170000;
    private static final int REGULAR = 0100000;

    public boolean isRegular() {
        return (mode & TYPE_MASK) == REGULAR;
    }

    /**
     * All in pages, over the whole file.
     *
     * @param evicted entries that remember a page which was dropped or swapped
     */
    public record CacheState(long cached, long dirty, long writeback, long evicted) {}
}
