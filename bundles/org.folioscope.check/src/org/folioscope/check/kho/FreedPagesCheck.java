// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.PageStates;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.model.Severity;

/** KH12: preserved pages are in use in the kernel that hands them over. */
final class FreedPagesCheck extends Check<KhoHandover> {

    FreedPagesCheck() {
        super(
                "KH12",
                Severity.WARNING,
                KhoHandover.class,
                "Preserved pages are in use in the kernel that hands them over.",
                "A page that was freed and is still preserved belongs to nobody: its next owner's data are carried"
                        + " over to somebody who does not expect them. The kernel does not look.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        Optional<PreservedPages> pages = subject.trackedPages();
        Optional<PageStates> states = subject.kernel().flatMap(KhoKernel::pages);
        if (subject.side() != KhoHandover.Side.OUT || pages.isEmpty() || states.isEmpty()) {
            return;
        }
        pages.get().forEachRun(progress, (order, frame, count) -> {
            for (long i = 0; i < count && !report.isFull(); i++) {
                if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                long head = frame + (i << order);
                states.get()
                        .page(head)
                        .filter(s -> s.free() || s.references() <= 0 && !s.reserved())
                        .ifPresent(s -> report.found(
                                "tracker, order " + order,
                                head << 12,
                                4096L << order,
                                "expected preserved pages in use," + " found frame " + head
                                        + (s.free() ? " in a free list" : " without a reference")));
            }
        });
    }
}
