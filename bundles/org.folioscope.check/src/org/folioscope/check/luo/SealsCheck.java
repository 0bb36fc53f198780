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

/** LU09: A memfd has seals that are known, and no flags. */
final class SealsCheck extends Check<LuoHandover> {

    SealsCheck() {
        super(
                "LU09",
                Severity.ERROR,
                LuoHandover.class,
                "A memfd has seals that are known, and no flags.",
                "The next kernel refuses a memfd with seals it does not know, for it can't keep their promise.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        for (LuoSession session : subject.allSessions()) {
            for (LuoFile file : session.files()) {
                Memfd memfd = file.memfd().orElse(null);
                if (memfd == null) {
                    continue;
                }
                String object = "session " + session.name() + ", token " + Numbers.hex(file.token());
                if ((memfd.seals() & ~Memfd.ALL_SEALS) != 0) {
                    report.found(
                            object,
                            memfd.address() + 16,
                            4,
                            "expected seals within " + Numbers.hex(Memfd.ALL_SEALS) + ", found "
                                    + Numbers.hex(memfd.seals()));
                }
                if (memfd.flags() != 0) {
                    report.found(
                            object, memfd.address() + 20, 4, "expected flags 0, found " + Numbers.hex(memfd.flags()));
                }
            }
        }
    }
}
