// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.kho.PreservedPages.Bitmap;
import org.folioscope.handover.kho.PreservedPages.Node;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The tracker as a list of chunks ("kho-v1"): struct khoser_mem_chunk of kernel/kexec_handover.c of Linux 6.16 has the
 * physical address of the next at 0, an order at 8, a count at 12, and from 16 on up to 255 elements of two words: where
 * the memory of bit 0 begins, and where the bitmap is.
 *
 * <p>A bitmap has 512 bytes in 6.16 and the first 6.17, and a page in 6.17.9 and from 6.18 on, under the same compatible
 * string. An element begins on a multiple of what its bitmap spans; where one does not for a bitmap of a page, or where
 * a bitmap does not begin on a page, they have 512 bytes. Where all do, either reading is possible, and the page is
 * taken. One thread.
 */
public final class ChunkTracker {

    private static final int PAGE = 4096;
    private static final int HEADER = 16;
    private static final int ELEMENT_LIMIT = 255;
    private static final int SMALL_BITMAP = 512;

    /** MAX_PAGE_ORDER of x86-64 is 10 (NR_PAGE_ORDERS of Linux 6.16 is 11). */
    private static final int ORDER_LIMIT = 10;

    private static final int CHUNK_LIMIT = 1 << 12;

    private final MemoryReader reader;
    private final PreservedPages.Builder pages = new PreservedPages.Builder();
    private final LongHashSet chunks = new LongHashSet();
    private final LongHashSet bitmaps = new LongHashSet();
    private final List<Element> elements = new ArrayList<>();

    /** One element of a chunk, and where it lies. */
    private record Element(long place, int order, long start, long bitmap) {}

    private ChunkTracker(MemoryReader reader) {
        this.reader = reader;
    }

    /**
     * Reads the list that begins at the physical {@code first}. What is damaged becomes a problem of the result.
     *
     * @param bitmapBytes 512 or 4096 where the kernel is known; 0 to find it out
     */
    public static PreservedPages read(MemoryReader physical, long first, int bitmapBytes, Progress progress) {
        ChunkTracker tracker = new ChunkTracker(physical);
        tracker.walk(first, progress);
        int bytes = bitmapBytes != 0 ? bitmapBytes : tracker.decideBitmapBytes();
        tracker.pages.bitmapBytes(bytes);
        tracker.readBitmaps(bytes, progress);
        return tracker.pages.build();
    }

    private void walk(long first, Progress progress) {
        long chunk = first;
        long place = first;
        while (chunk != 0) {
            progress.check();
            if ((chunk & PAGE - 1) != 0) {
                pages.problem(
                        TrackerProblem.Kind.NODE_UNALIGNED,
                        place,
                        8,
                        "expected a chunk of the tracker on a page," + " found it at " + Numbers.hex(chunk));
                return;
            }
            if (!chunks.add(chunk)) {
                pages.problem(
                        TrackerProblem.Kind.NODE_SHARED,
                        place,
                        8,
                        "expected a chunk that is new, found " + Numbers.hex(chunk)
                                + " again: the list runs in a circle");
                return;
            }
            if (chunks.size() > CHUNK_LIMIT) {
                pages.problem(
                        TrackerProblem.Kind.LIMIT,
                        chunk,
                        PAGE,
                        "the tracker has more than " + CHUNK_LIMIT + " chunks; the rest is left out");
                return;
            }
            try {
                chunk(chunk);
                place = chunk;
                chunk = reader.u64(chunk);
            } catch (MemoryFaultException e) {
                pages.problem(
                        TrackerProblem.Kind.NODE_OUTSIDE,
                        place,
                        8,
                        "expected a chunk of the tracker at " + Numbers.hex(chunk) + ": " + e.getMessage());
                return;
            }
        }
    }

    private void chunk(long address) {
        long order = reader.u32(address + 8);
        long count = reader.u32(address + 12);
        pages.node(new Node(address, PAGE, -1, (int) Math.min(count, ELEMENT_LIMIT)));
        if (count > ELEMENT_LIMIT) {
            pages.problem(
                    TrackerProblem.Kind.CHUNK_COUNT,
                    address + 12,
                    4,
                    "expected at most " + ELEMENT_LIMIT + " elements in a chunk, found " + count);
        }
        if (order > ORDER_LIMIT) {
            pages.problem(
                    TrackerProblem.Kind.ORDER,
                    address + 8,
                    4,
                    "expected an order of 0 to " + ORDER_LIMIT + " in a chunk, found " + order);
            return;
        }
        for (int i = 0; i < Math.min(count, ELEMENT_LIMIT); i++) {
            long place = address + HEADER + 16L * i;
            if (count > ELEMENT_LIMIT && reader.u64(place + 8) == 0) {
                break; // with a count that is wrong, what has no bitmap is no element
            }
            elements.add(new Element(place, (int) order, reader.u64(place), reader.u64(place + 8)));
        }
    }

    private int decideBitmapBytes() {
        for (Element each : elements) {
            if ((each.bitmap() & PAGE - 1) != 0 || (each.start() & span(each.order(), PAGE) - 1) != 0) {
                return SMALL_BITMAP;
            }
        }
        return PAGE;
    }

    /** Bytes of memory that a bitmap speaks of. */
    private static long span(int order, int bitmapBytes) {
        return 8L * bitmapBytes << order + 12;
    }

    private void readBitmaps(int bytes, Progress progress) {
        List<Element> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingInt(Element::order).thenComparingLong(Element::start));
        Element before = null;
        for (Element each : sorted) {
            progress.check();
            long span = span(each.order(), bytes);
            if ((each.start() & span - 1) != 0) {
                pages.problem(
                        TrackerProblem.Kind.ELEMENT_UNALIGNED,
                        each.place(),
                        8,
                        "expected an element of order "
                                + each.order() + " to begin on a multiple of " + Numbers.size(span) + ", found "
                                + Numbers.hex(each.start()));
            } else if (before != null && before.order() == each.order() && each.start() - before.start() < span) {
                pages.problem(
                        TrackerProblem.Kind.ELEMENT_OVERLAP,
                        each.place(),
                        8,
                        "expected memory that no other"
                                + " element of order " + each.order() + " speaks of, found " + Numbers.hex(each.start())
                                + ", which the element at " + Numbers.hex(before.place()) + " has");
            } else {
                bitmap(each, bytes);
                before = each;
            }
        }
    }

    private void bitmap(Element element, int bytes) {
        if ((element.bitmap() & 7) != 0 || element.bitmap() == 0) {
            pages.problem(
                    TrackerProblem.Kind.NODE_UNALIGNED,
                    element.place() + 8,
                    8,
                    "expected a bitmap on a multiple" + " of 8, found it at " + Numbers.hex(element.bitmap()));
            return;
        }
        if (!bitmaps.add(element.bitmap())) {
            pages.problem(
                    TrackerProblem.Kind.NODE_SHARED,
                    element.place() + 8,
                    8,
                    "expected a bitmap of its own, found " + Numbers.hex(element.bitmap())
                            + ", which another element has");
            return;
        }
        try {
            long[] words = new long[bytes / 8];
            int used = 0;
            for (int i = 0; i < words.length; i++) {
                words[i] = reader.u64(element.bitmap() + 8L * i);
                used += Long.bitCount(words[i]);
            }
            pages.node(new Node(element.bitmap(), bytes, 0, used));
            if (used != 0 && !pages.add(new Bitmap(element.order(), element.start() >>> 12, element.bitmap(), words))) {
                pages.problem(
                        TrackerProblem.Kind.LIMIT,
                        element.bitmap(),
                        bytes,
                        "the tracker has more bitmaps than" + " are read here");
            }
        } catch (MemoryFaultException e) {
            pages.problem(
                    TrackerProblem.Kind.NODE_OUTSIDE,
                    element.place() + 8,
                    8,
                    "expected a bitmap at " + Numbers.hex(element.bitmap()) + ": " + e.getMessage());
        }
    }
}
