// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoEntry;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.PageStates;
import org.folioscope.handover.kho.ReservedRegion;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoKernel;
import org.folioscope.model.Severity;

/** KH14: when all sessions are finished, no page waits to be restored that nobody knows. */
final class LeakedPagesCheck extends Check<LuoHandover> {

    LeakedPagesCheck() {
        super(
                "KH14",
                Severity.WARNING,
                LuoHandover.class,
                "When all sessions are finished, no page waits to be restored that nobody knows.",
                "What no session and no entry asks for is never given back: memory that was handed over and is lost"
                        + " until the next boot.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        Optional<PageStates> states = subject.kho().kernel().flatMap(KhoKernel::pages);
        Optional<LuoKernel> kernel = subject.kernel();
        if (subject.kho().side() != KhoHandover.Side.IN
                || states.isEmpty()
                || kernel.isEmpty()
                || !kernel.get().deserialized()
                || !kernel.get().incoming().isEmpty()) {
            return;
        }
        long[] counts = new long[3];
        counts[2] = -1;
        states.get().marked(progress, (frame, state) -> {
            int order = Math.clamp(state.mark().orElse(0), 0, 40);
            if (!isKnown(subject, kernel.get(), frame << 12)) {
                counts[0]++;
                counts[1] += 4096L << order;
                counts[2] = counts[2] < 0 ? frame : counts[2];
            }
        });
        if (counts[0] > 0) {
            report.found(
                    "",
                    counts[2] << 12,
                    4096,
                    "expected no page that waits to be restored after all sessions are"
                            + " finished, found " + counts[0] + " blocks, " + Numbers.size(counts[1])
                            + ", the first at frame "
                            + counts[2]);
        }
    }

    /** The root tree, what its entries point to, regions that keep their place, LUO's page of shared objects. */
    private static boolean isKnown(LuoHandover subject, LuoKernel kernel, long address) {
        KhoHandover kho = subject.kho();
        if (address == kho.tree().address() || address == kernel.incomingFlbs()) {
            return true;
        }
        for (KhoEntry entry : kho.tree().entries()) {
            if (address >= (entry.data() & -4096)
                    && address < entry.data() + Math.max(1, entry.blobSize().orElse(4096))) {
                return true;
            }
        }
        for (ReservedRegion region : kho.regions()) {
            if (address >= region.start() && address < region.start() + region.size()) {
                return true;
            }
        }
        return false;
    }
}
