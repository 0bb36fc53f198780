// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.Collections;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Place;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;

/** The memory of one owner: what it preserves, or maps, page by page. */
final class OwnerNode implements Difference {

    private final Comparison comparison;
    private final String owner;
    private final String rule;
    private final FrameRows rows;
    private final Tally pages;

    private OwnerNode(Builder builder) {
        comparison = builder.comparison;
        owner = builder.owner;
        rule = builder.rule;
        rows = builder.rows;
        pages = rows.tally();
    }

    /** Collects the pages of an owner, in any order; neighbours with one fate become one run. One thread. */
    static final class Builder {

        private final Comparison comparison;
        private final String owner;
        private final String rule;
        private final FrameRows rows;

        Builder(Comparison comparison, String owner, String rule) {
            this.comparison = comparison;
            this.owner = owner;
            this.rule = rule;
            rows = new FrameRows(comparison, rule);
        }

        void add(long pfn, Fate fate) {
            rows.add(pfn, 1, fate);
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        OwnerNode build() {
            return new OwnerNode(this);
        }
    }

    @Override
    public Subject subject() {
        return Subject.PRESERVED;
    }

    @Override
    public String name() {
        return owner;
    }

    /** The worst of its pages' fates. */
    @Override
    public Fate fate() {
        for (Fate fate : List.of(Fate.CHANGED, Fate.LOST, Fate.LEAKED)) {
            if (pages.pages(fate) > 0) {
                return fate;
            }
        }
        if (pages.pages(Fate.KEPT) > 0) {
            return pages.pages(Fate.GAINED) > 0 ? Fate.CHANGED : Fate.KEPT;
        }
        return pages.pages(Fate.GAINED) > 0 ? Fate.GAINED : Fate.UNKNOWN;
    }

    @Override
    public List<Fate> steps() {
        int steps = comparison.sides().size() - 1;
        return steps == 1
                ? List.of(fate())
                : Collections.nCopies(steps, fate() == Fate.KEPT ? Fate.KEPT : Fate.UNKNOWN);
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Place place(int side) {
        return Place.NONE;
    }

    @Override
    public Tally tally(Progress progress) {
        return Tally.objects(fate(), 1).plus(pages);
    }

    @Override
    public boolean isExpandable() {
        return !rows.isEmpty();
    }

    @Override
    public List<Difference> children(Progress progress) {
        return rows;
    }

    @Override
    public List<Change> changes(Progress progress) {
        return List.of();
    }
}
