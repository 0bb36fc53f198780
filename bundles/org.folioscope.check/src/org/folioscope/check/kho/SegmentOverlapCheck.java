// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.LoadedKernel;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.model.Severity;

/** KH19: no piece of the loaded kernel goes to preserved memory. */
final class SegmentOverlapCheck extends Check<KhoHandover> {

    SegmentOverlapCheck() {
        super(
                "KH19",
                Severity.WARNING,
                KhoHandover.class,
                "No piece of the loaded kernel goes to preserved memory.",
                "The copy before the jump overwrites it, and the next kernel finds its own image where it expects what"
                        + " was preserved.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        Optional<PreservedPages> pages = subject.trackedPages();
        Optional<LoadedKernel> loaded = subject.kernel()
                .filter(_ -> subject.side() == KhoHandover.Side.OUT)
                .flatMap(KhoKernel::next);
        if (pages.isEmpty() || loaded.isEmpty()) {
            return;
        }
        for (LoadedKernel.Segment segment : loaded.get().segments()) {
            long end = segment.start() + segment.size() + 4095 >>> 12;
            for (int order : pages.get().orders()) {
                progress.check();
                long frame = pages.get().nextBlock(order, segment.start() >>> 12 & -1L << order, end);
                if (frame >= 0) {
                    report.found(
                            "loaded kernel",
                            segment.place(),
                            32,
                            "expected no preserved memory where "
                                    + Numbers.size(segment.size()) + " of the next kernel go ("
                                    + Numbers.hex(segment.start())
                                    + "), found frame " + frame + ", order " + order);
                }
            }
        }
    }
}
