// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryReader;

/**
 * The block list of a file beside its page cache: both in columns, page by page in ascending order, and the state of
 * each. Immutable.
 */
public final class BlockStates {

    /** Takes pages. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * @param index of the page in the file
         * @param block frame in the block list, -1 where it has none
         * @param cached frame in the page cache, -1 where it has none
         */
        void page(long index, long block, long cached, PageState state);
    }

    private final long[] listIndex;
    private final long[] listPfn;
    private final long[] cacheIndex;
    private final long[] cachePfn;
    private final KhoTmpfsKernel kernel;
    private final boolean cacheKnown;

    private BlockStates(Columns list, Columns cache, KhoTmpfsKernel kernel, boolean cacheKnown) {
        this.listIndex = list.index();
        this.listPfn = list.pfn();
        this.cacheIndex = cache.index();
        this.cachePfn = cache.pfn();
        this.kernel = kernel;
        this.cacheKnown = cacheKnown;
    }

    /**
     * @param reader at physical addresses
     * @param kernel what the image's kernel tells
     */
    public static BlockStates of(KhoTmpfsFile file, MemoryReader reader, KhoTmpfsKernel kernel, Progress progress) {
        Columns list = new Columns();
        file.blocks()
                .walk(
                        reader,
                        file.address(),
                        new LongHashSet(),
                        progress,
                        (index, entry, _) -> list.add(index, BlockList.pfn(entry)));
        Columns cache = new Columns();
        if (kernel.inode(file) != null) {
            kernel.pageCache(file, progress, (index, pages, pfn) -> {
                for (long i = 0; i < pages; i++) {
                    cache.add(index + i, pfn + i);
                }
            });
        }
        return new BlockStates(list, cache, kernel, kernel.knowsInodes());
    }

    /** Hands every page that the block list or the page cache has to {@code each}, ascending. */
    public void pages(Visitor each) {
        int b = 0;
        int c = 0;
        while (b < listIndex.length || c < cacheIndex.length) {
            long next = b == listIndex.length
                    ? cacheIndex[c]
                    : c == cacheIndex.length ? listIndex[b] : Math.min(listIndex[b], cacheIndex[c]);
            long block = b < listIndex.length && listIndex[b] == next ? listPfn[b++] : -1;
            long cached = c < cacheIndex.length && cacheIndex[c] == next ? cachePfn[c++] : -1;
            each.page(next, block, cached, state(block, cached));
        }
    }

    private PageState state(long block, long cached) {
        if (cached >= 0 && block != cached) {
            return PageState.LOST;
        }
        if (kernel.knowsPreserved() && !kernel.isPreserved(block)) {
            return PageState.DANGLING;
        }
        return cached >= 0 ? PageState.LIVE : cacheKnown ? PageState.DORMANT : PageState.LISTED;
    }

    /** How many pages are in which state. */
    public Map<PageState, Long> count() {
        Map<PageState, Long> counts = new EnumMap<>(PageState.class);
        pages((_, _, _, state) -> counts.merge(state, 1L, Long::sum));
        return counts;
    }

    /** Two columns that grow. */
    private static final class Columns {

        private long[] index = new long[16];
        private long[] pfn = new long[16];
        private int size;

        void add(long nextIndex, long nextPfn) {
            if (size == index.length) {
                index = Arrays.copyOf(index, size * 2);
                pfn = Arrays.copyOf(pfn, size * 2);
            }
            index[size] = nextIndex;
            pfn[size++] = nextPfn;
        }

        long[] index() {
            return Arrays.copyOf(index, size);
        }

        long[] pfn() {
            return Arrays.copyOf(pfn, size);
        }
    }
}
