// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pages.PageSet;
import org.folioscope.handover.pkram.PkramEntry;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.model.Severity;

/** PR08: pages that are kept twice. */
final class SharedPages extends Check<PkramHandover> {

    SharedPages() {
        super(
                "PR08",
                Severity.ERROR,
                PkramHandover.class,
                "no page is referenced twice, by whatever node, nor by a structure",
                "Two files would share the page without knowing: the second to be loaded takes it from "
                        + "the first, and both free it.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        PageSet seen = new PageSet();
        subject.structures(page -> seen.add(page >>> 12, 1));
        subject.entries(progress, (object, stream, link, slot, entry, _) -> {
            long before = seen.add(PkramEntry.pfn(entry), PkramEntry.pages(entry));
            if (before >= 0) {
                report.found(
                        "slot " + slot + " of the " + PkramHandover.title(stream) + " of "
                                + PkramHandover.title(object),
                        PkramHandover.slotAddress(link, slot),
                        8,
                        "the page " + Numbers.hex(before) + " (" + Numbers.hex(before << 12)
                                + ") is referenced a second time, expected each page once");
            }
        });
        if (seen.overflowed()) {
            report.found(
                    Severity.INFORMATION,
                    "",
                    -1,
                    0,
                    "more memory is preserved than this rule keeps track of: not all pages were compared");
        }
    }
}
