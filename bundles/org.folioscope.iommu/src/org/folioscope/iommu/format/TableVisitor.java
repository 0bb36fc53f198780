// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

/** Takes what a walk of page tables meets, ascending by device address. */
public interface TableVisitor {

    /**
     * A table, before what is in it; each is met once.
     *
     * @param address physical, in the image
     * @param bytes its size
     * @param level from 1
     * @param iova the first device address that it is for
     * @param parent physical address of the entry that leads to it, in the image; -1 for the top
     */
    default void table(long address, long bytes, int level, long iova, long parent) {}

    /**
     * A leaf entry.
     *
     * @param iova first device address, bytes
     * @param physical address that it leads to, bytes, in the image
     * @param length bytes that this entry stands for
     * @param permissions of the bits of {@link Permissions}, joined with those of the entries above
     * @param leafShift binary logarithm of the bytes of the page that it belongs to; more than {@code length} where a page
     *     takes several entries
     * @param entryAddress physical, in the image
     */
    void leaf(long iova, long physical, long length, int permissions, int leafShift, long entryAddress);

    /**
     * All of a table was met.
     *
     * @param address physical, in the image
     * @param level from 1
     * @param present how many of its entries are present
     */
    default void tableEnd(long address, int level, int present) {}

    /**
     * The walk met something amiss, and goes on.
     *
     * @param fault what and where
     */
    default void fault(TableFault fault) {}
}
