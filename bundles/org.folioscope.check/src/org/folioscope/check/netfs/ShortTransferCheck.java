// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.netfs.request.SubRequestState;
import org.folioscope.netfs.request.WorkState;

/** NF09. */
final class ShortTransferCheck extends NetfsRequestCheck {

    ShortTransferCheck() {
        super(
                "NF09",
                Severity.WARNING,
                "A sub-request that ended short is tried again, or its stream has failed.",
                "Who ends a sub-request with less than it was asked for asks for a retry (NEED_RETRY), of which its"
                        + " stream takes note. Without that the rest is never written or read, and nobody is told.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        for (NetfsStream stream : request.streams()) {
            if (stream.needsRetry() || stream.failed() || request.work() != WorkState.IDLE) {
                continue;
            }
            for (SubRequest each : stream.subRequests()) {
                if (each.state() == SubRequestState.SHORT) {
                    state.found(
                            report,
                            NetfsState.title(netfs, request),
                            each.address(),
                            stream.title(request.origin()) + " sub-request " + each.title() + " ended with "
                                    + each.transferred() + " of " + each.length() + " bytes, and no retry is asked for",
                            each.flagText());
                }
            }
        }
    }
}
