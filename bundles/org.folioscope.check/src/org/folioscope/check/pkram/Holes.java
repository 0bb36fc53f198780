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
import org.folioscope.handover.pkram.PkramKernel.Swap;
import org.folioscope.handover.pkram.PkramNode;
import org.folioscope.handover.pkram.PkramObject;
import org.folioscope.model.Severity;

/** PR12: holes of files. */
final class Holes extends Check<PkramHandover> {

    Holes() {
        super(
                "PR12",
                Severity.INFORMATION,
                PkramHandover.class,
                "a file has all of its pages, unless the kernel that saved it had no swap: then what is "
                        + "missing was a hole",
                "The search for a file's pages skips those that are swapped out, so a page in swap "
                        + "silently becomes a hole. Where the kernel is known to have had no swap, holes are holes "
                        + "and this rule is silent.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        Swap swap = subject.kernel().swap();
        if (swap == Swap.OFF) {
            return;
        }
        for (PkramNode node : subject.pkram().nodes()) {
            if (node.mode() != PkramNode.Mode.COMPLETE) {
                continue;
            }
            for (PkramObject object : node.objects()) {
                PkramFile file = object.file();
                if (file != null && object.pages().end().complete()) {
                    check(subject, object, file, swap, report, progress);
                }
            }
        }
    }

    private static void check(
            PkramHandover subject, PkramObject object, PkramFile file, Swap swap, Report report, Progress progress) {
        long[] held = {0};
        object.pages().entries(subject.reader(), progress, (_, _, entry, index) -> {
            if (Long.compareUnsigned(index, file.pages()) < 0) {
                held[0] += PkramEntry.pages(entry);
            }
        });
        long missing = file.pages() - held[0];
        if (missing > 0) {
            report.found(
                    PkramHandover.title(object),
                    file.address() + 16,
                    8,
                    missing + " of " + file.pages() + " pages are not there (" + Numbers.size(missing << 12)
                            + "): holes of the file, or pages that were in swap",
                    swap == Swap.ON
                            ? "the kernel that saved it had swap in use"
                            : "no kernel tells whether it had swap");
        }
    }
}
