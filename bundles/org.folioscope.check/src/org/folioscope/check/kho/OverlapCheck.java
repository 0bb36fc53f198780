// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.model.Severity;

/** KH07: no page is preserved at two orders. */
final class OverlapCheck extends Check<KhoHandover> {

    OverlapCheck() {
        super(
                "KH07",
                Severity.ERROR,
                KhoHandover.class,
                "No page is preserved at two orders.",
                "Each block is restored by its owner. A page in two of them is given out twice: two owners write to"
                        + " it, or the kernel warns at the second restore and one of them gets nothing.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        Optional<PreservedPages> tracked = subject.trackedPages();
        if (tracked.isEmpty()) {
            return;
        }
        PreservedPages pages = tracked.get();
        int[] orders = pages.orders();
        pages.forEachRun(progress, (order, frame, count) -> {
            for (int lower : orders) {
                long inside = lower < order ? pages.nextBlock(lower, frame, frame + (count << order)) : -1;
                if (inside >= 0 && !report.isFull()) {
                    report.found(
                            "tracker, order " + order,
                            inside << 12,
                            4096L << lower,
                            "expected each page in one"
                                    + " block, found frame " + inside + " in a block of order " + lower
                                    + " and in one of order "
                                    + order + " from frame " + (inside & -1L << order) + " on");
                }
            }
        });
    }
}
