// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.Pkram;
import org.folioscope.handover.pkram.PkramEntry;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramKernel;
import org.folioscope.model.Severity;

/** PR15: memory that is overwritten on the way. */
final class BannedPages extends Check<PkramHandover> {

    BannedPages() {
        super(
                "PR15",
                Severity.ERROR,
                PkramHandover.class,
                "no preserved page lies in a banned region or where the loaded kexec image goes",
                "The jump copies the next kernel to its place and early boot uses other ranges: what is "
                        + "preserved there is overwritten before anybody looks.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        List<Pkram.Banned> banned = subject.kernel().banned();
        List<PkramKernel.Segment> segments = subject.kernel().kexecSegments();
        if (!subject.isLive() || banned.isEmpty() && segments.isEmpty()) {
            return;
        }
        subject.entries(progress, (object, stream, link, slot, entry, _) -> {
            for (long i = 0; i < PkramEntry.pages(entry); i++) {
                long pfn = PkramEntry.pfn(entry) + i;
                String where = where(pfn, banned, segments);
                if (!where.isEmpty()) {
                    report.found(
                            "slot " + slot + " of the " + PkramHandover.title(stream) + " of "
                                    + PkramHandover.title(object),
                            pfn << 12,
                            4096,
                            "the preserved page " + Numbers.hex(pfn) + " (" + Numbers.hex(pfn << 12) + ") lies in "
                                    + where);
                    return;
                }
            }
        });
    }

    private static String where(long pfn, List<Pkram.Banned> banned, List<PkramKernel.Segment> segments) {
        for (PkramKernel.Segment each : segments) {
            if (each.touches(pfn)) {
                return "the destination of the loaded kexec image, " + Numbers.size(each.length()) + " at "
                        + Numbers.hex(each.start());
            }
        }
        for (Pkram.Banned each : banned) {
            if (each.contains(pfn)) {
                return "the banned region of frames " + Numbers.hex(each.firstPfn()) + " to "
                        + Numbers.hex(each.lastPfn());
            }
        }
        return "";
    }
}
