// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.folioscope.base.Progress;

/**
 * Which differences are shown, and in which order. A node is shown when it or something below it has one of the fates,
 * with at least so many pages where that is asked for.
 *
 * @param fates those to show; all of them to show everything
 * @param leastPages how many pages have to have one of the fates; 0 where objects without pages are to be shown, too
 * @param order of siblings
 */
public record DifferenceFilter(Set<Fate> fates, long leastPages, Order order) {

    /** How siblings are sorted. */
    public enum Order {
        /** As they come. */
        NATURAL,
        /** Most differing pages first, then most differing objects. */
        CHANGE,
        /** By name. */
        NAME
    }

    /** Everything as it comes. */
    public static final DifferenceFilter ALL = new DifferenceFilter(EnumSet.allOf(Fate.class), 0, Order.NATURAL);

    /** What differs, the largest change first. */
    public static final DifferenceFilter DIFFERENCES = new DifferenceFilter(
            EnumSet.of(Fate.MOVED, Fate.CHANGED, Fate.LOST, Fate.GAINED, Fate.LEAKED, Fate.RESURRECTED),
            0,
            Order.CHANGE);

    /** New only. */
    public static final DifferenceFilter GAINED = new DifferenceFilter(EnumSet.of(Fate.GAINED), 0, Order.CHANGE);

    /** Gone only. */
    public static final DifferenceFilter LOST = new DifferenceFilter(EnumSet.of(Fate.LOST), 0, Order.CHANGE);

    public DifferenceFilter {
        fates = Set.copyOf(fates);
        Objects.requireNonNull(order);
    }

    /** Whether {@code node} is shown. */
    public boolean accepts(Difference node, Progress progress) {
        if (fates.size() == Fate.values().length && leastPages == 0) {
            return true;
        }
        Tally tally = node.tally(progress);
        long pages = 0;
        long objects = 0;
        for (Fate fate : fates) {
            pages += tally.pages(fate);
            objects += tally.objects(fate);
        }
        if (leastPages > 0) {
            return pages >= leastPages;
        }
        boolean own = node.subject() != Subject.GROUP && fates.contains(node.fate());
        return own || pages + objects > 0;
    }

    /** Those of {@code siblings} that are shown, in order. The list given is not changed; makes no copy of its elements. */
    public List<Difference> apply(List<Difference> siblings, Progress progress) {
        int[] shown = IntStream.range(0, siblings.size())
                .filter(i -> {
                    if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                        progress.check();
                    }
                    return accepts(siblings.get(i), progress);
                })
                .toArray();
        if (order == Order.NATURAL) {
            return new Selected(siblings, shown);
        }
        Comparator<Integer> by = order == Order.NAME
                ? Comparator.comparing(i -> siblings.get(i).name())
                : Comparator.<Integer>comparingLong(
                                i -> -siblings.get(i).tally(progress).differingPages())
                        .thenComparingLong(i -> -siblings.get(i).tally(progress).differingObjects());
        int[] sorted = IntStream.of(shown).boxed().sorted(by).mapToInt(i -> i).toArray();
        return new Selected(siblings, sorted);
    }

    /** Some elements of a list, in another order. */
    private static final class Selected extends java.util.AbstractList<Difference> implements java.util.RandomAccess {

        private final List<Difference> all;
        private final int[] indexes;

        Selected(List<Difference> all, int[] indexes) {
            this.all = all;
            this.indexes = indexes;
        }

        @Override
        public Difference get(int index) {
            return all.get(indexes[index]);
        }

        @Override
        public int size() {
            return indexes.length;
        }
    }
}
