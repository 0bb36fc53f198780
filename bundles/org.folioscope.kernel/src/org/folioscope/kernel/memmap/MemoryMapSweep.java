// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.PageTables;

/**
 * Reads the memory map (one struct page a frame, in the order of frames), as the page tables map it, in two threads, piece
 * by piece.
 */
public final class MemoryMapSweep {

    private static final int THREADS = 2;
    private static final int PAGE_SHIFT = 12;

    /** Bytes of memory map that one step takes: what one large page of the vmemmap holds. */
    private static final long STEP = 2 << 20;

    private final KernelMap map;
    private final int pageSize;
    private final PhysicalMemory memory;
    private final FrameRanges frames;

    /**
     * @param frames those whose struct pages are read
     * @param pageSize size of struct page, bytes
     */
    public MemoryMapSweep(KernelMap map, FrameRanges frames, int pageSize) {
        this.map = map;
        this.frames = frames;
        this.pageSize = pageSize;
        this.memory = map.image();
    }

    /** Takes struct pages. Each thread has its own. */
    public interface Visitor {

        /**
         * Struct pages that lie side by side.
         *
         * @param pfn the page frame of the first
         * @param pages their bytes, beginning with a whole one; read-only
         * @param physical where they lie, bytes
         */
        void pages(long pfn, MemorySegment pages, long physical);

        /** Frames whose struct pages the kernel has, and the image lacks. */
        void unreadable(long pfn, long count);

        /** Frames that the kernel has no struct pages for. */
        void unmapped(long pfn, long count);
    }

    /**
     * A piece of the memory map.
     *
     * @param from virtual address of its first struct page
     * @param to virtual address after its last
     */
    private record Piece(long from, long to) {}

    /**
     * Hands all struct pages to visitors, one for each thread.
     *
     * @return the visitors
     */
    public <V extends Visitor> List<V> run(Progress progress, Supplier<V> visitors) {
        List<Piece> pieces = pieces();
        progress.begin("Reading the memory map", pieces.size());
        List<Callable<V>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            tasks.add(() -> sweep(pieces, first, progress, visitors.get()));
        }
        List<V> result = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<V> each : threads.invokeAll(tasks)) {
                result.add(each.get());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
        return result;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        long base = map.vmemmapBase();
        frames.forEach((first, count) -> {
            long at = base + first * pageSize;
            long end = at + count * pageSize;
            while (at < end) {
                // up to the next multiple of STEP, where another large page may begin
                long next = Math.min(end, at - Math.floorMod(at, STEP) + STEP);
                pieces.add(new Piece(at, next));
                at = next;
            }
        });
        return pieces;
    }

    private <V extends Visitor> V sweep(List<Piece> pieces, int first, Progress progress, V visitor) {
        for (int i = first; i < pieces.size(); i += THREADS) {
            progress.check();
            sweep(pieces.get(i), visitor);
            progress.advance(1);
        }
        return visitor;
    }

    /** One piece: as a whole where one large page maps it, else page by page. */
    private void sweep(Piece piece, Visitor visitor) {
        long at = piece.from();
        while (at < piece.to()) {
            Optional<PageTables.Mapping> mapping = map.pageTables().translate(at);
            long end = Math.min(
                    piece.to(),
                    mapping.isPresent()
                            ? mapping.get().virtual() + mapping.get().size()
                            : (at & -1L << PAGE_SHIFT) + (1 << PAGE_SHIFT));
            long pfn = (at - map.vmemmapBase()) / pageSize;
            if (mapping.isPresent()) {
                mapped(pfn, mapping.get().physical() + at - mapping.get().virtual(), end - at, visitor);
            } else {
                visitor.unmapped(pfn, (end - at) / pageSize);
            }
            at = end;
        }
    }

    private void mapped(long pfn, long physical, long length, Visitor visitor) {
        long done = 0;
        while (done < length) {
            try {
                Window window = memory.window(physical + done);
                long offset = physical + done - window.start();
                long count = Math.min(length - done, window.bytes().byteSize() - offset);
                visitor.pages(pfn + done / pageSize, window.bytes().asSlice(offset, count), physical + done);
                done += count;
            } catch (MemoryFaultException _) {
                long next = Math.min((physical + done & -1L << PAGE_SHIFT) + (1 << PAGE_SHIFT) - physical, length);
                visitor.unreadable(pfn + done / pageSize, (next - done) / pageSize);
                done = next;
            }
        }
    }
}
