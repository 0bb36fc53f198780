// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import org.folioscope.handover.structure.RawStruct;

/**
 * A format of page tables: radix trees whose entries have 8 bytes, little-endian. Levels are counted from 1, the table
 * whose entries map one granule each, upwards, whatever the manual of the format counts. Implementations are immutable
 * and equal when they say the same; their methods are called in hot loops and allocate nothing.
 */
public interface PageTableFormat {

    /** Highest level of any format. */
    int MOST_LEVELS = 6;

    /** Stable id: "vtd-second-stage". */
    String id();

    /** For people: "VT-d second stage". */
    String title();

    /** Binary logarithm of the smallest page's bytes. */
    default int granuleShift() {
        return 12;
    }

    /** Bits of the address that one level takes: a table has 2^bits entries. */
    default int indexBits() {
        return 9;
    }

    /** Lowest bit of the address that level {@code level} takes: an entry there stands for 2^shift bytes. */
    default int shift(int level) {
        return granuleShift() + indexBits() * (level - 1);
    }

    /**
     * A device address as the device says it: sign-extended where the format does so.
     *
     * @param iova as the walk has put it together from the indices of its entries
     * @param inputBits how many of its bits the tables translate
     */
    default long canonical(long iova, int inputBits) {
        return iova;
    }

    EntryKind kind(long entry, int level);

    /** Physical address of the table that an entry of kind {@link EntryKind#TABLE} leads to. */
    long table(long entry, int level);

    /**
     * The level of the table that an entry of kind {@link EntryKind#TABLE} leads to: less than the entry's own. Levels in
     * between take address bits that must be 0.
     *
     * @param entry its value
     * @param level of the table that it is in
     */
    default int nextLevel(long entry, int level) {
        return level - 1;
    }

    /** Physical address of the first byte of the page that a leaf belongs to; with bits below its size where it is broken. */
    long leaf(long entry, int level);

    /**
     * Binary logarithm of the bytes of the page that a leaf belongs to: {@link #shift} of the level, or more where a page
     * takes several entries, all alike.
     *
     * @param entry the leaf's value
     * @param level of the table that it is in
     */
    default int leafShift(long entry, int level) {
        return shift(level);
    }

    /** What the entry allows, of the bits of {@link Permissions}; what an entry above forbids stays forbidden. */
    int permissions(long entry, int level);

    /** Those bits set in a present entry that have to be 0. */
    long reserved(long entry, int level);

    /** The fields of an entry at {@code level}, 8 bytes, to be shown and edited. */
    RawStruct layout(int level);
}
