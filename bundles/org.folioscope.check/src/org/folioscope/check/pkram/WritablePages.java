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
import org.folioscope.handover.pkram.PkramStream;
import org.folioscope.model.Severity;

/** PR16: pages that may still change. */
final class WritablePages extends Check<PkramHandover> {

    WritablePages() {
        super(
                "PR16",
                Severity.WARNING,
                PkramHandover.class,
                "a preserved page can't be written to any more: it has left the page cache, or its file "
                        + "system is read-only and nobody maps it shared to write",
                "A save keeps pages, it does not copy them. Whoever can still write changes what the next "
                        + "kernel will load; therefore a save goes with a remount to read-only.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        PageFrames frames = subject.kernel().frames();
        if (!subject.isLive() || frames == null) {
            return;
        }
        subject.entries(progress, (object, stream, link, slot, entry, _) -> {
            long pfn = PkramEntry.pfn(entry);
            if (stream.kind() == PkramStream.Kind.PAGES && frames.isKnown(pfn) && frames.isWritable(pfn)) {
                report.found(
                        "slot " + slot + " of the pages of " + PkramHandover.title(object),
                        pfn << 12,
                        PkramEntry.pages(entry) << 12,
                        "the preserved page " + Numbers.hex(pfn) + " is in a page cache that can be written to"
                                + (frames.isMapped(pfn) ? ", and mapped" : "")
                                + ", expected a file system that is read-only");
            }
        });
    }
}
