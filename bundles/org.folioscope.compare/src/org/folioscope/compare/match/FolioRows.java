// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;

/** Runs of a file's pages in columns; nodes are made as they are asked for. */
final class FolioRows extends AbstractList<Difference> implements RandomAccess {

    private final Comparison comparison;
    private long[] index = new long[8];
    private long[] pages = new long[8];
    private long[] before = new long[8];
    private long[] after = new long[8];
    private byte[] fates = new byte[8];
    private int size;

    FolioRows(Comparison comparison) {
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

    @Override
    public Difference get(int at) {
        Objects.checkIndex(at, size);
        return new PagesNode(
                comparison,
                "by index in the file",
                "index " + index[at] + (pages[at] == 1 ? "" : " to " + (index[at] + pages[at] - 1)),
                Fate.values()[fates[at]],
                pages[at],
                before[at],
                after[at],
                true);
    }

    @Override
    public int size() {
        return size;
    }
}
