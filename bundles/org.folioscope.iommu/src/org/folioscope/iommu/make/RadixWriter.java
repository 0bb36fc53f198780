// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes page tables of words of 8 bytes: each table is as large as a page, level 0 has the pages, and a table of level n
 * is indexed by the bits of the address above those of level n − 1. What an entry looks like is the format's. One thread.
 */
final class RadixWriter {

    /** The words of a format. */
    interface Format {

        /** An entry of level {@code level} that leads to the table {@code child}, which is one level below. */
        long table(long child, int level);

        /** An entry of level {@code level} that ends at {@code physical}; as open as the format can say, readable only if not {@code writable}. */
        long leaf(long physical, int level, boolean writable);
    }

    private final IommuImage image;
    private final Format format;
    private final long top;
    private final int topLevel;
    private final int granule;
    private final List<Long> tables = new ArrayList<>();

    /**
     * @param top physical address of the top table, which is there already
     * @param topLevel its level; level 0 has entries of pages
     * @param granule bits of a page: 12, 14 or 16
     */
    RadixWriter(IommuImage image, Format format, long top, int topLevel, int granule) {
        this.image = image;
        this.format = format;
        this.top = top;
        this.topLevel = topLevel;
        this.granule = granule;
        tables.add(top);
    }

    /** 4 KiB tables with a top table of their own. */
    static RadixWriter of(IommuImage image, Format format, int topLevel) {
        return new RadixWriter(image, format, image.table(), topLevel, 12);
    }

    long top() {
        return top;
    }

    /** Bytes that an entry of {@code level} covers. */
    long span(int level) {
        return 1L << granule + level * (granule - 3);
    }

    /** The physical address of the entry of {@code level} for {@code iova}; makes the tables that lead there. */
    long slot(long iova, int level) {
        long table = top;
        for (int at = topLevel; ; at--) {
            // the top may be several tables in a row, so its index is not cut to the bits of one
            long index = iova >>> granule + at * (granule - 3);
            if (at != topLevel) {
                index &= (1L << granule - 3) - 1;
            }
            long slot = table + 8 * index;
            if (at == level) {
                return slot;
            }
            if (image.get(slot) == 0) {
                long child = image.tables(1 << granule - 12);
                tables.add(child);
                image.put(slot, format.table(child, at));
            }
            table = image.get(slot) & 0x000f_ffff_ffff_ffffL & -(1L << granule);
        }
    }

    /** The physical address of the table of {@code level} for {@code iova}. */
    long tableAt(long iova, int level) {
        return slot(iova, level) & -(1L << granule);
    }

    /**
     * Maps one page or block.
     *
     * @return the physical address of its entry
     */
    long map(long iova, long physical, int level, boolean writable) {
        long slot = slot(iova, level);
        image.put(slot, format.leaf(physical, level, writable));
        return slot;
    }

    /**
     * Lets the tables of {@code other}, a stage above this one whose pointers are addresses of this one's, lie at
     * addresses of the same number.
     */
    void carry(RadixWriter other) {
        other.tables.forEach(table -> map(table, table, 0, false));
    }

    /** Maps {@code count} pages in a row. */
    void mapPages(long iova, long physical, int count, boolean writable) {
        for (int i = 0; i < count; i++) {
            map(iova + i * span(0), physical + i * span(0), 0, writable);
        }
    }
}
