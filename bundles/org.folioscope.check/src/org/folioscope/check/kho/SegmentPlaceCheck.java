// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.LoadedKernel;
import org.folioscope.model.Severity;

/** KH18: each piece of the loaded kernel goes to one scratch area. */
final class SegmentPlaceCheck extends Check<KhoHandover> {

    SegmentPlaceCheck() {
        super(
                "KH18",
                Severity.ERROR,
                KhoHandover.class,
                "Each piece of the loaded kernel goes to one scratch area.",
                "Outside of the scratch areas the next kernel's image is copied over memory that somebody may have"
                        + " preserved. With KHO kexec_file_load(2) places pieces in scratch areas only.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        subject.kernel()
                .filter(_ -> subject.side() == KhoHandover.Side.OUT)
                .flatMap(KhoKernel::next)
                .ifPresent(next -> {
                    for (LoadedKernel.Segment segment : next.segments()) {
                        if (segment.size() != 0
                                && subject.scratch().stream()
                                        .noneMatch(a -> a.contains(segment.start(), segment.size()))) {
                            report.found(
                                    "loaded kernel",
                                    segment.place(),
                                    32,
                                    "expected a place in a scratch area, found " + Numbers.size(segment.size())
                                            + " that go to " + Numbers.hex(segment.start()));
                        }
                    }
                });
    }
}
