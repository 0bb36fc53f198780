// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import java.util.Arrays;
import java.util.StringJoiner;

/**
 * How many objects and how many pages had which fate. Tallies of children add up to that of their parent, with the
 * parent's own object where that is one. Immutable.
 */
public final class Tally {

    private static final int FATES = Fate.values().length;

    /** Nothing. */
    public static final Tally NONE = new Tally(new long[FATES], new long[FATES]);

    private final long[] objects;
    private final long[] pages;

    private Tally(long[] objects, long[] pages) {
        this.objects = objects;
        this.pages = pages;
    }

    /** Objects of one fate. */
    public static Tally objects(Fate fate, long count) {
        Builder builder = new Builder();
        builder.addObjects(fate, count);
        return builder.build();
    }

    /** Pages of one fate. */
    public static Tally pages(Fate fate, long count) {
        Builder builder = new Builder();
        builder.addPages(fate, count);
        return builder.build();
    }

    /** How many objects (files, structures) had this fate. */
    public long objects(Fate fate) {
        return objects[fate.ordinal()];
    }

    /** How many pages of 4 KiB had this fate. */
    public long pages(Fate fate) {
        return pages[fate.ordinal()];
    }

    /** All objects. */
    public long objects() {
        return Arrays.stream(objects).sum();
    }

    /** All pages. */
    public long pages() {
        return Arrays.stream(pages).sum();
    }

    /** Objects that differ. */
    public long differingObjects() {
        return differing(objects);
    }

    /** Pages that differ: what to sort by. */
    public long differingPages() {
        return differing(pages);
    }

    private static long differing(long[] counts) {
        long sum = 0;
        for (Fate fate : Fate.values()) {
            sum += fate.isDifference() ? counts[fate.ordinal()] : 0;
        }
        return sum;
    }

    /** Whether anything differs. */
    public boolean differs() {
        return differingObjects() + differingPages() > 0;
    }

    /** Whether an object or a page had this fate. */
    public boolean has(Fate fate) {
        return objects(fate) + pages(fate) > 0;
    }

    public Tally plus(Tally other) {
        Builder builder = new Builder();
        builder.add(this);
        builder.add(other);
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && Arrays.equals(objects, tally.objects)
                && Arrays.equals(pages, tally.pages);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(objects) + Arrays.hashCode(pages);
    }

    /** "3 kept, 1 changed; 12 pages kept, 4 pages changed"; "nothing". */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("; ");
        text.setEmptyValue("nothing");
        String things = text(objects, "");
        if (!things.isEmpty()) {
            text.add(things);
        }
        String frames = text(pages, "pages ");
        if (!frames.isEmpty()) {
            text.add(frames);
        }
        return text.toString();
    }

    private static String text(long[] counts, String unit) {
        StringJoiner text = new StringJoiner(", ");
        for (Fate fate : Fate.values()) {
            if (counts[fate.ordinal()] > 0) {
                text.add(counts[fate.ordinal()] + " " + unit + fate.word());
            }
        }
        return text.toString();
    }

    /** Adds up. One thread. */
    public static final class Builder {

        private final long[] objects = new long[FATES];
        private final long[] pages = new long[FATES];

        public void addObjects(Fate fate, long count) {
            objects[fate.ordinal()] += count;
        }

        public void addPages(Fate fate, long count) {
            pages[fate.ordinal()] += count;
        }

        public void add(Tally tally) {
            for (int i = 0; i < FATES; i++) {
                objects[i] += tally.objects[i];
                pages[i] += tally.pages[i];
            }
        }

        public Tally build() {
            return new Tally(objects.clone(), pages.clone());
        }
    }
}
