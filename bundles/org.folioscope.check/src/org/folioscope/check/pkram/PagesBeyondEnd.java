// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramEntry;
import org.folioscope.handover.pkram.PkramFile;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramStream;
import org.folioscope.model.Severity;

/** PR11: pages behind the end of a file. */
final class PagesBeyondEnd extends Check<PkramHandover> {

    PagesBeyondEnd() {
        super(
                "PR11",
                Severity.WARNING,
                PkramHandover.class,
                "the pages of a file lie before its end",
                "The search for a file's pages includes the index at its end, so one page just behind it "
                        + "may be saved. More of them are memory that nobody can read.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        subject.entries(progress, (object, stream, link, slot, entry, index) -> {
            PkramFile file = object.file();
            if (file != null
                    && stream.kind() == PkramStream.Kind.PAGES
                    && Long.compareUnsigned(index, file.pages()) >= 0) {
                report.found(
                        "slot " + slot + " of the pages of " + PkramHandover.title(object),
                        PkramHandover.slotAddress(link, slot),
                        8,
                        "the page at index " + Long.toUnsignedString(index) + " ("
                                + Numbers.hex(PkramEntry.address(entry))
                                + ") lies behind the end of the file, which has " + Long.toUnsignedString(file.size())
                                + " bytes: " + file.pages() + " pages");
            }
        });
    }
}
