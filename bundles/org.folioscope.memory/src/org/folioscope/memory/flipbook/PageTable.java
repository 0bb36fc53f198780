// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which stored page lies at which index of a frame, as runs of pages whose ids follow each other. Immutable, in 16 bytes
 * a run.
 */
final class PageTable {

    /** The id of a page of zeros, which is not stored. */
    static final int ZERO = 0;
    /** For a page that could not be read when the frame was made. */
    static final int ABSENT = -1;

    /** How a run is written: as in the frame before, ids from a first one on, zeros, or absent. */
    private static final int SAME = 0;

    private static final int IDS = 1;
    private static final int ZEROS = 2;
    private static final int NONE = 3;

    static final PageTable EMPTY = new PageTable(new long[0], new int[0], 0);

    private final long[] starts;
    private final int[] ids;
    private final long pages;

    private PageTable(long[] starts, int[] ids, long pages) {
        this.starts = starts;
        this.ids = ids;
        this.pages = pages;
    }

    int runs() {
        return starts.length;
    }

    long pages() {
        return pages;
    }

    /** The index of the run's first page. */
    long start(int run) {
        return starts[run];
    }

    /** The index behind the run's last page. */
    long end(int run) {
        return run + 1 < starts.length ? starts[run + 1] : pages;
    }

    /** The id of the run's first page, {@link #ZERO} or {@link #ABSENT}. */
    int id(int run) {
        return ids[run];
    }

    /** The run that holds an index below {@link #pages}. */
    int run(long index) {
        int at = Arrays.binarySearch(starts, index);
        return at >= 0 ? at : -at - 2;
    }

    /** The id of the page at an index below {@link #pages}. */
    int idAt(long index) {
        int run = run(index);
        return ids[run] <= 0 ? ids[run] : (int) (ids[run] + index - starts[run]);
    }

    /** Collects runs in order. One thread only. */
    static final class Builder {

        private long[] starts = new long[64];
        private int[] ids = new int[64];
        private int count;
        private long pages;

        /** Adds {@code length} pages with ids from {@code id} on, or of zeros, or absent ones. */
        void add(int id, long length) {
            if (length <= 0) {
                return;
            }
            boolean joins = count > 0
                    && (id <= 0
                            ? ids[count - 1] == id
                            : ids[count - 1] > 0 && ids[count - 1] + pages - starts[count - 1] == id);
            if (!joins) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                    ids = Arrays.copyOf(ids, count * 2);
                }
                starts[count] = pages;
                ids[count++] = id;
            }
            pages += length;
        }

        PageTable build() {
            return new PageTable(Arrays.copyOf(starts, count), Arrays.copyOf(ids, count), pages);
        }
    }

    /** Writes the table as what differs from {@code base}, which has other pages at the same indexes, or is empty. */
    void write(PageTable base, DataOutput out) throws IOException {
        Encoder encoder = new Encoder(out);
        long index = 0;
        while (index < pages) {
            int run = run(index);
            int own = idAt(index);
            long left = end(run) - index;
            if (index < base.pages) {
                int baseRun = base.run(index);
                left = Math.min(left, base.end(baseRun) - index);
                if (base.idAt(index) == own) {
                    encoder.add(SAME, left, 0);
                    index += left;
                    continue;
                }
            }
            encoder.add(own == ZERO ? ZEROS : own == ABSENT ? NONE : IDS, left, own);
            index += left;
        }
        encoder.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param pages how many there are to be
     * @param lastId the largest id that exists
     * @throws IOException when it is damaged
     */
    static PageTable read(DataInputStream in, PageTable base, long pages, int lastId) throws IOException {
        Builder builder = new Builder();
        while (builder.pages < pages) {
            long head = readNumber(in);
            long length = head >>> 2;
            if (length <= 0 || length > pages - builder.pages) {
                throw new IOException("a run of its page table has " + length + " pages, where at most "
                        + (pages - builder.pages) + " are left");
            }
            switch ((int) (head & 3)) {
                case SAME -> copy(base, builder, length);
                case ZEROS -> builder.add(ZERO, length);
                case NONE -> builder.add(ABSENT, length);
                default -> {
                    long id = readNumber(in);
                    if (id <= 0 || id > lastId || id + length - 1 > lastId) {
                        throw new IOException("a run of its page table has the pages " + id + " to " + (id + length - 1)
                                + ", and only " + lastId + " are stored before it");
                    }
                    builder.add((int) id, length);
                }
            }
        }
        return builder.build();
    }

    private static void copy(PageTable base, Builder builder, long length) throws IOException {
        long index = builder.pages;
        long end = index + length;
        if (end > base.pages) {
            throw new IOException("its page table refers to pages that the frame before it doesn't have");
        }
        while (index < end) {
            int run = base.run(index);
            long piece = Math.min(base.end(run), end) - index;
            builder.add(base.idAt(index), piece);
            index += piece;
        }
    }

    /** Joins neighbouring runs of one kind. */
    private static final class Encoder {

        private final DataOutput out;
        private int kind = -1;
        private long length;
        private int id;

        Encoder(DataOutput out) {
            this.out = out;
        }

        void add(int nextKind, long nextLength, int nextId) throws IOException {
            if (kind == nextKind && (kind != IDS || id + length == nextId)) {
                length += nextLength;
                return;
            }
            flush();
            kind = nextKind;
            length = nextLength;
            id = nextId;
        }

        void flush() throws IOException {
            if (kind >= 0) {
                writeNumber(out, length << 2 | kind);
                if (kind == IDS) {
                    writeNumber(out, id);
                }
            }
        }
    }

    /** Seven bits a byte, the lowest first; the top bit says that more follow. */
    private static void writeNumber(DataOutput out, long number) throws IOException {
        long rest = number;
        while (rest >>> 7 != 0) {
            out.writeByte((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInput in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int part = in.readUnsignedByte();
            number |= (long) (part & 0x7f) << shift;
            if (part < 0x80) {
                return number;
            }
        }
        throw new IOException("a number of its page table has more than 63 bits");
    }
}
