// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

/**
 * Something amiss with an entry of a page table, or a table.
 *
 * @param kind what
 * @param level of the table that the entry is in, from 1
 * @param iova first device address that is concerned
 * @param entryAddress physical, in the image
 * @param entry its value; 0 for {@link Kind#UNREADABLE}
 * @param detail the bits that are wrong, or the physical address that it leads to
 */
public record TableFault(Kind kind, int level, long iova, long entryAddress, long entry, long detail) {

    /** What can be amiss. */
    public enum Kind {
        /** The image lacks this table or a part of it. */
        UNREADABLE("this table is not in the image"),
        /** Leads to a table on the way to itself. */
        LOOP("leads back to a table above itself"),
        /** Leads to a table that was reached before; that isn't walked again, so its leaves count once. */
        SHARED("leads to a table that another entry leads to as well"),
        /** What it says can't be at its level. */
        IMPOSSIBLE("can't be at its level"),
        /** A bit is set that has to be 0. */
        RESERVED("has reserved bits set"),
        /** A leaf whose address is no multiple of its size. */
        UNALIGNED("maps a page that is not aligned to its size");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Completes the sentence "this entry …", but for {@link #UNREADABLE}. */
        public String text() {
            return text;
        }
    }
}
