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
import org.folioscope.handover.luo.Memfd;
import org.folioscope.model.Severity;

/** LU08: A memfd's folios are dirty and up to date. */
final class FolioFlagsCheck extends Check<LuoHandover> {

    FolioFlagsCheck() {
        super(
                "LU08",
                Severity.WARNING,
                LuoHandover.class,
                "A memfd's folios are dirty and up to date.",
                "Linux 7.2 marks every folio so when it preserves it (mm/memfd_luo.c). One that is not may be dropped"
                        + " by the next kernel, or read as zeros.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        for (LuoSession session : subject.allSessions()) {
            for (LuoFile file : session.files()) {
                file.memfd()
                        .ifPresent(memfd -> memfd.folios(subject.reader(), progress, (place, frame, flags, index) -> {
                            if (frame != 0 && flags != Memfd.ALL_FLAGS && !report.isFull()) {
                                report.found(
                                        "session " + session.name() + ", token " + Numbers.hex(file.token()),
                                        place,
                                        8,
                                        "expected flags 3 (dirty, up to date) of the folio at page " + index
                                                + ", found " + flags);
                            }
                        }));
            }
        }
    }
}
