// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.model.Severity;

/** KH11: the tracker has no empty pages. */
final class EmptyNodesCheck extends Check<KhoHandover> {

    EmptyNodesCheck() {
        super(
                "KH11",
                Severity.WARNING,
                KhoHandover.class,
                "The tracker has no empty pages.",
                "Nothing breaks. Giving back preserved pages clears bits and never frees a bitmap or a table, so empty"
                        + " ones tell of what was preserved once; each takes a page until the kexec and is walked by the"
                        + " next kernel.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        subject.pages()
                .filter(pages -> pages.emptyNodes() > 0)
                .ifPresent(pages -> report.found(
                        "tracker",
                        subject.tree().memoryMapPlace(),
                        8,
                        "expected no empty pages in the tracker, found " + pages.emptyNodes() + " of "
                                + pages.nodes().size()));
    }
}
