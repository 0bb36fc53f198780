// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import org.folioscope.base.Progress;
import org.folioscope.handover.pages.PageFrames;

/**
 * What the kernel of an image tells about the files of kho-tmpfs: their inodes and page caches, which pages KHO's
 * tracker has, the memory map. Each part may be missing; {@link #NONE} has none. One thread.
 */
public interface KhoTmpfsKernel {

    /** No kernel at all: a region alone. */
    KhoTmpfsKernel NONE = new KhoTmpfsKernel() {};

    /**
     * The inode of a record.
     *
     * @param address of the struct inode, virtual
     * @param mapping of its struct address_space, virtual
     * @param size i_size, bytes
     * @param releaseAlways whether AS_RELEASE_ALWAYS is set in its mapping
     */
    record Inode(long address, long mapping, long size, boolean releaseAlways) {}

    /** Takes folios. */
    @FunctionalInterface
    interface FolioVisitor {

        /**
         * @param index of its first page in the file
         * @param pages at least 1
         * @param pfn of its first page
         */
        void folio(long index, long pages, long pfn);
    }

    /** Whether the kernel's inodes could be read: then a file without one is in no page cache. */
    default boolean knowsInodes() {
        return false;
    }

    /**
     * The running inode of a file.
     *
     * @param file its record
     * @return null where there is none
     */
    default Inode inode(KhoTmpfsFile file) {
        return null;
    }

    /**
     * Hands the folios in the file's page cache to {@code each}, ascending.
     *
     * @param file its record
     * @param progress asked at least every 100 ms
     * @param each takes them
     */
    default void pageCache(KhoTmpfsFile file, Progress progress, FolioVisitor each) {}

    /** Whether the tracker could be read. */
    default boolean knowsPreserved() {
        return false;
    }

    /**
     * Whether the tracker has a frame, in whatever order.
     *
     * @param pfn the frame
     */
    default boolean isPreserved(long pfn) {
        return true;
    }

    /**
     * Whether a frame lies in a scratch area.
     *
     * @param pfn the frame
     */
    default boolean isScratch(long pfn) {
        return false;
    }

    /** The memory map; null where it can't be read. */
    default PageFrames frames() {
        return null;
    }

    /** How long the kernel had been running when the image was made, seconds; -1 where it is not known. */
    default long uptime() {
        return -1;
    }
}
