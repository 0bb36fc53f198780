// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.memmap;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.PageCount;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.kernel.walk.LongMap;

/**
 * Counts struct pages. Neighbours are mostly alike, so a run of equal flag words is added up once, when it ends. One
 * thread.
 */
final class PageTally implements MemoryMapSweep.Visitor {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final String[] USES = {"page cache", "anonymous", "reserved", "free", "other", "unreadable"};
    private static final int CACHE = 0;
    private static final int ANONYMOUS = 1;
    private static final int RESERVED = 2;
    private static final int FREE = 3;
    private static final int OTHER = 4;
    private static final int UNREADABLE = 5;

    private final MemoryMapLayout layout;
    private final int buddy;
    private final long[] uses;
    private final LongMap<long[]> words = new LongMap<>();

    PageTally(MemoryMapLayout layout) {
        this.layout = layout;
        this.buddy = layout.types.buddy();
        this.uses = new long[layout.types.count() + USES.length];
    }

    @Override
    public void unreadable(long pfn, long count) {
        uses[layout.types.count() + UNREADABLE] += count;
    }

    @Override
    public void unmapped(long pfn, long count) {
        // frames that the kernel does not know are no frames of its
    }

    @Override
    public void pages(long pfn, MemorySegment pages, long physical) {
        int size = layout.pageSize;
        long end = pages.byteSize() - size;
        int typeCount = layout.types.count();
        long word = -1;
        long run = 0;
        int use = typeCount + OTHER;
        for (long at = 0; at <= end; at += size) {
            // a tail page is used as its head is, which came right before; its flag word holds other things
            if ((pages.get(LONG, at + layout.compound) & 1) == 0) {
                long flags = pages.get(LONG, at + layout.flags) & layout.flagMask;
                if (flags != word) {
                    addWord(word, run);
                    word = flags;
                    run = 0;
                }
                run++;
                int type = layout.types.typeOf(pages.get(INT, at + layout.type), flags);
                if (type == buddy && type != PageTypes.NONE) {
                    long order = pages.get(LONG, at + layout.privateWord);
                    long rest = order > 0 && order <= MemoryMapLayout.MAX_PAGE_ORDER
                            ? Math.min((1L << order) - 1, (end - at) / size)
                            : 0;
                    uses[type] += rest + 1;
                    at += rest * size;
                    continue;
                }
                use = type != PageTypes.NONE ? type : typeCount + untyped(pages, at, flags);
            }
            uses[use]++;
        }
        addWord(word, run);
    }

    private int untyped(MemorySegment pages, long at, long flags) {
        if ((flags & layout.reserved) != 0) {
            return RESERVED;
        }
        if (pages.get(INT, at + layout.references) == 0) {
            return FREE;
        }
        long mapping = pages.get(LONG, at + layout.mapping);
        if ((mapping & 1) != 0) {
            return ANONYMOUS;
        }
        // kernel pointers alone are mappings; other users of the page keep data of their own in this word
        return mapping < 0 && (mapping & 3) == 0 ? CACHE : OTHER;
    }

    private void addWord(long word, long count) {
        if (count == 0) {
            return;
        }
        long[] counter = words.get(word);
        if (counter == null) {
            counter = new long[1];
            words.put(word, counter);
        }
        counter[0] += count;
    }

    void add(PageTally other) {
        for (int i = 0; i < uses.length; i++) {
            uses[i] += other.uses[i];
        }
        other.words.forEach((word, counter) -> addWord(word, counter[0]));
    }

    List<PageCount> counts(FlagNames names) {
        List<PageCount> result = new ArrayList<>();
        int typeCount = layout.types.count();
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] != 0) {
                String name = i < typeCount ? layout.types.name(i) : USES[i - typeCount];
                result.add(new PageCount(PageCount.Kind.USE, name, uses[i]));
            }
        }
        for (int bit = 0; bit < 64; bit++) {
            long mask = 1L << bit;
            long[] sum = new long[1];
            words.forEach((word, counter) -> sum[0] += (word & mask) != 0 ? counter[0] : 0);
            if (sum[0] != 0) {
                result.add(new PageCount(PageCount.Kind.FLAG, names.text(mask), sum[0]));
            }
        }
        return result;
    }
}
