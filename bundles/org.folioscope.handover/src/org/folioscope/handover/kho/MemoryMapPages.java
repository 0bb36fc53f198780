// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.memmap.MemoryMapLayout;
import org.folioscope.kernel.memmap.PageTypes;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.KernelMap;

/** The struct pages of a kernel, read through its vmemmap. */
final class MemoryMapPages implements PageStates {

    private static final int PAGE_SHIFT = 12;

    private final KernelMap map;
    private final List<Extent> extents;
    private final MemoryMapLayout layout;
    private final MemoryReader reader;
    private final int buddy;

    /** @throws org.folioscope.symbols.MissingMemberException when this kernel's struct page is not known well enough */
    @SuppressWarnings("resource") // nothing is opened
    MemoryMapPages(KernelMap map) {
        Context context = new Context(map, new Findings(), new Missing());
        this.map = map;
        this.layout = new MemoryMapLayout(context, new PageFlags(context));
        this.extents = map.image().extents();
        this.reader = map.virtualReader();
        this.buddy = layout.types.buddy();
    }

    @Override
    public Optional<State> page(long frame) {
        if (frame < 0 || frame >>> 40 != 0) {
            return Optional.empty();
        }
        long at = map.vmemmapBase() + frame * layout.pageSize;
        try {
            long references = reader.s32(at + layout.references);
            OptionalLong physical = map.pageTables().translate(at).stream()
                    .mapToLong(m -> m.physical() + at - m.virtual())
                    .findFirst();
            return Optional.of(state(at, references, physical.orElse(-1)));
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    private State state(long at, long references, long physical) {
        long flags = reader.u64(at + layout.flags) & layout.flagMask;
        int type = layout.types.typeOf(reader.s32(at + layout.type), flags);
        return new State(
                physical,
                references,
                type == buddy && type != PageTypes.NONE,
                (flags & layout.reserved) != 0,
                reader.u64(at + layout.privateWord));
    }

    @Override
    public void marked(Progress progress, Visitor visitor) {
        progress.begin("Looking for pages that wait to be restored", extents.size());
        for (Extent extent : extents) {
            long frame = extent.start() >>> PAGE_SHIFT;
            long end = extent.start() + extent.length() >>> PAGE_SHIFT;
            while (frame < end) {
                if ((frame & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                long at = map.vmemmapBase() + frame * layout.pageSize;
                try {
                    if (reader.u64(at + layout.privateWord) >>> 32 == MAGIC) {
                        page(frame, visitor);
                    }
                    frame++;
                } catch (MemoryFaultException _) {
                    // no struct pages here: on to the first one behind this page of the memory map
                    long next = (at + layout.privateWord & -1L << PAGE_SHIFT) + (1 << PAGE_SHIFT);
                    frame = Math.max(frame + 1, (next - map.vmemmapBase()) / layout.pageSize);
                }
            }
            progress.advance(1);
        }
    }

    private void page(long frame, Visitor visitor) {
        page(frame).ifPresent(state -> visitor.page(frame, state));
    }
}
