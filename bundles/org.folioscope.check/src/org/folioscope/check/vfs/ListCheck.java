// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.vfs;

import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;

/** VP1. The walk itself looks at it: {@link org.folioscope.kernel.walk.ListWalk}. */
final class ListCheck extends Check<FileSystems> {

    ListCheck() {
        super(
                "VP1",
                Severity.ERROR,
                FileSystems.class,
                "In each list, what comes after an entry leads back to that entry, and the last leads to the head.",
                "An entry whose neighbours do not agree was removed half, or its memory belongs to somebody else by"
                        + " now: the next who adds or removes there writes to wherever it points. The lists of super"
                        + " blocks, their inodes, mounts, the children of dentries and the names of inodes are walked.");
    }

    @Override
    public void run(FileSystems subject, Report report, Progress progress) {
        Hits hits = new Hits(subject.kernel());
        for (Diagnostic each : subject.amiss(progress)) {
            if (each.rule().equals(id()) && hits.isKept()) {
                hits.add("", CheckedKernel.address(each), 16, each.message());
            }
        }
        hits.tell(report);
    }
}
