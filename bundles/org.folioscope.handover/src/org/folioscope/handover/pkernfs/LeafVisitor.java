// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

/** Takes the leaf entries of a domain's IOMMU page tables, ascending by device address. */
@FunctionalInterface
public interface LeafVisitor {

    /** Takes nothing. */
    LeafVisitor NONE = (_, _, _, _, _) -> {};

    /**
     * One leaf.
     *
     * @param iova the address that the device uses, bytes
     * @param target physical address that it is led to, bytes
     * @param length bytes: 4 KiB, 2 MiB or 1 GiB
     * @param access bit 0 read, bit 1 write
     * @param entry physical address of the leaf entry
     */
    void leaf(long iova, long target, long length, int access, long entry);
}
