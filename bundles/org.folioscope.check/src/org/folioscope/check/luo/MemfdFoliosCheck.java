// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.model.Severity;

/** LU07: A memfd's folios are preserved, fit their array, and cover the file without gaps or overlaps. */
final class MemfdFoliosCheck extends Check<LuoHandover> {

    MemfdFoliosCheck() {
        super(
                "LU07",
                Severity.ERROR,
                LuoHandover.class,
                "A memfd's folios are preserved, fit their array, and cover the file without gaps or overlaps.",
                "The next kernel puts each folio at its index. Folios that are not preserved hold somebody else's"
                        + " data; a gap or an overlap makes the file another than it was.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        for (LuoSession session : subject.allSessions()) {
            for (LuoFile file : session.files()) {
                progress.check();
                file.memfd()
                        .ifPresent(memfd -> new MemfdFolios(
                                        subject,
                                        memfd,
                                        "session " + session.name() + ", token " + Numbers.hex(file.token()))
                                .check(report, progress));
            }
        }
    }
}
