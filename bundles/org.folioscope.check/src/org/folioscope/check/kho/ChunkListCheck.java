// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoAbi;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.model.Severity;

/** KH10: each chunk of the tracker's list has at most 255 elements of an order below 11, whose memory begins where a bitmap's may and is spoken of once. */
final class ChunkListCheck extends Check<KhoHandover> {

    ChunkListCheck() {
        super(
                "KH10",
                Severity.ERROR,
                KhoHandover.class,
                "Each chunk of the tracker's list has at most 255 elements of an order below 11, whose memory begins"
                        + " where a bitmap's may and is spoken of once.",
                "A kernel of kho-v1 takes the list as it stands. The bitmap has 512 bytes in Linux 6.16 and early 6.17"
                        + " and a page later on under the same compatible string: where both kernels are not alike,"
                        + " elements do not begin where they should.");
    }

    @Override
    public void run(KhoHandover subject, Report report, Progress progress) {
        TrackerProblems.of(subject, KhoAbi.Tracker.CHUNKS, report, _ -> true);
    }
}
