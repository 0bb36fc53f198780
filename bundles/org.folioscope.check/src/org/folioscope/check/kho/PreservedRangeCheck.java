// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoAbi;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.kho.TrackerProblem;
import org.folioscope.model.Severity;

/** KH06: each preserved block has an order of 18 at most and lies in memory. */
final class PreservedRangeCheck extends Check<KhoHandover> {

    PreservedRangeCheck() {
        super(
                "KH06",
                Severity.ERROR,
                KhoHandover.class,
                "Each preserved block has an order of 18 at most and lies in memory.",
                "A block outside of memory has no struct page that the next kernel could mark: it dies in early boot,"
                        + " before its console speaks. Order 18 is a page of 1 GiB; 10 is the most that the page allocator"
                        + " hands out.");
    }

    @Override
    @SuppressWarnings("resource") // nothing is opened
    public void run(KhoHandover subject, Report report, Progress progress) {
        TrackerProblems.of(
                subject, KhoAbi.Tracker.RADIX_TREE, report, problem -> problem.kind() == TrackerProblem.Kind.ORDER);
        Optional<PreservedPages> pages = subject.trackedPages();
        if (pages.isEmpty()) {
            return;
        }
        MemoryRanges memory = new MemoryRanges(subject.source().memory().extents());
        pages.get().forEachRun(progress, (order, frame, count) -> {
            if (!memory.contains(frame, count << order) && !report.isFull()) {
                report.found(
                        "tracker, order " + order,
                        frame << 12,
                        count << order + 12,
                        "expected preserved pages in"
                                + " memory, found " + count + " of order " + order + " from frame " + frame
                                + " on, which the image does not have");
            }
        });
    }
}
