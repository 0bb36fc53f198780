// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.kho.ScratchArea;
import org.folioscope.model.Severity;

/** KH09: no page of the tracker itself lies in a scratch area. */
final class TrackerPlaceCheck extends Check<KhoHandover> {

    TrackerPlaceCheck() {
        super(
                "KH09",
                Severity.ERROR,
                KhoHandover.class,
                "No page of the tracker itself lies in a scratch area.",
                "The next kernel allocates from the scratch areas while it reads the tracker. A table that lies there"
                        + " is overwritten under its hands.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        subject.pages().ifPresent(pages -> {
            for (PreservedPages.Node node : pages.nodes()) {
                for (ScratchArea area : subject.scratch()) {
                    if (area.overlaps(node.address(), node.size())) {
                        report.found(
                                "tracker",
                                node.address(),
                                node.size(),
                                "expected the tracker's pages outside of" + " scratch areas, found "
                                        + Numbers.hex(node.address()) + " in that of " + area.role());
                    }
                }
            }
        });
    }
}
