// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Lazy;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.kernel.memmap.MemoryMapSweep;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.memory.Extent;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * Who owns which page frame, by what one kernel knows: its memory map, page caches, page tables and resources. For one
 * frame in words, for all of them as one byte each. Handovers know more; see the claims over it. Safe for use by several
 * threads.
 */
public final class PageOwners {

    /** What the kernel calls RAM among its resources (arch/x86/kernel/e820.c). */
    private static final String RAM = "System RAM";

    /** Frames that are looked at beyond those of the image, 4 TiB: more is damage. */
    private static final long MOST_FRAMES = 1L << 30;

    private final KernelSnapshot kernel;
    private final Context context;
    private final Lazy<KernelPlaces> places;
    private final Lazy<IoResources> resources;
    private final Lazy<FrameRanges> frames;
    private final Queue<OwnerReader> idle = new ConcurrentLinkedQueue<>();
    private FrameBytes uses;

    public PageOwners(KernelSnapshot kernel) {
        this.kernel = kernel;
        this.context = new Context(kernel.map(), Findings.of(kernel.map()), new Missing());
        this.places = new Lazy<>(() ->
                new KernelPlaces(kernel.map(), frames(), context.members("page").size()));
        this.frames = new Lazy<>(this::findFrames);
        this.resources = new Lazy<>(() -> IoResources.of(context));
    }

    /**
     * The frames that there is anything to say of: those that the image holds, and those of RAM that it leaves out, whose
     * struct pages it may have all the same.
     */
    public FrameRanges frames() {
        return frames.get();
    }

    @SuppressWarnings("resource") // nothing is opened
    private FrameRanges findFrames() {
        List<Extent> held = kernel.map().image().extents();
        List<Extent> all = new ArrayList<>(held);
        for (IoResources.Resource each : resources.get().list()) {
            if (each.depth() == 0 && each.name().equals(RAM) && each.start() >= 0 && each.last() > each.start()) {
                all.add(new Extent(each.start(), each.last() - each.start() + 1, -1));
            }
        }
        FrameRanges frames = FrameRanges.of(all);
        return frames.count() <= MOST_FRAMES ? frames : FrameRanges.of(held);
    }

    /**
     * The use of every one of {@link #frames}, one byte each: a {@link PageUse}. Reads the whole memory map the first
     * time; the result is shared and must not be written to.
     *
     * @return all UNKNOWN where this kernel's struct page is not known
     */
    public synchronized FrameBytes uses(Progress progress) {
        if (uses == null) {
            FrameBytes result = new FrameBytes();
            try {
                sweep(result, progress);
            } catch (MissingMemberException | MissingSymbolException e) {
                context.missing().add(e.getMessage(), "owners of page frames");
                frames.get().forEach((first, count) -> result.fill(first, count, (byte) PageUse.UNKNOWN.ordinal()));
            }
            uses = result;
        }
        return uses;
    }

    private void sweep(FrameBytes result, Progress progress) {
        long base = kernel.map().vmemmapBase();
        new MemoryMapSweep(kernel.map(), frames.get(), new StructPages(context).layout.pageSize)
                .run(progress, () -> new UseSweep(new StructPages(context), result, base));
        places.get().paint(result, progress);
    }

    /**
     * The owner of one frame, in words. Takes microseconds to some milliseconds; for many frames ask {@link #uses}
     * first, and this for what is shown.
     */
    public PageOwner owner(long pfn) {
        OwnerReader reader = idle.poll();
        if (reader == null) {
            try {
                reader = new OwnerReader(kernel, context, frames(), places.get(), resources.get());
            } catch (MissingMemberException | MissingSymbolException e) {
                context.missing().add(e.getMessage(), "owners of page frames");
                return new PageOwner(pfn, PageUse.UNKNOWN, "this kernel's " + e.getMessage() + " is missing", 0, 0, -1);
            }
        }
        PageOwner owner = reader.owner(pfn);
        idle.offer(reader);
        return owner;
    }

    /** What the kernel says lies where in the physical address space, devices included. */
    public IoResources resources() {
        return resources.get();
    }
}
