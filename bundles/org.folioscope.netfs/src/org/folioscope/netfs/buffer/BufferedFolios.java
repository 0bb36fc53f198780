// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.buffer;

import java.util.Arrays;

/**
 * The folios in the rolling buffer of a request, from the one that the collector looks at next to the newest: a row each, in columns.
 * Slots that are done with are not there. Immutable once read.
 */
public final class BufferedFolios {

    private static final int PAGE_SHIFT = 12;

    private final int queues;
    private final boolean cut;
    private final int count;
    private final long[] pages;
    private final long[] indices;
    private final long[] flags;
    private final byte[] orders;
    private final FolioBits bits;

    BufferedFolios(Builder from, FolioBits bits) {
        this.bits = bits;
        queues = from.queues;
        cut = from.cut;
        count = from.count;
        pages = Arrays.copyOf(from.pages, count);
        indices = Arrays.copyOf(from.indices, count);
        flags = Arrays.copyOf(from.flags, count);
        orders = Arrays.copyOf(from.orders, count);
    }

    /** Segments that the buffer consists of. */
    public int queues() {
        return queues;
    }

    /** Whether there is more that was not read, because of damage or a limit. */
    public boolean isCut() {
        return cut;
    }

    /** Rows: slots of the buffer that hold a folio. */
    public int count() {
        return count;
    }

    /** Address of the struct page of a folio, virtual. */
    public long page(int row) {
        return pages[row];
    }

    /** log2 of its pages, as the segment has it. */
    public int order(int row) {
        return orders[row];
    }

    /** Its first byte in the file, by its own index; -1 where the folio can't be read. */
    public long start(int row) {
        return indices[row] < 0 ? -1 : indices[row] << PAGE_SHIFT;
    }

    /** Bytes. */
    public long size(int row) {
        return 1L << PAGE_SHIFT + orders[row];
    }

    /** Whether PG_writeback is set. */
    public boolean isWriteback(int row) {
        return (flags[row] & bits.writeback()) != 0;
    }

    /** Whether PG_locked is set. */
    public boolean isLocked(int row) {
        return (flags[row] & bits.locked()) != 0;
    }

    /** Whether PG_uptodate is set. */
    public boolean isUptodate(int row) {
        return (flags[row] & bits.uptodate()) != 0;
    }

    /** Whether PG_dirty is set. */
    public boolean isDirty(int row) {
        return (flags[row] & bits.dirty()) != 0;
    }

    /** Grows while a buffer is read. */
    static final class Builder {

        private int queues;
        private boolean cut;
        private int count;
        private long[] pages = new long[64];
        private long[] indices = new long[64];
        private long[] flags = new long[64];
        private byte[] orders = new byte[64];

        void queue() {
            queues++;
        }

        void cut() {
            cut = true;
        }

        int count() {
            return count;
        }

        void add(long page, int order, long index, long flagWord) {
            if (count == pages.length) {
                int more = count * 2;
                pages = Arrays.copyOf(pages, more);
                indices = Arrays.copyOf(indices, more);
                flags = Arrays.copyOf(flags, more);
                orders = Arrays.copyOf(orders, more);
            }
            pages[count] = page;
            indices[count] = index;
            flags[count] = flagWord;
            orders[count++] = (byte) order;
        }
    }
}
