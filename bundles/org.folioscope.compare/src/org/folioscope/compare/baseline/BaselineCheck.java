// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.baseline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.DifferenceFilter;
import org.folioscope.compare.DifferenceRow;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Subject;

/**
 * Holds a comparison against a baseline. Each object that differs has to be allowed by itself, by its name or its path; of a
 * file that is allowed its pages are, too, and of what is lost or gained whole all that belongs to it.
 */
public final class BaselineCheck {

    private static final Set<Fate> WHOLE = EnumSet.of(Fate.LOST, Fate.GAINED);

    private BaselineCheck() {}

    /** Hands every difference that {@code baseline} doesn't allow to {@code each}, in the order of the tree. */
    public static void beyond(
            Comparison comparison, Baseline baseline, Progress progress, Consumer<DifferenceRow> each) {
        walk(new DifferenceRow(comparison.root(), "", -1), baseline, progress, each);
    }

    private static void walk(DifferenceRow parent, Baseline baseline, Progress progress, Consumer<DifferenceRow> each) {
        List<Difference> children = new DifferenceFilter(
                        DifferenceFilter.DIFFERENCES.fates(), 0, DifferenceFilter.Order.NATURAL)
                .apply(parent.difference().children(progress), progress);
        for (Difference child : children) {
            progress.check();
            DifferenceRow row = parent.child(child);
            boolean differs = child.subject() != Subject.GROUP && child.fate().isDifference();
            if (differs && !isAllowed(row, baseline)) {
                each.accept(row);
            }
            boolean whole = differs && WHOLE.contains(child.fate());
            if (!whole && child.isExpandable() && !isToldByItself(child.subject())) {
                walk(row, baseline, progress, each);
            }
        }
    }

    /** A file's fate says what is to be said of its pages. */
    private static boolean isToldByItself(Subject subject) {
        return subject == Subject.FILE || subject == Subject.PRESERVED || subject == Subject.IOMMU;
    }

    private static boolean isAllowed(DifferenceRow row, Baseline baseline) {
        Difference difference = row.difference();
        return baseline.allows(difference.fate(), difference.subject(), difference.name())
                || baseline.allows(difference.fate(), difference.subject(), row.path());
    }

    /** A baseline that allows what {@code comparison} shows: each object by its path, and all changes of page frames. */
    public static Baseline of(Comparison comparison, Progress progress) {
        List<Baseline.Rule> rules = new ArrayList<>();
        boolean[] pages = new boolean[1];
        beyond(comparison, Baseline.EMPTY, progress, row -> {
            Difference difference = row.difference();
            if (difference.subject() == Subject.PAGES) {
                pages[0] = true;
            } else {
                rules.add(new Baseline.Rule(EnumSet.of(difference.fate()), difference.subject(), row.path()));
            }
        });
        if (pages[0]) {
            rules.add(new Baseline.Rule(EnumSet.allOf(Fate.class), Subject.PAGES, "*"));
        }
        return Baseline.of(rules);
    }
}
