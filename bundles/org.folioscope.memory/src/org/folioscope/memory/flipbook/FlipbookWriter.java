// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;

/**
 * Adds frames to a flipbook. A frame is there when the header of its record is, which is written last: whatever ends this
 * program before, the file opens with all frames that were complete, and the next append removes the rest. One program at
 * a time may add; others read meanwhile. One thread only.
 */
public final class FlipbookWriter implements AutoCloseable {

    /** Words of the user's about a frame, and what was found amiss in it. */
    public record Caption(String label, String note, List<String> findings) {

        public Caption {
            findings = List.copyOf(findings);
        }

        /** Only a label. */
        public static Caption of(String label) {
            return new Caption(label, "", List.of());
        }
    }

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;
    private final PageHash hash;
    private PageIndex index = new PageIndex();
    private int lastId;
    private int frames;
    private PageTable table = PageTable.EMPTY;
    /** The end of the last frame, where the next record goes. */
    private long end;

    private FlipbookWriter(Path path, FileChannel channel, long seed) throws IOException {
        this.path = path;
        this.channel = channel;
        hash = new PageHash(seed);
        lock = lock(path, channel);
    }

    private static FileLock lock(Path path, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException _) {
            // this very program has it
        }
        throw new ImageException(path + " is being added to by somebody else; wait for that, or add to another file.");
    }

    /**
     * Makes a flipbook without frames.
     *
     * @throws ImageException when there is such a file
     */
    @SuppressWarnings("resource") // the writer closes the channel
    public static FlipbookWriter create(Path path) throws IOException {
        long seed = new SecureRandom().nextLong();
        FileChannel channel = createNew(path);
        boolean created = false;
        try {
            FlipbookWriter writer = new FlipbookWriter(path, channel, seed);
            write(channel, Layout.header(seed, System.currentTimeMillis()), 0);
            channel.force(true);
            writer.end = Layout.HEADER_SIZE;
            created = true;
            return writer;
        } finally {
            if (!created) {
                channel.close();
            }
        }
    }

    private static FileChannel createNew(Path path) throws IOException {
        try {
            return FileChannel.open(
                    path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new ImageException(path + " is already there. Add to it, or choose another name.", e);
        }
    }

    /**
     * Opens a flipbook to add to it.
     *
     * @throws ImageException when it is none, or a frame of it is damaged: nothing can be added behind such a one
     */
    @SuppressWarnings("resource") // the writer closes the channel
    public static FlipbookWriter append(Path path) throws IOException {
        long seed;
        try (Flipbook before = Flipbook.open(path)) {
            seed = before.seed();
        }
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean opened = false;
        try {
            FlipbookWriter writer = new FlipbookWriter(path, channel, seed);
            writer.readBack(); // now that nobody else adds to it
            opened = true;
            return writer;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    /** Takes what is in the file for what there is. */
    private void readBack() throws IOException {
        index = new PageIndex();
        try (Flipbook book = Flipbook.open(path)) {
            continueFrom(book);
        }
    }

    private void continueFrom(Flipbook book) throws ImageException {
        Records records = book.records();
        if (book.frames().size() < records.frames()) {
            throw new ImageException(path + " can't be added to, because a frame of it is damaged: "
                    + book.diagnostics().getLast().message() + ". Extract what is left into another flipbook.");
        }
        long[] hashes = new long[2 * Layout.MOST_PAGES];
        for (int record = 0; record < records.pageRecords(); record++) {
            records.hashes(record, hashes);
            for (int i = 0; i < records.pageCount(record); i++) {
                if (index.find(hashes[2 * i], hashes[2 * i + 1]) == 0) {
                    index.add(hashes[2 * i], hashes[2 * i + 1], records.firstId(record) + i);
                }
            }
        }
        lastId = records.lastId();
        frames = records.frames();
        table = book.table(frames);
        end = records.end();
    }

    /** How many frames there are. */
    public int frames() {
        return frames;
    }

    /** Adds a frame, and takes pages for equal whose hashes are. */
    public Frame add(MemoryImage image, Caption caption, Progress progress) throws IOException {
        return add(image, caption, false, progress);
    }

    /**
     * Adds the memory of {@code image} as the next frame; returns when it is on the disk. When this throws, also because
     * it was cancelled, the file is as before.
     *
     * @param compareBytes whether pages with equal hashes are compared byte by byte, too, for guests that may have
     *     prepared pages to be taken for one another ({@code docs/decisions/0006-equal-hashes.md})
     * @throws ImageException when the image has no extents, or more pages than a flipbook can hold
     */
    @SuppressWarnings("resource") // the flipbook to compare with is closed by its try
    public Frame add(MemoryImage image, Caption caption, boolean compareBytes, Progress progress) throws IOException {
        if (image.extents().isEmpty()) {
            throw new ImageException(image.path() + " holds no memory that could be added to " + path + ".");
        }
        PageRanges ranges = PageRanges.of(image.extents());
        if (ranges.pages() > Integer.MAX_VALUE - lastId - 1L) {
            throw new ImageException(path + " can't hold " + ranges.pages() + " more pages; begin another flipbook.");
        }
        boolean added = false;
        try (Flipbook stored = compareBytes ? Flipbook.open(path) : null) {
            PageStore store = stored == null ? null : stored.store();
            Pages pages = new Pages(image, ranges, hash, index, lastId, store);
            channel.truncate(end); // what an append left that was broken off
            long at = end;
            progress.begin("Adding a frame", ranges.pages() * Layout.PAGE);
            while (pages.next(progress)) {
                for (ByteBuffer record : pages.records()) {
                    at = write(channel, record, at);
                }
            }
            for (ByteBuffer record : pages.records()) {
                at = write(channel, record, at);
            }
            Frame frame = frame(image, caption, ranges, pages.newPages(), 0);
            PageTable next = pages.table();
            ByteBuffer record = record(frame, next);
            // What makes it a frame comes last, when all that belongs to it is on the disk.
            write(
                    channel,
                    record.slice(Layout.RECORD_HEADER, record.remaining() - Layout.RECORD_HEADER),
                    at + Layout.RECORD_HEADER);
            channel.force(false);
            write(channel, record.slice(0, Layout.RECORD_HEADER), at);
            channel.force(false);
            at += record.remaining();
            Frame result = frame(image, caption, ranges, pages.newPages(), at - end, frame.time());
            end = at;
            lastId = pages.lastId();
            frames++;
            table = next;
            added = true;
            return result;
        } finally {
            if (!added) {
                channel.truncate(end);
                readBack(); // the index has pages that the file has not
            }
        }
    }

    private Frame frame(MemoryImage image, Caption caption, PageRanges ranges, long newPages, long bytes) {
        return frame(image, caption, ranges, newPages, bytes, Instant.ofEpochMilli(System.currentTimeMillis()));
    }

    private Frame frame(
            MemoryImage image, Caption caption, PageRanges ranges, long newPages, long bytes, Instant time) {
        return new Frame(
                frames + 1,
                time,
                caption.label(),
                caption.note(),
                caption.findings(),
                image.path(),
                image.format(),
                image.torn(),
                image.extents(),
                image.notes(),
                image.registers(),
                ranges.pages(),
                newPages,
                bytes);
    }

    private ByteBuffer record(Frame frame, PageTable next) throws IOException {
        byte[] plain = FrameRecord.encode(frame, next, table);
        if (plain.length > Layout.LARGEST_FRAME) {
            throw new ImageException("the frame can't be added to " + path + ": its memory is too fragmented");
        }
        byte[] packed = Zstd.compress(plain);
        ByteBuffer payload = ByteBuffer.allocate(8 + packed.length).order(ByteOrder.LITTLE_ENDIAN);
        payload.putInt(plain.length).putInt(0).put(packed).flip();
        return whole(Layout.TYPE_FRAME, frame.number(), MemorySegment.ofBuffer(payload));
    }

    /** A record with its header and padding. */
    static ByteBuffer whole(int type, long first, MemorySegment payload) {
        long length = payload.byteSize();
        ByteBuffer record = ByteBuffer.allocate(Math.toIntExact(Layout.RECORD_HEADER + Layout.padded(length)));
        record.put(Layout.recordHeader(type, length, first, Layout.checksum(payload)));
        MemorySegment.copy(
                payload, ValueLayout.JAVA_BYTE, 0, record.array(), Layout.RECORD_HEADER, Math.toIntExact(length));
        return record.clear();
    }

    private static long write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += channel.write(bytes, to);
        }
        return to;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        channel.close();
    }
}
