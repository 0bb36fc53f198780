// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.kernel.memmap.MemoryMapLayout;
import org.folioscope.kernel.memmap.MemoryMapSweep;
import org.folioscope.kernel.memmap.PageTypes;
import org.folioscope.kernel.owner.FrameBytes;

/**
 * Which frames lie in free blocks of the buddy allocator: the first struct page of a block has the type buddy and its order
 * in page->private (mm/page_alloc.c). Read as a whole when the first frame is asked for. One thread.
 */
final class FreeFrames {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final CheckedKernel kernel;
    private final MemoryMapLayout layout;
    private final Progress progress;
    private final long[] counts = new long[256];
    private FrameBytes free;

    FreeFrames(CheckedKernel kernel, MemoryMapLayout layout, Progress progress) {
        this.kernel = kernel;
        this.progress = progress;
        this.layout = layout;
    }

    /** How many of {@code pages} frames from {@code pfn} on are free. */
    long count(long pfn, long pages) {
        if (free == null) {
            free = read();
        }
        if (pages == 1) {
            return free.get(pfn);
        }
        counts[1] = 0;
        free.count(pfn, pages, counts);
        return counts[1];
    }

    private FrameBytes read() {
        FrameBytes result = new FrameBytes();
        if (layout.types.buddy() != PageTypes.NONE) {
            new MemoryMapSweep(kernel.map(), kernel.snapshot().pageOwners().frames(), layout.pageSize)
                    .run(progress, () -> new Blocks(result));
        }
        return result;
    }

    private final class Blocks implements MemoryMapSweep.Visitor {

        private final FrameBytes target;

        Blocks(FrameBytes target) {
            this.target = target;
        }

        @Override
        public void pages(long pfn, MemorySegment pages, long physical) {
            int size = layout.pageSize;
            long count = pages.byteSize() / size;
            for (long i = 0; i < count; i++) {
                long at = i * size;
                int type = layout.types.typeOf(pages.get(INT, at + layout.type), pages.get(LONG, at + layout.flags));
                if (type == layout.types.buddy()) {
                    long order = pages.get(LONG, at + layout.privateWord);
                    if (order >= 0 && order <= MemoryMapLayout.MAX_PAGE_ORDER) {
                        target.fill(pfn + i, 1L << order, (byte) 1);
                        i += (1L << order) - 1;
                    }
                }
            }
        }

        @Override
        public void unreadable(long pfn, long count) {
            // nothing is known of them
        }

        @Override
        public void unmapped(long pfn, long count) {
            // no frames of this kernel's
        }
    }
}
