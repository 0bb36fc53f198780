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
import org.folioscope.model.Severity;

/** LU14: no file has failed to be taken back. */
final class RetrieveFailureCheck extends Check<LuoHandover> {

    RetrieveFailureCheck() {
        super(
                "LU14",
                Severity.ERROR,
                LuoHandover.class,
                "No file has failed to be taken back.",
                "A failure stays: the file can't be asked for a second time, and what it held is lost or leaked.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        if (subject.kho().side() != KhoHandover.Side.IN) {
            return;
        }
        for (LuoSession session : subject.allSessions()) {
            for (LuoFile file : session.files()) {
                int status = file.retrieveStatus().orElse(0);
                if (status < 0) {
                    report.found(
                            "session " + session.name() + ", token " + Numbers.hex(file.token()),
                            file.address(),
                            LuoFile.SIZE,
                            "expected the file to be taken back, found error " + Errno.text(-status));
                }
            }
        }
    }
}
