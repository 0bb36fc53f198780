// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.handover.luo.Memfd;
import org.folioscope.model.Severity;

/** LU12: every session and file that was handed over has been asked for. */
final class UnclaimedSessionCheck extends Check<LuoHandover> {

    UnclaimedSessionCheck() {
        super(
                "LU12",
                Severity.WARNING,
                LuoHandover.class,
                "Every session and file that was handed over has been asked for.",
                "Until then its pages are held, and belong to nobody who could use them.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        if (subject.kho().side() != KhoHandover.Side.IN) {
            return;
        }
        for (LuoSession session : subject.allSessions()) {
            boolean asked = session.retrieved().orElse(false);
            long bytes = 0;
            int files = 0;
            for (LuoFile file : session.files()) {
                if (file.retrieveStatus().orElse(0) == 0) {
                    files++;
                    bytes += file.memfd().map(Memfd::size).orElse(0L);
                }
            }
            if (!asked || files > 0) {
                report.found(
                        "session " + session.name(),
                        session.address(),
                        LuoSession.SIZE,
                        "expected the session and its files to be asked for, found "
                                + (asked ? "the session only" : "neither") + "; files left: " + files + ", which hold "
                                + Numbers.size(bytes));
            }
        }
    }
}
