// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** How fates follow from where something is: plain functions, the same for everything that is compared. */
public final class Fates {

    private Fates() {}

    /**
     * What became of something from one side to another.
     *
     * @param content the fate of its content where it is on both; not asked else
     */
    public static Fate between(boolean before, boolean after, java.util.function.Supplier<Fate> content) {
        if (before) {
            return after ? content.get() : Fate.LOST;
        }
        return after ? Fate.GAINED : Fate.KEPT; // on neither: nothing happened
    }

    /**
     * What became of something from the first side to the last, and from each to the next.
     *
     * @param present on which sides it is, in the order of time
     * @param ghost whether the first side is a dead kernel, and the last a living one
     * @param content the fate of its content between two sides that both have it
     * @return the whole first, then the steps
     */
    public static List<Fate> of(boolean[] present, boolean ghost, BiFunction<Integer, Integer, Fate> content) {
        int last = present.length - 1;
        List<Fate> fates = new ArrayList<>();
        for (int step = 0; step < last; step++) {
            int from = step;
            fates.add(between(present[from], present[from + 1], () -> content.apply(from, from + 1)));
        }
        Fate whole = last == 1 ? fates.getFirst() : between(present[0], present[last], () -> content.apply(0, last));
        fates.addFirst(overall(whole, present, ghost));
        return fates;
    }

    /**
     * What became of something on the whole: what was gone in between and is back with the same content is resurrected,
     * and so is what a dead kernel had and the living one has. What only the side in between has was there and is lost.
     */
    static Fate overall(Fate firstToLast, boolean[] present, boolean ghost) {
        int last = present.length - 1;
        boolean same = firstToLast == Fate.KEPT || firstToLast == Fate.MOVED;
        if (!present[0] && !present[last]) {
            return Fate.LOST;
        }
        if (present[0] && present[last] && same) {
            boolean gone = last == 2 && !present[1];
            return gone || ghost ? Fate.RESURRECTED : firstToLast;
        }
        return firstToLast;
    }
}
