// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.folioscope.base.Numbers;
import org.folioscope.memory.format.MappedFile;

/**
 * The records of a flipbook, found by their headers from the first to the last that is whole. Immutable; safe for several
 * threads.
 *
 * <p>Behind the last frame lies what somebody adds at this moment, or what a broken append left; it may be cut off at any
 * time, and looking at it through a mapping then would be a fault. So headers are read and not mapped, and of contents
 * only those are looked at that a frame may need.
 */
final class Records {

    private final MemorySegment bytes;
    /** Of the records of pages: file offset of the header, and the id of the first page. */
    private final long[] pageRecords;

    private final int[] firstIds;
    /** The id behind the last page. */
    private final int nextId;
    /** Of the frames: file offset of the header, and the largest page id that was stored before. */
    private final long[] frameRecords;

    private final int[] lastIds;
    private final String stopped;

    private Records(Scan scan) {
        bytes = scan.bytes;
        pageRecords = Arrays.copyOf(scan.pageRecords, scan.pages);
        firstIds = Arrays.copyOf(scan.firstIds, scan.pages);
        nextId = (int) scan.lastId + 1;
        frameRecords = Arrays.copyOf(scan.frameRecords, scan.frames);
        lastIds = Arrays.copyOf(scan.lastIds, scan.frames);
        boolean frameIsLast =
                frameRecords.length > 0 ? frameEnd(frameRecords.length) == scan.at : pageRecords.length == 0;
        stopped = scan.stopped == null && !frameIsLast ? "no frame follows its pages" : scan.stopped;
    }

    /** @throws IOException when the file can't be read */
    static Records of(MappedFile file) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            Scan scan = new Scan(file.bytes(), channel);
            scan.run();
            return new Records(scan);
        }
    }

    int frames() {
        return frameRecords.length;
    }

    /** How many records of pages there are before the last frame. */
    int pageRecords() {
        return lastId() == 0 ? 0 : recordOf(lastId()) + 1;
    }

    /** The largest page id that was stored before the last frame. */
    int lastId() {
        return lastIds.length == 0 ? 0 : lastIds[lastIds.length - 1];
    }

    /** The largest page id that was stored before frame {@code number} (1 for the first). */
    int lastIdBefore(int number) {
        return lastIds[number - 1];
    }

    /** The file offset behind the last frame, or behind the file's header. */
    long end() {
        return frameRecords.length == 0 ? Layout.HEADER_SIZE : frameEnd(frameRecords.length);
    }

    /** Why there is no record behind the last whole one; null when the last frame ends the file. */
    String stopped() {
        return stopped;
    }

    /** Bytes from the frame before, or the file's header, to the end of this frame. */
    long storedBytes(int number) {
        long from = number == 1 ? Layout.HEADER_SIZE : frameEnd(number - 1);
        return frameEnd(number) - from;
    }

    private long frameEnd(int number) {
        long header = frameRecords[number - 1];
        return header + Layout.RECORD_HEADER + Layout.padded(bytes.get(Layout.LONG, header + 8));
    }

    /** The record that holds a page's id (1 to {@link #lastId}). */
    int recordOf(int id) {
        int at = Arrays.binarySearch(firstIds, id);
        return at >= 0 ? at : -at - 2;
    }

    int firstId(int record) {
        return firstIds[record];
    }

    int pageCount(int record) {
        return (record + 1 < firstIds.length ? firstIds[record + 1] : nextId) - firstIds[record];
    }

    /** Puts the hashes of a record's pages into an array, low and high of each. */
    void hashes(int record, long[] into) {
        long from = pageRecords[record] + Layout.RECORD_HEADER + Layout.PAGES_PREFIX;
        for (int i = 0; i < 2 * pageCount(record); i++) {
            into[i] = bytes.get(Layout.LONG, from + 8L * i);
        }
    }

    /**
     * The content of a record's pages.
     *
     * @throws IOException when it is damaged; the message says where and how
     */
    MemorySegment pages(int record) throws IOException {
        long header = pageRecords[record];
        MemorySegment payload = payload(header);
        int count = pageCount(record);
        long from = Layout.PAGES_PREFIX + (long) count * Layout.HASH_SIZE;
        long size = (long) count * Layout.PAGE;
        MemorySegment content = payload.asSlice(from);
        return switch (payload.get(Layout.INT, 4)) {
            case Layout.STORED -> {
                if (content.byteSize() != size) {
                    throw damaged(header, "holds " + content.byteSize() + " bytes of pages, expected " + size);
                }
                yield content;
            }
            case Layout.ZSTD ->
                MemorySegment.ofArray(unpack(content, (int) size, header)).asReadOnly();
            default -> throw damaged(header, "is stored in a way that this version doesn't know");
        };
    }

    /**
     * The bytes of a frame's record.
     *
     * @throws IOException when they are damaged; the message says where and how
     */
    byte[] frame(int number) throws IOException {
        long header = frameRecords[number - 1];
        MemorySegment payload = payload(header);
        if (payload.byteSize() < 8) {
            throw damaged(header, "has " + payload.byteSize() + " bytes, expected a frame");
        }
        int size = payload.get(Layout.INT, 0);
        if (size < 0 || size > Layout.LARGEST_FRAME) {
            throw damaged(header, "announces " + Integer.toUnsignedString(size) + " bytes");
        }
        // Zstandard's own header says how much there is; a frame that lies is not unpacked.
        return unpack(payload.asSlice(8), size, header);
    }

    private MemorySegment payload(long header) throws IOException {
        MemorySegment payload = bytes.asSlice(header + Layout.RECORD_HEADER, bytes.get(Layout.LONG, header + 8));
        int expected = bytes.get(Layout.INT, header + 24);
        int found = Layout.checksum(payload);
        if (expected != found) {
            throw damaged(
                    header,
                    "has the checksum 0x" + Integer.toHexString(found) + ", expected 0x"
                            + Integer.toHexString(expected));
        }
        return payload;
    }

    private static byte[] unpack(MemorySegment packed, int size, long header) throws IOException {
        byte[] source = packed.toArray(ValueLayout.JAVA_BYTE);
        long announced = Zstd.getFrameContentSize(source);
        if (announced != size) {
            throw damaged(header, "unpacks to " + announced + " bytes, expected " + size);
        }
        byte[] target = new byte[size];
        try {
            long result = Zstd.decompress(target, source);
            if (result != size) {
                throw damaged(header, "can't be unpacked: " + result + " bytes came out, expected " + size);
            }
        } catch (ZstdException e) {
            throw damaged(header, "can't be unpacked: " + e.getMessage());
        }
        return target;
    }

    private static IOException damaged(long header, String how) {
        return new IOException("the record at file offset " + Numbers.hex(header) + " " + how);
    }

    /** Goes from header to header. */
    private static final class Scan {

        private final MemorySegment bytes;
        private final FileChannel channel;
        /** A header and the number of pages behind it. */
        private final ByteBuffer buffer =
                ByteBuffer.allocate(Layout.RECORD_HEADER + Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);

        private final MemorySegment header = MemorySegment.ofBuffer(buffer).asSlice(0, Layout.RECORD_HEADER);
        private long at = Layout.HEADER_SIZE;
        private String stopped;
        private long[] pageRecords = new long[64];
        private int[] firstIds = new int[64];
        private int pages;
        private long lastId;
        private long[] frameRecords = new long[16];
        private int[] lastIds = new int[16];
        private int frames;

        Scan(MemorySegment bytes, FileChannel channel) {
            this.bytes = bytes;
            this.channel = channel;
        }

        void run() throws IOException {
            while (at < bytes.byteSize() && stopped == null) {
                stopped = next();
            }
        }

        /** Takes the record at hand; gives what is wrong with it, or null. */
        private String next() throws IOException {
            long left = bytes.byteSize() - at;
            buffer.clear();
            while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) > 0) {
                // until all of it is there
            }
            if (buffer.position() < Layout.RECORD_HEADER) {
                return "the file ends within a record's header";
            }
            if (header.get(Layout.INT, 0) != Layout.RECORD_MAGIC
                    || header.get(Layout.INT, 28) != Layout.checksum(header.asSlice(0, 28))) {
                return "there is no record's header with a right checksum";
            }
            long length = header.get(Layout.LONG, 8);
            if (length < 0
                    || length > left - Layout.RECORD_HEADER
                    || Layout.padded(length) > left - Layout.RECORD_HEADER) {
                return "the file ends within a record of " + length + " bytes";
            }
            long first = header.get(Layout.LONG, 16);
            String wrong = switch (header.get(Layout.INT, 4)) {
                case Layout.TYPE_PAGES -> pages(length, first);
                case Layout.TYPE_FRAME -> frame(first);
                default -> "it is of the unknown type " + header.get(Layout.INT, 4);
            };
            if (wrong == null) {
                at += Layout.RECORD_HEADER + Layout.padded(length);
            }
            return wrong;
        }

        private String pages(long length, long first) {
            if (length < Layout.PAGES_PREFIX || buffer.hasRemaining()) {
                return "it has no room for pages";
            }
            int count = buffer.getInt(Layout.RECORD_HEADER);
            if (count < 1
                    || count > Layout.MOST_PAGES
                    || length < Layout.PAGES_PREFIX + (long) count * Layout.HASH_SIZE) {
                return "it has " + Integer.toUnsignedString(count) + " pages in " + length + " bytes, expected 1 to "
                        + Layout.MOST_PAGES;
            }
            if (first != lastId + 1 || lastId + count >= Integer.MAX_VALUE) {
                return "its first page is number " + first + ", expected " + (lastId + 1);
            }
            if (pages == pageRecords.length) {
                pageRecords = Arrays.copyOf(pageRecords, pages * 2);
                firstIds = Arrays.copyOf(firstIds, pages * 2);
            }
            pageRecords[pages] = at;
            firstIds[pages++] = (int) first;
            lastId += count;
            return null;
        }

        private String frame(long number) {
            if (number != frames + 1) {
                return "it is frame " + number + ", expected " + (frames + 1);
            }
            if (frames == frameRecords.length) {
                frameRecords = Arrays.copyOf(frameRecords, frames * 2);
                lastIds = Arrays.copyOf(lastIds, frames * 2);
            }
            frameRecords[frames] = at;
            lastIds[frames++] = (int) lastId;
            return null;
        }
    }
}
