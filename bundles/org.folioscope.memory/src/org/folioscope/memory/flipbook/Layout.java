// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * Sizes, magic numbers and offsets of a flipbook file, version 1; {@code docs/flipbook.md} describes them. All values are
 * little-endian, all offsets bytes.
 */
final class Layout {

    /** Bytes of a page, in memory and in the file. */
    static final int PAGE = 4096;

    static final int PAGE_SHIFT = 12;

    static final String MAGIC = "FOLIFLIP";
    static final int VERSION = 1;

    /** The file header: magic, version, page size, seed of the page hash, time of creation, then zeros and a checksum. */
    static final int HEADER_SIZE = 4096;

    static final int VERSION_OFFSET = 8;
    static final int PAGE_SIZE_OFFSET = 12;
    static final int SEED_OFFSET = 16;
    static final int CREATED_OFFSET = 24;
    static final int HEADER_CHECKSUM_OFFSET = HEADER_SIZE - 4;

    /** "FLPR": what each record begins with. */
    static final int RECORD_MAGIC = 0x52504c46;

    static final int RECORD_HEADER = 32;
    static final int RECORD_ALIGNMENT = 8;

    static final int TYPE_PAGES = 1;
    static final int TYPE_FRAME = 2;

    /** Pages of one record: 1 MiB, what one read of a page may have to decompress. */
    static final int MOST_PAGES = 256;

    /** Bytes of a page's hash, in a record of pages. */
    static final int HASH_SIZE = 16;

    /** Bytes before the hashes of a record of pages: their number, and how they are stored. */
    static final int PAGES_PREFIX = 8;

    static final int STORED = 0;
    static final int ZSTD = 1;

    /** Most bytes of a frame's record, unpacked: the runs of 150 GiB of memory in which no two pages lie together. */
    static final int LARGEST_FRAME = 1 << 28;

    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private Layout() {}

    static int checksum(MemorySegment bytes) {
        CRC32C checksum = new CRC32C();
        long done = 0;
        while (done < bytes.byteSize()) {
            long piece = Math.min(bytes.byteSize() - done, 1 << 30);
            checksum.update(bytes.asSlice(done, piece).asByteBuffer());
            done += piece;
        }
        return (int) checksum.getValue();
    }

    /** A file header with its checksum, ready to be written. */
    static ByteBuffer header(long seed, long createdMillis) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        header.putInt(VERSION_OFFSET, VERSION);
        header.putInt(PAGE_SIZE_OFFSET, PAGE);
        header.putLong(SEED_OFFSET, seed);
        header.putLong(CREATED_OFFSET, createdMillis);
        header.putInt(
                HEADER_CHECKSUM_OFFSET,
                checksum(MemorySegment.ofBuffer(header.duplicate().clear()).asSlice(0, HEADER_CHECKSUM_OFFSET)));
        return header.clear();
    }

    /**
     * The header of a record.
     *
     * @param first the first page's id, or the frame's number
     */
    static ByteBuffer recordHeader(int type, long length, long first, int payloadChecksum) {
        ByteBuffer header = ByteBuffer.allocate(RECORD_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(RECORD_MAGIC).putInt(type).putLong(length).putLong(first).putInt(payloadChecksum);
        header.putInt(checksum(MemorySegment.ofBuffer(header.duplicate().flip())));
        return header.flip();
    }

    static long padded(long length) {
        return length + RECORD_ALIGNMENT - 1 & -RECORD_ALIGNMENT;
    }
}
