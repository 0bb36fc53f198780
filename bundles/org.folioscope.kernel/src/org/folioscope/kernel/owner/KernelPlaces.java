// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Lazy;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.PageTables;

/**
 * Where a kernel has put what its struct pages only call reserved or allocated: its image, per-CPU memory, the memory
 * map, vmalloc. Source: Documentation/arch/x86/x86_64/mm.rst (the same from 4.14 to 7.2), mm/percpu.c. Immutable; safe for
 * use by several threads.
 */
final class KernelPlaces {

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;

    /** __VMALLOC_BASE_L4 and _L5, used without the symbol vmalloc_base. */
    private static final long VMALLOC_4 = 0xffff_c900_0000_0000L;

    private static final long VMALLOC_5 = 0xffa0_0000_0000_0000L;

    /** VMALLOC_SIZE_TB_L4 and _L5, bytes. */
    private static final long VMALLOC_SIZE_4 = 32L << 40;

    private static final long VMALLOC_SIZE_5 = 12800L << 40;

    /** MODULES_VADDR with KASLR built in, to the fix map. */
    private static final long MODULES = 0xffff_ffff_c000_0000L;

    private static final long MODULES_END = 0xffff_ffff_ff00_0000L;

    /** Frames that are painted at most: 1 TiB; more than that is tables that lead to themselves. */
    private static final long MOST_FRAMES = 1L << 28;

    /** Units and bytes of a unit of per-CPU memory, beyond which the numbers are damage. */
    private static final long MOST_UNITS = 1 << 14;

    private static final long LARGEST_UNIT = 1L << 30;

    /** Bits of the bytes of {@link #mapped}. */
    private static final int MEMORY_MAP = 1;

    private static final int VMALLOC = 2;

    private final KernelMap map;
    private final FrameRanges frames;
    private final int pageSize;

    /** For each frame whether the memory map or vmalloc maps it; for questions about single frames. */
    private final Lazy<FrameBytes> mapped = new Lazy<>(this::mapped);

    /** First physical frame of the image, the frames that it has, and its first virtual address. */
    private final long imageFrame;

    private final long imageFrames;
    private final long imageAddress;

    private final long perCpuFrame;
    private final long perCpuFrames;
    private final long vmalloc;
    private final long vmallocEnd;

    /**
     * @param frames those that the memory map is for
     * @param pageSize size of struct page, bytes
     */
    KernelPlaces(KernelMap map, FrameRanges frames, int pageSize) {
        this.map = map;
        this.frames = frames;
        this.pageSize = pageSize;
        MemoryReader reader = map.virtualReader();
        OptionalLong text = map.symbols().find("_text");
        OptionalLong end = map.symbols().find("_end");
        imageAddress = text.orElse(0);
        imageFrame = text.isPresent() && end.isPresent() ? frameOf(text.getAsLong()) : -1;
        imageFrames = imageFrame < 0 ? 0 : frames(end.getAsLong() - text.getAsLong());
        long units = number(reader, "pcpu_nr_units", 4);
        long unit = number(reader, "pcpu_unit_size", 4);
        long base = number(reader, "pcpu_base_addr", 8);
        boolean known = base != 0 && units > 0 && units <= MOST_UNITS && unit > 0 && unit <= LARGEST_UNIT;
        perCpuFrame = known ? frameOf(base) : -1;
        perCpuFrames = perCpuFrame < 0 ? 0 : frames(units * unit);
        long start = number(reader, "vmalloc_base", 8);
        boolean five = map.pagingLevels() == 5;
        vmalloc = start != 0 ? start : five ? VMALLOC_5 : VMALLOC_4;
        vmallocEnd = vmalloc + (five ? VMALLOC_SIZE_5 : VMALLOC_SIZE_4);
    }

    private long number(MemoryReader reader, String symbol, int size) {
        OptionalLong address = map.symbols().find(symbol);
        try {
            return address.isPresent() ? reader.unsigned(address.getAsLong(), size) : 0;
        } catch (MemoryFaultException _) {
            return 0;
        }
    }

    private long frameOf(long virtual) {
        return map.pageTables()
                .translate(virtual)
                .map(each -> each.physical() + (virtual & each.size() - 1) >>> PAGE_SHIFT)
                .orElse(-1L);
    }

    /** Frames of {@code bytes}; none for a number that is damage. */
    private static long frames(long bytes) {
        return bytes <= 0 || bytes > 1L << 40 ? 0 : bytes + PAGE - 1 >>> PAGE_SHIFT;
    }

    /** Puts what is known here over frames that are merely reserved or allocated. */
    void paint(FrameBytes uses, Progress progress) {
        over(uses, imageFrame, imageFrames, PageUse.RESERVED, PageUse.KERNEL_IMAGE);
        over(uses, perCpuFrame, perCpuFrames, PageUse.RESERVED, PageUse.PER_CPU);
        progress.begin("Reading the page tables of the memory map and of vmalloc", -1);
        memoryMapPages(
                progress, bounded((first, count) -> over(uses, first, count, PageUse.RESERVED, PageUse.MEMORY_MAP)));
        vmallocPages(progress, bounded((first, count) -> over(uses, first, count, PageUse.KERNEL, PageUse.VMALLOC)));
    }

    private static PageTables.LeafVisitor bounded(FrameRanges.Visitor each) {
        long[] left = {MOST_FRAMES};
        return (_, physical, size) -> {
            each.range(physical >>> PAGE_SHIFT, size >>> PAGE_SHIFT);
            left[0] -= size >>> PAGE_SHIFT;
            return left[0] > 0;
        };
    }

    /** All pages that struct pages lie in, whole large pages even where they begin before. */
    private void memoryMapPages(Progress progress, PageTables.LeafVisitor each) {
        frames.forEach((first, count) -> {
            long from = map.vmemmapBase() + first * pageSize;
            map.pageTables().leaves(from, from + count * pageSize, progress, each);
        });
    }

    private void vmallocPages(Progress progress, PageTables.LeafVisitor each) {
        map.pageTables().leaves(vmalloc, vmallocEnd, progress, each);
        map.pageTables().leaves(MODULES, MODULES_END, progress, each);
    }

    private FrameBytes mapped() {
        FrameBytes frames = new FrameBytes();
        memoryMapPages(
                Progress.NONE, bounded((first, count) -> frames.update(first, count, value -> value | MEMORY_MAP)));
        vmallocPages(Progress.NONE, bounded((first, count) -> frames.update(first, count, value -> value | VMALLOC)));
        return frames;
    }

    /** Puts {@code to} over those of {@code count} frames that are {@code from}. */
    static void over(FrameBytes uses, long pfn, long count, PageUse from, PageUse to) {
        if (count > 0) {
            uses.update(pfn, count, value -> value == from.ordinal() ? to.ordinal() : value);
        }
    }

    /** The virtual address of a frame in the kernel's image; 0 when it lies elsewhere. */
    long inImage(long pfn) {
        return pfn >= imageFrame && pfn - imageFrame < imageFrames
                ? (imageAddress & -PAGE) + (pfn - imageFrame << PAGE_SHIFT)
                : 0;
    }

    boolean inPerCpu(long pfn) {
        return pfn >= perCpuFrame && pfn - perCpuFrame < perCpuFrames;
    }

    /** Whether struct pages lie in the frame. */
    boolean inMemoryMap(long pfn) {
        return (mapped.get().get(pfn) & MEMORY_MAP) != 0;
    }

    /** The first virtual address that vmalloc or the modules have a frame at; 0 when they don't. */
    long inVmalloc(long pfn) {
        long[] found = new long[1];
        if ((mapped.get().get(pfn) & VMALLOC) != 0) {
            vmallocPages(Progress.NONE, (virtual, physical, size) -> {
                long distance = (pfn << PAGE_SHIFT) - physical;
                if (distance >= 0 && distance < size && found[0] == 0) {
                    found[0] = virtual + distance;
                }
                return found[0] == 0;
            });
        }
        return found[0];
    }
}
