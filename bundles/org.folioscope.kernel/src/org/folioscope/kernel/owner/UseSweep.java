// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import java.lang.foreign.MemorySegment;
import org.folioscope.kernel.memmap.MemoryMapLayout;
import org.folioscope.kernel.memmap.MemoryMapSweep;
import org.folioscope.memory.MemoryFaultException;

/** Writes down the use of frame after frame. One thread. */
final class UseSweep implements MemoryMapSweep.Visitor {

    private final StructPages structs;
    private final FrameBytes target;
    private final long base;
    private byte[] line = new byte[FrameBytes.CHUNK];

    /** @param base virtual address of the struct page of frame 0 */
    UseSweep(StructPages structs, FrameBytes target, long base) {
        this.structs = structs;
        this.target = target;
        this.base = base;
    }

    @Override
    public void pages(long pfn, MemorySegment pages, long physical) {
        int size = structs.layout.pageSize;
        int count = (int) (pages.byteSize() / size);
        if (line.length < count) {
            line = new byte[count];
        }
        byte use = (byte) PageUse.UNKNOWN.ordinal();
        for (int i = 0; i < count; i++) {
            long at = (long) i * size;
            long compound = structs.compound(pages, at);
            if ((compound & 1) == 0) {
                int order = structs.freeOrder(pages, at);
                if (order >= 0) {
                    use = (byte) PageUse.FREE.ordinal();
                    int last = Math.min(i + (1 << order), count) - 1;
                    while (i < last) {
                        line[i++] = use;
                    }
                } else {
                    use = (byte) structs.use(pages, at).ordinal();
                }
            } else if (i == 0) {
                use = (byte) useOfHead(base + pfn * size, compound).ordinal();
            }
            line[i] = use;
        }
        target.put(pfn, line, count);
    }

    private PageUse useOfHead(long page, long compound) {
        try {
            return structs.use(structs.read(MemoryMapLayout.headOf(page, compound)), 0);
        } catch (MemoryFaultException _) {
            return PageUse.UNKNOWN;
        }
    }

    @Override
    public void unreadable(long pfn, long count) {
        target.fill(pfn, count, (byte) PageUse.UNKNOWN.ordinal());
    }

    @Override
    public void unmapped(long pfn, long count) {
        unreadable(pfn, count);
    }
}
