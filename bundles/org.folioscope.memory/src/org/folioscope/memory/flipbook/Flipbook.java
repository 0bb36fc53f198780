// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.format.MappedFile;

/**
 * A flipbook: captures of one target in one file, in which equal pages are stored once. This is a view of the frames that
 * were complete when it was opened; others may be added meanwhile. Safe for use by several threads. {@code
 * docs/flipbook.md} describes the file.
 */
public final class Flipbook implements AutoCloseable {

    /** Page tables that are kept; making one needs those of all frames before it. */
    private static final int KEPT_TABLES = 16;

    private final MappedFile file;
    private final Records records;
    private final PageStore store;
    private final List<FrameRecord> frames = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Integer, PageTable> tables = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, PageTable> eldest) {
            return size() > KEPT_TABLES;
        }
    };

    private Flipbook(MappedFile file) throws ImageException {
        this.file = file;
        try {
            records = Records.of(file);
        } catch (IOException e) {
            throw new ImageException(file.path() + " can't be read: " + e.getMessage() + ".", e);
        }
        store = new PageStore(records);
        if (records.stopped() != null) {
            diagnostics.add(Diagnostic.warning(
                    "the file ends in an incomplete record (" + records.stopped() + "): "
                            + Numbers.size(file.size() - records.end()) + " behind frame " + records.frames()
                            + " are left out. A frame is being added, or adding one was broken off; the next one takes"
                            + " its place",
                    "file offset " + Numbers.hex(records.end())));
        }
        for (int number = 1; number <= records.frames(); number++) {
            try {
                frames.add(FrameRecord.decode(records.frame(number), number, records.storedBytes(number)));
            } catch (IOException e) {
                diagnostics.add(
                        Diagnostic.error("frame " + number + " and those after it can't be read: " + text(e), ""));
                break;
            }
        }
    }

    static String text(IOException e) {
        return e.getMessage() == null ? "it ends too early" : e.getMessage();
    }

    /**
     * Opens a flipbook to read.
     *
     * @throws ImageException when the file is no flipbook, or one of another version
     */
    @SuppressWarnings("resource") // the flipbook closes the file
    public static Flipbook open(Path path) throws ImageException {
        MappedFile file = MappedFile.open(path);
        try {
            return of(file);
        } catch (ImageException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** A flipbook in a file that it owns from then on. */
    static Flipbook of(MappedFile file) throws ImageException {
        if (!file.startsWith(Layout.MAGIC)) {
            throw new ImageException(file.path() + " is no flipbook: it starts with " + file.firstBytes() + ".");
        }
        file.require(0, Layout.HEADER_SIZE, "a flipbook's header");
        MemorySegment header = file.slice(0, Layout.HEADER_SIZE);
        int version = header.get(Layout.INT, Layout.VERSION_OFFSET);
        if (version != Layout.VERSION) {
            throw new ImageException(file.path() + " is a flipbook of version " + Integer.toUnsignedString(version)
                    + ", and this program knows version " + Layout.VERSION + ". Use a newer one.");
        }
        int expected = header.get(Layout.INT, Layout.HEADER_CHECKSUM_OFFSET);
        int found = Layout.checksum(header.asSlice(0, Layout.HEADER_CHECKSUM_OFFSET));
        if (expected != found || header.get(Layout.INT, Layout.PAGE_SIZE_OFFSET) != Layout.PAGE) {
            throw new ImageException(file.path() + " has a damaged header: its checksum is 0x"
                    + Integer.toHexString(found) + ", expected 0x" + Integer.toHexString(expected)
                    + ". The seed of its page hashes can't be trusted; take another copy of the file.");
        }
        return new Flipbook(file);
    }

    public Path path() {
        return file.path();
    }

    /** Bytes of the file when it was opened. */
    public long fileSize() {
        return file.size();
    }

    public Instant created() {
        return Instant.ofEpochMilli(file.bytes().get(Layout.LONG, Layout.CREATED_OFFSET));
    }

    /** The frames that can be read, in order; the first has number 1. */
    public List<Frame> frames() {
        return frames.stream().map(FrameRecord::frame).toList();
    }

    /** What is amiss with the file; everything else in it can be read. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /**
     * The memory of a frame. Closing it leaves the flipbook open; closing the flipbook ends it.
     *
     * @param number 1 for the first
     * @throws ImageException when there is no such frame, or it is damaged
     */
    public MemoryImage image(int number) throws ImageException {
        return new FrameImage(this, record(number), table(number), store, false);
    }

    /**
     * The memory of a frame; closing it closes this flipbook.
     *
     * @param number 1 for the first, 0 for the last
     */
    MemoryImage only(int number) throws ImageException {
        if (frames.isEmpty()) {
            throw new ImageException(path() + " is a flipbook without a frame that can be read"
                    + (diagnostics.isEmpty()
                            ? "."
                            : ": " + diagnostics.getFirst().message() + "."));
        }
        int chosen = number == 0 ? frames.size() : number;
        return new FrameImage(this, record(chosen), table(chosen), store, true);
    }

    /**
     * Compares the pages of two frames by page frame number.
     *
     * @throws ImageException when one of them is not there or damaged
     */
    public FrameDifference compare(int before, int after, Progress progress) throws ImageException {
        return FrameDifference.of(
                record(before).ranges(), table(before), record(after).ranges(), table(after), progress);
    }

    /**
     * Checks every checksum, every page against its hash and every page table.
     *
     * @return what is wrong; empty when all is well. What {@link #diagnostics} tells is among it
     */
    public List<Diagnostic> verify(Progress progress) {
        List<Diagnostic> found = new ArrayList<>(diagnostics);
        PageHash hash = new PageHash(seed());
        progress.begin("Verifying pages", records.lastId());
        for (int record = 0; record < records.pageRecords(); record++) {
            progress.check();
            String wrong = verify(record, hash);
            if (wrong != null) {
                found.add(Diagnostic.error(
                        wrong,
                        "pages " + records.firstId(record) + " to "
                                + (records.firstId(record) + records.pageCount(record) - 1)));
            }
            progress.advance(records.pageCount(record));
        }
        progress.begin("Verifying frames", frames.size());
        for (int number = 1; number <= frames.size(); number++) {
            progress.check();
            try {
                table(number);
            } catch (ImageException e) {
                found.add(Diagnostic.error(e.getMessage(), "frame " + number));
                break; // those behind need it
            }
            progress.advance(1);
        }
        return found;
    }

    private String verify(int record, PageHash hash) {
        try {
            MemorySegment pages = records.pages(record);
            int count = records.pageCount(record);
            long[] expected = new long[2 * count];
            long[] found = new long[2 * count];
            records.hashes(record, expected);
            for (int i = 0; i < count; i++) {
                hash.hash(pages, (long) i * Layout.PAGE, found, i);
                if (found[2 * i] != expected[2 * i] || found[2 * i + 1] != expected[2 * i + 1]) {
                    return "page " + (records.firstId(record) + i) + " has another content than its hash says";
                }
            }
            return null;
        } catch (IOException e) {
            return text(e);
        }
    }

    FrameRecord record(int number) throws ImageException {
        if (number < 1 || number > frames.size()) {
            throw new ImageException(path() + " has no frame " + number + "; it has "
                    + (frames.isEmpty() ? "none" : "1 to " + frames.size()) + ".");
        }
        return frames.get(number - 1);
    }

    /** The page table of a frame; {@link PageTable#EMPTY} for number 0. */
    synchronized PageTable table(int number) throws ImageException {
        int from = number;
        PageTable table = PageTable.EMPTY;
        while (from > 0) {
            PageTable known = tables.get(from);
            if (known != null) {
                table = known;
                break;
            }
            from--;
        }
        for (int each = from + 1; each <= number; each++) {
            try {
                table = record(each).table(records.frame(each), table, records.lastIdBefore(each));
            } catch (ImageException e) {
                throw e;
            } catch (IOException e) {
                throw new ImageException("frame " + each + " of " + path() + " is damaged: " + text(e) + ".", e);
            }
            tables.put(each, table);
        }
        return table;
    }

    Records records() {
        return records;
    }

    PageStore store() {
        return store;
    }

    long seed() {
        return file.bytes().get(Layout.LONG, Layout.SEED_OFFSET);
    }

    @Override
    public void close() {
        file.close();
    }
}
