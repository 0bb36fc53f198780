// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.RequestFlag;

/** NF06. */
final class EndedRequestCheck extends NetfsRequestCheck {

    EndedRequestCheck() {
        super(
                "NF06",
                Severity.ERROR,
                "A request that is no longer in progress has no sub-requests left.",
                "IN_PROGRESS is cleared when all streams are empty, and then the memory goes. What is still in a list"
                        + " then completes into a request that is freed.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        long left = request.subRequests().count();
        if (!request.has(RequestFlag.IN_PROGRESS) && request.references() > 0 && left > 0) {
            state.found(
                    report,
                    netfs,
                    request,
                    "IN_PROGRESS is not set, and " + left + (left == 1 ? " sub-request is" : " sub-requests are")
                            + " left");
        }
    }
}
