// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoKernel;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.model.Severity;

/** KH21: each bitmap of the kernel's own tracker is in the list that was written down. */
final class LateBitmapCheck extends Check<KhoHandover> {

    LateBitmapCheck() {
        super(
                "KH21",
                Severity.ERROR,
                KhoHandover.class,
                "Each bitmap of the kernel's own tracker is in the list that was written down.",
                "Linux 6.19 and 7.0 write the tracker down at kho_finalize() and allow preserving afterwards. A page"
                        + " in a bitmap that was new by then is in no list: the next kernel gives it away.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        Optional<PreservedPages> live = subject.kernel().flatMap(KhoKernel::liveTracker);
        boolean finalized = subject.kernel().flatMap(KhoKernel::finalized).orElse(false);
        if (subject.side() != KhoHandover.Side.OUT || live.isEmpty() || !finalized) {
            return;
        }
        LongHashSet written = new LongHashSet();
        subject.pages().ifPresent(pages -> pages.nodes().forEach(node -> written.add(node.address())));
        for (PreservedPages.Bitmap bitmap : live.get().bitmaps()) {
            if (bitmap.blocks() > 0 && !written.contains(bitmap.address())) {
                report.found(
                        "tracker, order " + bitmap.order(),
                        bitmap.address(),
                        live.get().bitmapBytes(),
                        "expected"
                                + " the bitmap in the list that was written down, found " + bitmap.blocks()
                                + " blocks from frame "
                                + bitmap.firstFrame() + " on that came after it");
            }
        }
    }
}
