// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.RequestFlag;
import org.folioscope.netfs.request.WorkState;

/** NF07. */
final class StuckCollectorCheck extends NetfsRequestCheck {

    StuckCollectorCheck() {
        super(
                "NF07",
                Severity.ERROR,
                "A request whose sub-requests are all done and collected ends: somebody runs its collector, or will.",
                "When the last sub-request is collected the collector clears IN_PROGRESS and wakes who waits. If all"
                        + " are gone, none will come, and the collector is neither queued nor running, nobody will ever do"
                        + " that: the task that waits sleeps for good. A work item that waits for a worker is no mistake;"
                        + " see its state.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        boolean isOver = request.has(RequestFlag.IN_PROGRESS)
                && request.has(RequestFlag.ALL_QUEUED)
                && request.subRequests().findAny().isEmpty();
        boolean isBeingRetried = request.has(RequestFlag.RETRYING) || request.has(RequestFlag.NEED_RETRY);
        // where the flag exists and is not set, the task that waits collects, not a worker
        boolean isCollectedByWorker = !state.knowsOffload() || request.has(RequestFlag.OFFLOAD_COLLECTION);
        if (isOver && !isBeingRetried && isCollectedByWorker && request.work() == WorkState.IDLE) {
            state.found(
                    report,
                    netfs,
                    request,
                    "all is queued and nothing left to wait for, but it is in progress and its collector is "
                            + request.work().text(),
                    request.flagText());
        }
    }
}
