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
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;

/** Runs of page frames, each with one fate, in columns; nodes are made as they are asked for. */
final class FrameRows extends AbstractList<Difference> implements RandomAccess {

    private final Comparison comparison;
    private final String rule;
    private long[] first = new long[16];
    private long[] pages = new long[16];
    private byte[] fates = new byte[16];
    private int size;

    FrameRows(Comparison comparison, String rule) {
        this.comparison = comparison;
        this.rule = rule;
    }

    /** Adds page frames; those that follow the last ones with the same fate join them. */
    void add(long pfn, long count, Fate fate) {
        if (size > 0 && fates[size - 1] == fate.ordinal() && first[size - 1] + pages[size - 1] == pfn) {
            pages[size - 1] += count;
            return;
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            pages = Arrays.copyOf(pages, size * 2);
            fates = Arrays.copyOf(fates, size * 2);
        }
        first[size] = pfn;
        pages[size] = count;
        fates[size++] = (byte) fate.ordinal();
    }

    Tally tally() {
        Tally.Builder tally = new Tally.Builder();
        for (int i = 0; i < size; i++) {
            tally.addPages(Fate.values()[fates[i]], pages[i]);
        }
        return tally.build();
    }

    @Override
    public Difference get(int index) {
        Objects.checkIndex(index, size);
        long pfn = first[index];
        Fate fate = Fate.values()[fates[index]];
        String name = pages[index] == 1 ? "frame " + pfn : "frames " + pfn + " to " + (pfn + pages[index] - 1);
        return new PagesNode(
                comparison,
                rule,
                name,
                fate,
                pages[index],
                fate == Fate.GAINED || fate == Fate.LEAKED ? -1 : pfn,
                fate == Fate.LOST ? -1 : pfn,
                Subject.PAGES);
    }

    @Override
    public int size() {
        return size;
    }
}
