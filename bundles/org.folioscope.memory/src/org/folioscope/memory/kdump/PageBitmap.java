// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.kdump;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.format.FileBytes;

/** One bit for each page frame number, left in the file; with an index that counts the bits before any of them. */
final class PageBitmap {

    private static final int BLOCK_SHIFT = 12;
    private static final int WORDS_IN_BLOCK = 1 << BLOCK_SHIFT - 6;

    private final MemorySegment bits;
    private final long pages;
    /** Bits set before each block of 4,096. */
    private final long[] before;

    private final long count;

    /** @param bits at least {@code pages} bits, a multiple of 8 bytes */
    PageBitmap(MemorySegment bits, long pages, Progress progress) {
        this.bits = bits;
        this.pages = pages;
        this.before = new long[(int) ((pages >>> BLOCK_SHIFT) + 1)];
        long sum = 0;
        long words = (pages + 63) / 64;
        for (long word = 0; word < words; word++) {
            if (word % WORDS_IN_BLOCK == 0) {
                before[(int) (word / WORDS_IN_BLOCK)] = sum;
                if (word % (Progress.CHECK_INTERVAL * WORDS_IN_BLOCK) == 0) {
                    progress.check();
                }
            }
            sum += Long.bitCount(word(word));
        }
        if (words % WORDS_IN_BLOCK == 0 && words / WORDS_IN_BLOCK < before.length) {
            before[(int) (words / WORDS_IN_BLOCK)] = sum;
        }
        count = sum;
    }

    /** How many bits are set. */
    long count() {
        return count;
    }

    boolean isSet(long page) {
        return page >= 0 && page < pages && (bits.get(ValueLayout.JAVA_BYTE, page >>> 3) >>> (page & 7) & 1) != 0;
    }

    /** How many bits are set before that of {@code page}, which is less than the number of pages. */
    long rank(long page) {
        long block = page >>> BLOCK_SHIFT;
        long rank = before[(int) block];
        for (long word = block * WORDS_IN_BLOCK; word < page >>> 6; word++) {
            rank += Long.bitCount(word(word));
        }
        return rank + Long.bitCount(word(page >>> 6) & (1L << (page & 63)) - 1);
    }

    private long word(long index) {
        long word = bits.get(FileBytes.LONG, index * 8);
        long rest = pages - index * 64;
        return rest >= 64 ? word : word & (1L << rest) - 1;
    }

    /**
     * The runs of set bits as extents. Where there are more than {@code most}, runs with small gaps between them are
     * joined, so that an extent holds some pages that are not there.
     *
     * @param pageSize bytes
     */
    List<Extent> extents(int pageSize, int most) {
        for (long gap = 0; ; gap = gap * 4 + 1) {
            List<Extent> extents = extents(pageSize, most, gap);
            if (extents.size() <= most) {
                return extents;
            }
        }
    }

    private List<Extent> extents(int pageSize, int most, long gap) {
        List<Extent> extents = new ArrayList<>();
        long first = next(0, true);
        while (first < pages && extents.size() <= most) {
            long end = next(first, false);
            long following = next(end, true);
            while (following < pages && following - end <= gap) {
                end = next(following, false);
                following = next(end, true);
            }
            extents.add(new Extent(first * pageSize, (end - first) * pageSize, -1));
            first = following;
        }
        return extents;
    }

    /** The first page from {@code page} on whose bit is as asked, or the number of pages. */
    private long next(long page, boolean set) {
        long from = page;
        while (from < pages) {
            long word = word(from >>> 6);
            long rest = (set ? word : ~word) >>> (from & 63);
            if (rest != 0) {
                return Math.min(pages, from + Long.numberOfTrailingZeros(rest));
            }
            from = (from | 63) + 1;
        }
        return pages;
    }
}
