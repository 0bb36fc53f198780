// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.khotmpfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.khotmpfs.KhoTmpfsFormat;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.handover.khotmpfs.PageState;
import org.folioscope.model.Severity;

/** KS6: memory that nobody uses. */
final class DormantPages extends Check<KhoTmpfsHandover> {

    /** What counts as long after boot, seconds. */
    private static final long LONG = 600;

    DormantPages() {
        super(
                "KS6",
                Severity.WARNING,
                KhoTmpfsHandover.class,
                "ten minutes after boot, all pages that were handed over have been used",
                "A page is taken into the page cache when somebody first asks for it. Until then "
                        + "(dormant) it takes memory that no other use can reclaim; long after boot that is most "
                        + "likely for ever.");
    }

    @Override
    public void run(KhoTmpfsHandover subject, Report report, Progress progress) {
        if (subject.kernel().uptime() < LONG) {
            return;
        }
        subject.files(progress, (instance, file) -> {
            if (file.isDirectory() || !subject.kernel().knowsInodes()) {
                return;
            }
            long dormant = subject.states(file, progress).count().getOrDefault(PageState.DORMANT, 0L);
            if (dormant > 0) {
                report.found(
                        KhoTmpfsHandover.title(instance, file),
                        file.address(),
                        KhoTmpfsFormat.RECORD.size(),
                        dormant + " pages (" + Numbers.size(dormant << 12) + ") are dormant "
                                + subject.kernel().uptime() / 60 + " minutes after boot");
            }
        });
    }
}
