// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.kernel.PageCount;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.Window;
import org.folioscope.symbols.PageTables;

/**
 * Counts all page frames that the image holds by use and by flag. It reads the memory map (one struct page a frame, in
 * the order of frames) as the page tables map it, in two threads, piece by piece.
 */
public final class PageFlagSweep {

    private static final int THREADS = 2;
    private static final int PAGE_SHIFT = 12;

    /** Bytes of memory map that one step takes: what one large page of the vmemmap holds. */
    private static final long STEP = 2 << 20;

    private final Context context;
    private final MemoryMapLayout layout;
    private final FlagNames flagNames;
    private final PhysicalMemory memory;

    public PageFlagSweep(Context context, PageFlags flags) {
        this.context = context;
        this.layout = new MemoryMapLayout(context, flags);
        this.flagNames = flags.names();
        this.memory = context.map().image();
    }

    /**
     * A piece of the memory map.
     *
     * @param from virtual address of its first struct page
     * @param to virtual address after its last
     */
    private record Piece(long from, long to) {}

    /** Uses first, then flags in the order of their bits; kinds that no frame has are left out. */
    public List<PageCount> count(Progress progress) {
        List<Piece> pieces = pieces();
        progress.begin("Reading the memory map", pieces.size());
        PageTally total = new PageTally(layout);
        List<Callable<PageTally>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            tasks.add(() -> sweep(pieces, first, progress));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<PageTally> each : threads.invokeAll(tasks)) {
                total.add(each.get());
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
        return total.counts(flagNames);
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        long base = context.map().vmemmapBase();
        int size = layout.pageSize;
        for (Extent extent : memory.extents()) {
            long at = base + (extent.start() >>> PAGE_SHIFT) * size;
            long end = base + (extent.start() + extent.length() + (1 << PAGE_SHIFT) - 1 >>> PAGE_SHIFT) * size;
            while (at < end) {
                // up to the next multiple of STEP, where another large page may begin
                long next = Math.min(end, at - Math.floorMod(at, STEP) + STEP);
                pieces.add(new Piece(at, next));
                at = next;
            }
        }
        return pieces;
    }

    private PageTally sweep(List<Piece> pieces, int first, Progress progress) {
        PageTally tally = new PageTally(layout);
        for (int i = first; i < pieces.size(); i += THREADS) {
            progress.check();
            sweep(pieces.get(i), tally);
            progress.advance(1);
        }
        return tally;
    }

    /** One piece: as a whole where one large page maps it, else page by page. */
    private void sweep(Piece piece, PageTally tally) {
        long at = piece.from();
        while (at < piece.to()) {
            Optional<PageTables.Mapping> mapping = context.map().pageTables().translate(at);
            long end = Math.min(
                    piece.to(),
                    mapping.isPresent()
                            ? mapping.get().virtual() + mapping.get().size()
                            : (at & -1L << PAGE_SHIFT) + (1 << PAGE_SHIFT));
            if (mapping.isPresent()) {
                sweepMapped(mapping.get().physical() + at - mapping.get().virtual(), end - at, tally);
            }
            at = end;
        }
    }

    private void sweepMapped(long physical, long length, PageTally tally) {
        long done = 0;
        while (done < length) {
            try {
                Window window = memory.window(physical + done);
                long offset = physical + done - window.start();
                long count = Math.min(length - done, window.bytes().byteSize() - offset);
                tally.add(window.bytes().asSlice(offset, count));
                done += count;
            } catch (MemoryFaultException _) {
                long next = (physical + done & -1L << PAGE_SHIFT) + (1 << PAGE_SHIFT) - physical;
                tally.addUnreadable((Math.min(next, length) - done) / layout.pageSize);
                done = next;
            }
        }
    }
}
