// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoAbi;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.TrackerProblem;
import org.folioscope.model.Severity;

/** KH05: each table and bitmap of the tracker's radix tree lies on a page of memory, is reached once, and speaks of orders that exist. */
final class RadixTreeCheck extends Check<KhoHandover> {

    RadixTreeCheck() {
        super(
                "KH05",
                Severity.ERROR,
                KhoHandover.class,
                "Each table and bitmap of the tracker's radix tree lies on a page of memory, is reached once, and"
                        + " speaks of orders that exist.",
                "The next kernel walks the tree before it has an allocator, and marks what it finds as taken. A wrong"
                        + " address makes it mark pages by what they happen to hold; nothing stops it. Keys above those of"
                        + " order 0 have no meaning for pages of 4 KiB (include/linux/kho/abi/kexec_handover.h of Linux"
                        + " 7.2).");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        TrackerProblems.of(
                subject, KhoAbi.Tracker.RADIX_TREE, report, problem -> problem.kind() != TrackerProblem.Kind.ORDER);
    }
}
