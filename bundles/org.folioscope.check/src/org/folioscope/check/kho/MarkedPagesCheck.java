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
import org.folioscope.model.Severity;

/** KH13: A page that waits to be restored is in no free list. */
final class MarkedPagesCheck extends Check<KhoHandover> {

    MarkedPagesCheck() {
        super(
                "KH13",
                Severity.ERROR,
                KhoHandover.class,
                "A page that waits to be restored is in no free list.",
                "The next kernel writes \"KHOP\" into the struct page of each block that was handed over and keeps it"
                        + " from its allocator until somebody restores it. One that is free nevertheless will be given to"
                        + " two.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        Optional<PageStates> states = subject.kernel().flatMap(KhoKernel::pages);
        if (subject.side() != KhoHandover.Side.IN || states.isEmpty()) {
            return;
        }
        states.get().marked(progress, (frame, state) -> {
            if (state.free()) {
                report.found(
                        "frame " + frame,
                        state.address(),
                        8,
                        "expected a page that waits to be restored outside of" + " the free lists, found frame " + frame
                                + " there");
            }
        });
    }
}
