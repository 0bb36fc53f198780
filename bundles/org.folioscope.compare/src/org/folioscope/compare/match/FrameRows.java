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
import org.folioscope.compare.Tally;

/** Runs of page frames with one fate in columns; nodes are made as they are asked for. */
final class FrameRows extends AbstractList<Difference> implements RandomAccess {

    private final Comparison comparison;
    private final String rule;
    private final Fate fate;
    private long[] first = new long[16];
    private long[] pages = new long[16];
    private int size;
    private long sum;

    FrameRows(Comparison comparison, String rule, Fate fate) {
        this.comparison = comparison;
        this.rule = rule;
        this.fate = fate;
    }

    void add(long pfn, long count) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            pages = Arrays.copyOf(pages, size * 2);
        }
        first[size] = pfn;
        pages[size++] = count;
        sum += count;
    }

    Tally tally() {
        return Tally.pages(fate, sum);
    }

    @Override
    public Difference get(int index) {
        Objects.checkIndex(index, size);
        long pfn = first[index];
        String name = pages[index] == 1 ? "frame " + pfn : "frames " + pfn + " to " + (pfn + pages[index] - 1);
        return new PagesNode(
                comparison,
                rule,
                name,
                fate,
                pages[index],
                fate == Fate.GAINED ? -1 : pfn,
                fate == Fate.LOST ? -1 : pfn,
                false);
    }

    @Override
    public int size() {
        return size;
    }
}
