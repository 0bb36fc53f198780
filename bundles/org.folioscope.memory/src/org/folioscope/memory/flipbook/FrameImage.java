// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.Window;

/** The memory of one frame. */
final class FrameImage implements MemoryImage {

    private static final MemorySegment ZEROS =
            MemorySegment.ofArray(new byte[Layout.MOST_PAGES * Layout.PAGE]).asReadOnly();

    private final Flipbook book;
    private final Frame frame;
    private final PageRanges ranges;
    private final PageTable table;
    private final PageStore store;
    private final boolean owner;

    /** @param owner whether closing this closes the flipbook */
    FrameImage(Flipbook book, FrameRecord record, PageTable table, PageStore store, boolean owner) {
        this.book = book;
        frame = record.frame();
        ranges = record.ranges();
        this.table = table;
        this.store = store;
        this.owner = owner;
    }

    /** Whether the stored pages of both are those of one file: it only grows, so its numbers of pages stay. */
    boolean sharesPagesWith(FrameImage other) {
        return book == other.book
                || book.path().equals(other.book.path())
                        && book.seed() == other.book.seed()
                        && book.created().equals(other.book.created());
    }

    PageRanges ranges() {
        return ranges;
    }

    PageTable table() {
        return table;
    }

    @Override
    public Window window(long address) {
        Extent extent = extent(address);
        long pfn = address >>> Layout.PAGE_SHIFT;
        long index = ranges.index(pfn);
        int run = table.run(index);
        int id = table.id(run);
        // What follows may belong to another range of page frames.
        long most = Math.min(table.end(run), ranges.endAround(index)) - index;
        MemorySegment bytes;
        if (id == PageTable.ABSENT) {
            throw new MemoryFaultException(
                    "physical",
                    address,
                    Reason.ABSENT,
                    "it could not be read when frame " + frame.number() + " was made");
        } else if (id == PageTable.ZERO) {
            bytes = ZEROS.asSlice(0, Math.min(most, Layout.MOST_PAGES) * Layout.PAGE);
        } else {
            try {
                bytes = store.pages((int) (id + index - table.start(run)), most);
            } catch (IOException e) {
                throw new MemoryFaultException("physical", address, Reason.DAMAGED, Flipbook.text(e));
            }
        }
        long start = pfn << Layout.PAGE_SHIFT;
        long cut = Math.max(0, extent.start() - start);
        long end = Math.min(start + bytes.byteSize(), extent.end());
        return new Window(start + cut, bytes.asSlice(cut, end - start - cut));
    }

    private Extent extent(long address) {
        List<Extent> extents = frame.extents();
        int low = 0;
        int high = extents.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            Extent extent = extents.get(middle);
            if (address < 0 || address < extent.start()) {
                high = middle - 1;
            } else if (address >= extent.end()) {
                low = middle + 1;
            } else {
                return extent;
            }
        }
        throw new MemoryFaultException("physical", address, Reason.ABSENT, "");
    }

    @Override
    public List<Extent> extents() {
        return frame.extents();
    }

    @Override
    public Path path() {
        return book.path();
    }

    @Override
    public long fileSize() {
        return book.fileSize();
    }

    @Override
    public String format() {
        return "flipbook, frame " + frame.number() + (frame.label().isEmpty() ? "" : " \"" + frame.label() + "\"")
                + ", of " + frame.format();
    }

    @Override
    public List<Note> notes() {
        return frame.notes();
    }

    @Override
    public List<Map<String, Long>> registers() {
        return frame.registers();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return book.diagnostics();
    }

    @Override
    public String torn() {
        return frame.torn();
    }

    @Override
    public void close() {
        if (owner) {
            book.close();
        }
    }
}
