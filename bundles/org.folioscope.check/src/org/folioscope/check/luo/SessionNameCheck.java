// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.luo;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.model.Severity;

/** LU03: session names are there, end with a NUL, and are unique. */
final class SessionNameCheck extends Check<LuoHandover> {

    SessionNameCheck() {
        super(
                "LU03",
                Severity.ERROR,
                LuoHandover.class,
                "Session names are there, end with a NUL, and are unique.",
                "A session is asked for by its name. Of two with one name only one can be had, and one without a name"
                        + " never.");
    }

    @Override
    public void run(LuoHandover subject, Report report, Progress progress) {
        Map<String, LuoSession> names = new HashMap<>();
        for (LuoSession session : subject.allSessions()) {
            String object = "session " + session.name();
            if (session.name().isEmpty() || !session.terminated()) {
                report.found(
                        object,
                        session.address(),
                        LuoSession.NAME_LENGTH,
                        "expected a name that ends within "
                                + LuoSession.NAME_LENGTH + " bytes, found "
                                + (session.name().isEmpty() ? "none" : "no end"));
            }
            LuoSession other = names.putIfAbsent(session.name(), session);
            if (other != null) {
                report.found(
                        object,
                        session.address(),
                        LuoSession.NAME_LENGTH,
                        "expected a name of its own, found that of" + " the session at "
                                + Numbers.hex(other.address()));
            }
        }
    }
}
