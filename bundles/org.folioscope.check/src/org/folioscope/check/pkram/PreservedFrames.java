// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pages.PageFrames;
import org.folioscope.handover.pkram.PkramEntry;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.model.Severity;

/** PR14: the memory map of preserved pages. */
final class PreservedFrames extends Check<PkramHandover> {

    PreservedFrames() {
        super(
                "PR14",
                Severity.ERROR,
                PkramHandover.class,
                "in a kernel that runs, a preserved page is referenced and not free",
                "Saving takes a reference to each page. A page without one is given to whoever asks for "
                        + "memory next, and the next kernel loads what that one wrote.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        PageFrames frames = subject.kernel().frames();
        if (!subject.isLive() || frames == null) {
            return;
        }
        subject.entries(progress, (object, stream, link, slot, entry, _) -> {
            for (long i = 0; i < PkramEntry.pages(entry); i++) {
                long pfn = PkramEntry.pfn(entry) + i;
                String wrong = wrong(frames, pfn);
                if (!wrong.isEmpty()) {
                    report.found(
                            "slot " + slot + " of the " + PkramHandover.title(stream) + " of "
                                    + PkramHandover.title(object),
                            pfn << 12,
                            4096,
                            "the preserved page " + Numbers.hex(pfn) + " " + wrong
                                    + ", expected a page in use with a reference");
                    return;
                }
            }
        });
    }

    private static String wrong(PageFrames frames, long pfn) {
        if (!frames.isKnown(pfn)) {
            return "has no struct page that can be read";
        }
        if (frames.isFree(pfn)) {
            return "is on a free list";
        }
        int references = frames.references(pfn);
        return references < 1 ? "has the reference count " + references : "";
    }
}
