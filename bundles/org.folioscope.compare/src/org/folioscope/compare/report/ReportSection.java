// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.compare.Change;
import org.folioscope.compare.Difference;
import org.folioscope.compare.DifferenceFilter;
import org.folioscope.compare.Place;
import org.folioscope.compare.Subject;
import org.folioscope.compare.Tally;

/**
 * One kind of things: a group at the top of the tree of differences.
 *
 * @param title of the group
 * @param isKernel whether it is about the kernels themselves
 * @param rule how its things are matched
 * @param tally of all of it
 * @param rows what differs; of preserved memory what is kept, too; the largest change first
 * @param more rows that were left out
 */
record ReportSection(String title, boolean isKernel, String rule, Tally tally, List<ReportRow> rows, long more) {

    private static final int MOST_ROWS = 300;

    /** Children of one node that are told; a file system has thousands of files. */
    private static final int MOST_CHILDREN = 60;

    /** Runs of page frames that are told: the maps show them better. */
    private static final int MOST_RUNS = 8;

    private static final int DEEPEST = 2;

    /** Changes that are told of one row. */
    private static final int MOST_CHANGES = 8;

    static ReportSection of(Difference group, int sides, Progress progress) {
        List<ReportRow> rows = new ArrayList<>();
        long[] more = new long[1];
        if (group.subject() == Subject.GROUP) {
            List<Difference> all = group.children(progress);
            boolean preserved = all.stream().anyMatch(each -> each.subject() == Subject.PRESERVED);
            DifferenceFilter filter = preserved
                    ? new DifferenceFilter(DifferenceFilter.ALL.fates(), 0, DifferenceFilter.Order.CHANGE)
                    : DifferenceFilter.DIFFERENCES;
            add(all, 0, filter, sides, rows, more, progress);
        } else {
            rows.add(row(group, 0, sides, progress));
        }
        return new ReportSection(
                group.name(),
                group.subject() == Subject.KERNEL,
                group.rule(),
                group.tally(progress),
                List.copyOf(rows),
                more[0]);
    }

    private static void add(
            List<Difference> siblings,
            int depth,
            DifferenceFilter filter,
            int sides,
            List<ReportRow> rows,
            long[] more,
            Progress progress) {
        List<Difference> shown = filter.apply(siblings, progress);
        int told = 0;
        for (Difference each : shown) {
            int most = each.subject() == Subject.PAGES ? MOST_RUNS : MOST_CHILDREN;
            if (told == most || rows.size() == MOST_ROWS) {
                break;
            }
            progress.check();
            told++;
            rows.add(row(each, depth, sides, progress));
            boolean runs = each.subject() == Subject.FILE || each.subject() == Subject.PRESERVED;
            if (depth < DEEPEST && each.isExpandable() && !runs) {
                add(each.children(progress), depth + 1, filter, sides, rows, more, progress);
            }
        }
        more[0] += shown.size() - told;
    }

    private static ReportRow row(Difference each, int depth, int sides, Progress progress) {
        List<Change> changes = each.subject() == Subject.PAGES ? List.of() : each.changes(progress);
        List<String> words = new ArrayList<>(
                changes.stream().limit(MOST_CHANGES).map(Change::toString).toList());
        if (changes.size() > MOST_CHANGES) {
            words.add(changes.size() - MOST_CHANGES + " more");
        }
        return new ReportRow(
                each.name(),
                depth,
                each.subject() == Subject.GROUP ? null : each.fate(),
                each.tally(progress),
                each.rule(),
                text(each.place(0)),
                text(each.place(sides - 1)),
                List.copyOf(words));
    }

    private static String text(Place place) {
        return place.isPresent() ? place.toString() : "";
    }
}
