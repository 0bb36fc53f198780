// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

/**
 * A table pointer in an IOMMU page-table region that should not be as it is.
 *
 * @param kind what is wrong
 * @param entry physical address of the entry that holds the pointer
 * @param target the physical address that it points to
 */
public record TableFault(Kind kind, long entry, long target) {

    /** What is wrong with a table pointer. */
    public enum Kind {
        /** It points out of its region of 2 MiB. */
        OUTSIDE,
        /** It points to page 0, which is the region's page bitmap. */
        BITMAP_PAGE,
        /** The page that it points to is not marked as in use. */
        BIT_CLEAR,
        /** The page was reached before: two entries share it, or the tables run in a circle. */
        REACHED_TWICE
    }
}
