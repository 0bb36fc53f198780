// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.CachedContent;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.EntryKind;
import org.folioscope.symbols.KernelMap;

/** The cached bytes of a file, gathered from a walk of its page cache: one piece for each run of frames. */
public final class PageCacheContent implements CachedContent {

    private static final int PAGE_SHIFT = 12;
    private static final int CHUNK = 1 << 16;

    /**
     * A run of pages in the file.
     *
     * @param pfn frame of its first page; -1 where it is no folio
     */
    private record Piece(long index, long pages, long pfn) {}

    private final KernelMap map;
    private final long size;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param size i_size, bytes; a negative one is taken as 0 */
    public PageCacheContent(KernelMap map, long size) {
        this.map = map;
        this.size = Math.max(size, 0);
    }

    /** Takes the next entry of the walk. */
    public void add(PageCacheEntry entry) {
        long pfn = entry.kind() == EntryKind.FOLIO ? entry.pfn() : -1;
        if (pfn < 0 && entry.kind() == EntryKind.DAMAGED) {
            return;
        }
        if (!pieces.isEmpty()) {
            Piece last = pieces.getLast();
            long end = last.index() + last.pages();
            if (entry.index() < end) {
                // a damaged tree can hand out an index twice; the first stands
                return;
            }
            boolean follows = entry.index() == end
                    && (pfn < 0 ? last.pfn() < 0 : last.pfn() >= 0 && pfn == last.pfn() + last.pages());
            if (follows) {
                pieces.set(pieces.size() - 1, new Piece(last.index(), last.pages() + entry.pages(), last.pfn()));
                return;
            }
        }
        pieces.add(new Piece(entry.index(), entry.pages(), pfn));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public List<Range> ranges() {
        List<Range> result = new ArrayList<>();
        long done = 0;
        for (Piece piece : pieces) {
            long start = start(piece);
            if (start >= size) {
                break;
            }
            long end = end(piece);
            append(result, done, start, Presence.NOT_CACHED);
            if (piece.pfn() < 0) {
                append(result, start, end, Presence.VALUE_ENTRY);
            } else {
                appendFrames(result, piece, start, end);
            }
            done = end;
        }
        append(result, done, size, Presence.NOT_CACHED);
        return result;
    }

    private void appendFrames(List<Range> result, Piece piece, long start, long end) {
        MemoryReader reader = map.physicalReader();
        for (long at = start; at < end; ) {
            long next = Math.min(end, at + (1 << PAGE_SHIFT));
            append(result, at, next, isThere(reader, physical(piece, at)) ? Presence.CACHED : Presence.NOT_IN_IMAGE);
            at = next;
        }
    }

    private static boolean isThere(MemoryReader reader, long physical) {
        try {
            reader.u8(physical);
            return true;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    private static void append(List<Range> result, long start, long end, Presence presence) {
        if (start >= end) {
            return;
        }
        if (!result.isEmpty() && result.getLast().presence() == presence) {
            Range last = result.removeLast();
            result.add(new Range(last.start(), end - last.start(), presence));
        } else {
            result.add(new Range(start, end - start, presence));
        }
    }

    private long start(Piece piece) {
        // an index whose offset does not fit in a file lies beyond any size
        return Long.compareUnsigned(piece.index(), Long.MAX_VALUE >>> PAGE_SHIFT) > 0
                ? Long.MAX_VALUE
                : piece.index() << PAGE_SHIFT;
    }

    private long end(Piece piece) {
        long left = size - start(piece);
        return piece.pages() >= left + (1 << PAGE_SHIFT) - 1 >>> PAGE_SHIFT
                ? size
                : start(piece) + (piece.pages() << PAGE_SHIFT);
    }

    private long physical(Piece piece, long offset) {
        return (piece.pfn() << PAGE_SHIFT) + offset - start(piece);
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        progress.begin("Writing cached content", size);
        MemoryReader reader = map.physicalReader();
        byte[] buffer = new byte[CHUNK];
        long done = 0;
        for (Piece piece : pieces) {
            long start = start(piece);
            if (start >= size) {
                break;
            }
            long end = end(piece);
            writeZeros(out, buffer, start - done, progress);
            if (piece.pfn() < 0) {
                writeZeros(out, buffer, end - start, progress);
            } else {
                writeFrames(out, buffer, reader, piece, end, progress);
            }
            done = end;
        }
        writeZeros(out, buffer, size - done, progress);
    }

    private void writeFrames(
            OutputStream out, byte[] buffer, MemoryReader reader, Piece piece, long end, Progress progress)
            throws IOException {
        for (long at = start(piece); at < end; ) {
            int count = (int) Math.min(1 << PAGE_SHIFT, end - at);
            try {
                reader.read(physical(piece, at), buffer, 0, count);
            } catch (MemoryFaultException _) {
                Arrays.fill(buffer, 0, count, (byte) 0);
            }
            out.write(buffer, 0, count);
            at += count;
            progress.check();
            progress.advance(count);
        }
    }

    private static void writeZeros(OutputStream out, byte[] buffer, long count, Progress progress) throws IOException {
        Arrays.fill(buffer, (byte) 0);
        for (long left = count; left > 0; ) {
            int piece = (int) Math.min(buffer.length, left);
            out.write(buffer, 0, piece);
            left -= piece;
            progress.check();
            progress.advance(piece);
        }
    }
}
