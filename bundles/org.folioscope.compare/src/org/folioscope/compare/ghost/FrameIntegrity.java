// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.ghost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.owner.FrameBytes;
import org.folioscope.kernel.owner.PageUse;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.StructType;

/**
 * What may have become of each page frame since a kernel died, by what the living one knows, and by what the dead one was
 * about to copy when it jumped. Made by {@link Ghost#frames}. One thread.
 *
 * <p>A struct page that was never handed out alone has its list head as it was initialised, pointing to itself
 * (__init_single_page of mm/mm_init.c, Linux 5.x to 7.2); the page allocator's lists leave something else there. A page
 * that was only ever used as a later page of a larger piece looks unused as well, so this is evidence and no proof.
 */
public final class FrameIntegrity {

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;

    /** KEXEC_SEGMENT_MAX of include/linux/kexec.h. */
    private static final int MOST_SEGMENTS = 16;

    private final FrameBytes uses;
    private final MemoryReader reader;
    private final long memoryMap;
    private final long pageSize;
    private final Field list;
    private final List<Extent> copied;
    private final boolean copiesKnown;

    FrameIntegrity(KernelSnapshot living, KernelSnapshot dead, Progress progress) {
        KernelMap map = living.map();
        uses = living.pageOwners().uses(progress);
        reader = map.virtualReader();
        memoryMap = map.vmemmapBase();
        Optional<StructType> page = map.types().findStruct("page");
        pageSize = page.map(StructType::size).orElse(0);
        list = page.map(type -> type.field("lru")).orElse(Field.ABSENT);
        Optional<List<Extent>> segments = segments(dead);
        copied = segments.orElse(List.of());
        copiesKnown = segments.isPresent();
    }

    /** Whether it is known where the kexec copied the next kernel to. */
    public boolean copiesKnown() {
        return copiesKnown;
    }

    /** Of whatever lies in a frame: INTACT, DOUBTFUL, or GONE where the living kernel uses it. */
    public Integrity of(long pfn) {
        Integrity integrity = ofRecognised(pfn);
        return integrity == Integrity.INTACT && mayBeCopied(pfn) ? Integrity.DOUBTFUL : integrity;
    }

    /** The same for what can be recognised in a frame: a kexec copies whole pages, so it did not copy over that. */
    Integrity ofRecognised(long pfn) {
        return switch (PageUse.of(uses.get(pfn))) {
            case FREE -> isUntouched(pfn) ? Integrity.INTACT : Integrity.DOUBTFUL;
            case UNKNOWN, RESERVED -> Integrity.DOUBTFUL;
            default -> Integrity.GONE;
        };
    }

    /** Why it is not INTACT, in words; empty where it is. */
    public String why(long pfn) {
        PageUse use = PageUse.of(uses.get(pfn));
        return switch (use) {
            case FREE -> {
                if (!isUntouched(pfn)) {
                    yield "free again, and was used since the living kernel began";
                }
                yield !copiesKnown
                        ? "it is not known any more where the kexec copied to"
                        : mayBeCopied(pfn) ? "the kexec copied there" : "";
            }
            case UNKNOWN, RESERVED -> "the living kernel doesn't tell what it is used for: " + use.text();
            default -> "the living kernel uses it: " + use.text();
        };
    }

    /**
     * Whether a frame was never handed out alone. The first of a free block is in a list; so it is asked of its buddy: had
     * the one been handed out, the other would have been put into a list.
     */
    private boolean isUntouched(long pfn) {
        return list.present() && (isInitialised(pfn) || isInitialised(pfn ^ 1));
    }

    private boolean isInitialised(long pfn) {
        long address = memoryMap + pfn * pageSize + list.offset();
        try {
            return reader.u64(address) == address && reader.u64(address + 8) == address;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    private boolean mayBeCopied(long pfn) {
        return !copiesKnown || copied.stream().anyMatch(segment -> segment.contains(pfn << PAGE_SHIFT));
    }

    /**
     * Where the dead kernel's last kexec put the next one: kexec_image of kernel/kexec_core.c, struct kimage with an array
     * of struct kexec_segment. Empty where that was overwritten.
     */
    @SuppressWarnings("resource") // nothing is opened
    private static Optional<List<Extent>> segments(KernelSnapshot dead) {
        KernelMap map = dead.map();
        Optional<StructType> image = map.types().findStruct("kimage");
        Optional<StructType> segment = map.types().findStruct("kexec_segment");
        if (image.isEmpty()
                || segment.isEmpty()
                || map.symbols().find("kexec_image").isEmpty()) {
            return Optional.empty();
        }
        long end = map.image().extents().stream().mapToLong(Extent::end).max().orElse(0);
        try {
            MemoryReader reader = map.virtualReader();
            long address = reader.u64(map.symbols().address("kexec_image"));
            Field number = image.get().field("nr_segments");
            Field first = image.get().field("segment");
            Field start = segment.get().field("mem");
            Field size = segment.get().field("memsz");
            if (!number.present() || !first.present() || !start.present() || !size.present()) {
                return Optional.empty();
            }
            long count = number.get(reader, address);
            if (count < 1 || count > MOST_SEGMENTS) {
                return Optional.empty();
            }
            List<Extent> segments = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                long at = address + first.offset() + (long) i * segment.get().size();
                long from = start.get(reader, at);
                long length = size.get(reader, at);
                if (from < 0 || (from & PAGE - 1) != 0 || length <= 0 || length > end || from > end - length) {
                    return Optional.empty();
                }
                segments.add(new Extent(from, length + PAGE - 1 & -PAGE, -1));
            }
            return Optional.of(segments);
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }
}
