// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.kho.ScratchArea;
import org.folioscope.model.Severity;

/** KH08: no preserved block lies in a scratch area. */
final class ScratchOverlapCheck extends Check<KhoHandover> {

    ScratchOverlapCheck() {
        super(
                "KH08",
                Severity.ERROR,
                KhoHandover.class,
                "No preserved block lies in a scratch area.",
                "The next kernel starts in the scratch areas and hands them out from its first instruction on; what is"
                        + " preserved there is overwritten. The kernel looks for it only with"
                        + " CONFIG_KEXEC_HANDOVER_DEBUG.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        Optional<PreservedPages> tracked = subject.trackedPages();
        if (tracked.isEmpty()) {
            return;
        }
        PreservedPages pages = tracked.get();
        for (ScratchArea area : subject.scratch()) {
            for (int order : pages.orders()) {
                progress.check();
                long end = area.end() + 4095 >>> 12;
                long frame = pages.nextBlock(order, area.start() >>> 12 & -1L << order, end);
                if (frame >= 0 && area.overlaps(frame << 12, 4096L << order)) {
                    report.found(
                            "scratch " + area.index(),
                            frame << 12,
                            4096L << order,
                            "expected nothing preserved in"
                                    + " the scratch area of " + area.role() + " (" + Numbers.size(area.size()) + " at "
                                    + Numbers.hex(area.start()) + "), found frame " + frame + ", order " + order);
                }
            }
        }
    }
}
