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
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.model.Severity;

/** LU04: A session has as many files as it says, each with a token of its own. */
final class FileCountCheck extends Check<LuoHandover> {

    FileCountCheck() {
        super(
                "LU04",
                Severity.ERROR,
                LuoHandover.class,
                "A session has as many files as it says, each with a token of its own.",
                "A file is asked for by its token; of two with one token only one can be had. A count that is off"
                        + " makes the next kernel stop the boot.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        for (LuoSession session : subject.allSessions()) {
            progress.check();
            String object = "session " + session.name();
            boolean whole =
                    session.fileBlocks().map(b -> b.problems().isEmpty()).orElse(true);
            if (whole && session.files().size() != session.count()) {
                report.found(
                        object,
                        session.address(),
                        LuoSession.SIZE,
                        "expected "
                                + Long.toUnsignedString(session.count()) + " files, found "
                                + session.files().size());
            }
            LongHashSet tokens = new LongHashSet();
            for (LuoFile file : session.files()) {
                if (!tokens.add(file.token())) {
                    report.found(
                            object,
                            file.address(),
                            LuoFile.SIZE,
                            "expected a token of its own, found " + Numbers.hex(file.token()) + " again");
                }
            }
        }
    }
}
