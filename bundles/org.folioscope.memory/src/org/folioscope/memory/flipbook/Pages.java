// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;

/**
 * The pages of a frame that is being added: hashes them on all cores, finds those that are stored already, and packs the
 * others, a batch at a time. One thread calls.
 */
final class Pages {

    /** Pages of a batch: what is held in memory at a time. */
    private static final int BATCH = 1 << 14;

    /** Pages that one core hashes in one go. */
    private static final int PIECE = 256;

    /** Fast, and most of what Zstandard can do with pages of a kernel. */
    private static final int LEVEL = 3;

    private static final byte NORMAL = 0;
    private static final byte ZERO = 1;
    private static final byte ABSENT = 2;

    private static final MemorySegment ZEROS = MemorySegment.ofArray(new byte[Layout.PAGE]);

    /** Pages that go into one record. */
    private static final class Chunk {

        private final byte[] bytes = new byte[Layout.MOST_PAGES * Layout.PAGE];
        private final long[] hashes = new long[2 * Layout.MOST_PAGES];
        private final int firstId;
        private int count;

        Chunk(int firstId) {
            this.firstId = firstId;
        }

        boolean isFull() {
            return count == Layout.MOST_PAGES;
        }
    }

    private final MemoryImage image;
    private final PageRanges ranges;
    private final PageHash hash;
    private final PageIndex index;

    private final PageTable.Builder table = new PageTable.Builder();
    private final long[] hashes = new long[2 * BATCH];
    private final byte[] states = new byte[BATCH];
    /** Ids of the pages that were stored before the batch; 0 for others. */
    private final int[] ids = new int[BATCH];
    /** Where pages are that were stored before this frame, to compare with; null when hashes are to be believed. */
    private final PageStore stored;
    /** Where in the image each page lies that is stored with this frame; kept only to compare with them. */
    private long[] newAddresses = new long[BATCH];

    private final int firstNewId;
    private int lastId;
    private long done;
    private List<Chunk> full = new ArrayList<>();
    private Chunk open;

    Pages(MemoryImage image, PageRanges ranges, PageHash hash, PageIndex index, int lastId, PageStore stored) {
        this.stored = stored;
        this.image = image;
        this.ranges = ranges;
        this.hash = hash;
        this.index = index;
        this.lastId = lastId;
        firstNewId = lastId + 1;
    }

    /** Takes in the next batch; false when there is none left, and then the last record is among {@link #records}. */
    boolean next(Progress progress) {
        if (done == ranges.pages()) {
            if (open != null) {
                full.add(open);
                open = null;
            }
            return false;
        }
        int count = (int) Math.min(BATCH, ranges.pages() - done);
        int pieces = (count + PIECE - 1) / PIECE;
        IntStream.range(0, pieces).parallel().forEach(piece -> {
            progress.check();
            int from = piece * PIECE;
            look(from, Math.min(count, from + PIECE));
        });
        for (int i = 0; i < count; i++) {
            take(i);
        }
        done += count;
        progress.advance((long) count * Layout.PAGE);
        progress.check();
        return true;
    }

    /** Looks at the pages from {@code from} to before {@code to} of the batch. */
    private void look(int from, int to) {
        byte[] copy = new byte[Layout.PAGE];
        Window window = null;
        for (int i = from; i < to; i++) {
            long address = ranges.pfn(done + i) << Layout.PAGE_SHIFT;
            if (window == null || !window.contains(address, Layout.PAGE)) {
                window = window(address);
                if (window != null && window.start() <= address) {
                    int known = zeros(address, i, to);
                    if (known > i) {
                        Arrays.fill(states, i, known, ZERO);
                        i = known - 1;
                        window = null;
                        continue;
                    }
                }
            }
            if (window != null && window.contains(address, Layout.PAGE)) {
                look(i, window.bytes(), address - window.start());
            } else if (read(address, copy)) {
                look(i, MemorySegment.ofArray(copy), 0);
            } else {
                states[i] = ABSENT;
            }
        }
    }

    private Window window(long address) {
        try {
            return image.window(address);
        } catch (MemoryFaultException _) {
            return null;
        }
    }

    /**
     * The place in the batch behind those pages from {@code i} on that are known to be zeros, such as what a VM never
     * touched, and need not be read.
     */
    private int zeros(long address, int i, int to) {
        long data = image.nextData(address);
        if (data - address < Layout.PAGE) {
            return i;
        }
        long first = done + i;
        long pages = Math.min((data - address) >>> Layout.PAGE_SHIFT, ranges.endAround(first) - first);
        return i + (int) Math.min(pages, to - i);
    }

    private void look(int i, MemorySegment bytes, long offset) {
        if (MemorySegment.mismatch(bytes, offset, offset + Layout.PAGE, ZEROS, 0, Layout.PAGE) == -1) {
            states[i] = ZERO;
        } else {
            states[i] = NORMAL;
            hash.hash(bytes, offset, hashes, i);
            int id = index.find(hashes[2 * i], hashes[2 * i + 1]);
            ids[i] = id != 0 && isSame(id, bytes, offset) ? id : 0;
        }
    }

    /** Copies what is there of a page that lies in no single window; false when nothing is. */
    private boolean read(long address, byte[] page) {
        Arrays.fill(page, (byte) 0);
        boolean any = false;
        int at = 0;
        while (at < page.length) {
            try {
                Window window = image.window(address + at);
                long offset = address + at - window.start();
                int count = (int) Math.min(page.length - at, window.bytes().byteSize() - offset);
                MemorySegment.copy(window.bytes(), ValueLayout.JAVA_BYTE, offset, page, at, count);
                at += count;
                any = true;
            } catch (MemoryFaultException _) {
                at = nextStart(address + at, address + page.length); // what is not in the image reads as zeros
            }
        }
        return any;
    }

    /** Where in its page the first extent behind {@code address} begins; the page's size where none does before {@code end}. */
    private int nextStart(long address, long end) {
        for (Extent extent : image.extents()) {
            if (extent.start() > address) {
                return extent.start() < end ? (int) (extent.start() & Layout.PAGE - 1) : Layout.PAGE;
            }
        }
        return Layout.PAGE;
    }

    private void take(int i) {
        if (states[i] != NORMAL) {
            table.add(states[i] == ZERO ? PageTable.ZERO : PageTable.ABSENT, 1);
            return;
        }
        int id = ids[i];
        if (id == 0 && stored == null) {
            id = index.find(hashes[2 * i], hashes[2 * i + 1]); // one that this batch has stored
        }
        table.add(id != 0 ? id : store(ranges.pfn(done + i) << Layout.PAGE_SHIFT), 1);
    }

    /** Whether the page that has the hash of the stored one {@code id} is that one, as far as that is to be asked. */
    private boolean isSame(int id, MemorySegment bytes, long offset) {
        if (stored == null) {
            return true;
        }
        MemorySegment other;
        if (id < firstNewId) {
            try {
                other = stored.pages(id, 1);
            } catch (IOException _) {
                return false; // damaged: all the better to store it anew
            }
        } else {
            byte[] page = new byte[Layout.PAGE];
            if (!read(newAddresses[id - firstNewId], page)) {
                return false;
            }
            other = MemorySegment.ofArray(page);
        }
        return MemorySegment.mismatch(bytes, offset, offset + Layout.PAGE, other, 0, Layout.PAGE) == -1;
    }

    /** Copies a page; what a VM has written since it was hashed is in the copy, so that is hashed again. */
    private int store(long address) {
        if (open == null) {
            open = new Chunk(lastId + 1);
        }
        byte[] page = new byte[Layout.PAGE];
        if (!read(address, page)) {
            return PageTable.ABSENT;
        }
        int slot = open.count;
        hash.hash(MemorySegment.ofArray(page), 0, open.hashes, slot);
        int known = index.find(open.hashes[2 * slot], open.hashes[2 * slot + 1]);
        if (known != 0 && isSame(known, MemorySegment.ofArray(page), 0)) {
            return known;
        }
        System.arraycopy(page, 0, open.bytes, slot * Layout.PAGE, Layout.PAGE);
        lastId++;
        if (known == 0) {
            index.add(open.hashes[2 * slot], open.hashes[2 * slot + 1], lastId);
        }
        if (stored != null) {
            int at = lastId - firstNewId;
            if (at == newAddresses.length) {
                newAddresses = Arrays.copyOf(newAddresses, 2 * at);
            }
            newAddresses[at] = address;
        }
        open.count++;
        if (open.isFull()) {
            full.add(open);
            open = null;
        }
        return lastId;
    }

    /** The records of pages that became full since the last call, ready to be written in this order. */
    List<ByteBuffer> records() {
        List<ByteBuffer> records = full.parallelStream().map(Pages::record).toList();
        full = new ArrayList<>();
        return records;
    }

    private static ByteBuffer record(Chunk chunk) {
        int size = chunk.count * Layout.PAGE;
        byte[] packed = new byte[(int) Zstd.compressBound(size)];
        long length = Zstd.compressByteArray(packed, 0, packed.length, chunk.bytes, 0, size, LEVEL);
        boolean smaller = !Zstd.isError(length) && length < size - size / 16;
        int stored = smaller ? (int) length : size;
        ByteBuffer payload = ByteBuffer.allocate(Layout.PAGES_PREFIX + chunk.count * Layout.HASH_SIZE + stored)
                .order(ByteOrder.LITTLE_ENDIAN);
        payload.putInt(chunk.count).putInt(smaller ? Layout.ZSTD : Layout.STORED);
        for (int i = 0; i < 2 * chunk.count; i++) {
            payload.putLong(chunk.hashes[i]);
        }
        payload.put(smaller ? packed : chunk.bytes, 0, stored).flip();
        return FlipbookWriter.whole(Layout.TYPE_PAGES, chunk.firstId, MemorySegment.ofBuffer(payload));
    }

    PageTable table() {
        return table.build();
    }

    int lastId() {
        return lastId;
    }

    int newPages() {
        return lastId - firstNewId + 1;
    }
}
