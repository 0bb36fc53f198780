// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;

/** A rule about netfs. */
abstract class NetfsCheck extends Check<NetfsState> {

    NetfsCheck(String id, Severity severity, String rule, String explanation) {
        super(id, severity, NetfsState.class, rule, explanation);
    }

    @Override
    public final void run(NetfsState state, Report report, Progress progress) {
        look(state, state.netfs(progress), report, progress);
    }

    abstract void look(NetfsState state, Netfs netfs, Report report, Progress progress);
}
