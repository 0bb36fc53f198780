// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.request.NetfsRequest;

/** A rule about each request in flight. */
abstract class NetfsRequestCheck extends NetfsCheck {

    /** No folio is larger: how far cursors may be apart within one. */
    static final long MOST_FOLIO = 2L << 20;

    NetfsRequestCheck(String id, Severity severity, String rule, String explanation) {
        super(id, severity, rule, explanation);
    }

    @Override
    final void look(NetfsState state, Netfs netfs, Report report, Progress progress) {
        for (NetfsRequest request : netfs.requests()) {
            progress.check();
            request(state, netfs, request, report, progress);
        }
    }

    abstract void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress);
}
