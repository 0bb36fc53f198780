// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.folioscope.base.Numbers;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;

/** Runs of pages of a file, or of device addresses, in columns; nodes are made as they are asked for. */
final class FolioRows extends AbstractList<Difference> implements RandomAccess {

    private static final int PAGE_SHIFT = 12;

    /** What the pages are counted by. */
    enum Kind {
        /** Their index in a file. */
        FILE,
        /** Their device address. */
        MAPPED,
        /** Their page frame. */
        FRAME
    }

    private final Comparison comparison;
    private final Kind kind;
    private long[] index = new long[8];
    private long[] pages = new long[8];
    private long[] before = new long[8];
    private long[] after = new long[8];
    private byte[] fates = new byte[8];
    private int size;

    FolioRows(Comparison comparison, Kind kind) {
        this.kind = kind;
        this.comparison = comparison;
    }

    void add(long firstIndex, long count, Fate fate, long pfnBefore, long pfnAfter) {
        if (size == index.length) {
            index = Arrays.copyOf(index, size * 2);
            pages = Arrays.copyOf(pages, size * 2);
            before = Arrays.copyOf(before, size * 2);
            after = Arrays.copyOf(after, size * 2);
            fates = Arrays.copyOf(fates, size * 2);
        }
        index[size] = firstIndex;
        pages[size] = count;
        before[size] = pfnBefore;
        after[size] = pfnAfter;
        fates[size++] = (byte) fate.ordinal();
    }

    /** Adds one page; it joins the last one where all three numbers follow each other. */
    void join(long at, Fate fate, long pfnBefore, long pfnAfter) {
        int last = size - 1;
        if (size > 0
                && fates[last] == fate.ordinal()
                && index[last] + pages[last] == at
                && before[last] + pages[last] == pfnBefore
                && after[last] + pages[last] == pfnAfter) {
            pages[last]++;
        } else {
            add(at, 1, fate, pfnBefore, pfnAfter);
        }
    }

    @Override
    public Difference get(int at) {
        Objects.checkIndex(at, size);
        long last = index[at] + pages[at] - 1;
        String name = switch (kind) {
            case FILE -> "index " + index[at] + (pages[at] == 1 ? "" : " to " + last);
            case MAPPED ->
                "IOVA " + Numbers.hex(index[at] << PAGE_SHIFT) + " to " + Numbers.hex((last + 1 << PAGE_SHIFT) - 1);
            case FRAME -> pages[at] == 1 ? "frame " + index[at] : "frames " + index[at] + " to " + last;
        };
        String rule = switch (kind) {
            case FILE -> "by index in the file";
            case MAPPED -> "by device address";
            case FRAME -> "by content, all bytes of it";
        };
        return new PagesNode(
                comparison,
                rule,
                name,
                Fate.values()[fates[at]],
                pages[at],
                before[at],
                after[at],
                kind == Kind.FILE ? Subject.FOLIOS : Subject.PAGES);
    }

    /** All of them together. */
    Tally tally() {
        Tally.Builder tally = new Tally.Builder();
        for (int i = 0; i < size; i++) {
            tally.addPages(Fate.values()[fates[i]], pages[i]);
        }
        return tally.build();
    }

    @Override
    public int size() {
        return size;
    }
}
