// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.netfs.request.RequestFlag;

/** NF03. */
final class CursorOrderCheck extends NetfsRequestCheck {

    CursorOrderCheck() {
        super(
                "NF03",
                Severity.ERROR,
                "The cursors of a buffered request are in order: start, cleaned, collected, issued.",
                "The issuer goes ahead, the collector follows, and folios are cleaned behind it. Within one folio they"
                        + " may be apart the other way round: a folio at the end of the file is cleaned as a whole, and a"
                        + " sub-request may end before the issuer has moved on. More than that means that data were called"
                        + " written that were not.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        Long cleaned = request.cleanedTo();
        Long collected = request.collectedTo();
        boolean isActive = request.streams().stream().anyMatch(NetfsStream::active);
        if (!request.origin().isBuffered() || cleaned == null || collected == null || !isActive) {
            return;
        }
        String cursors = "start " + Numbers.hex(request.start()) + ", cleaned " + Numbers.hex(cleaned) + ", collected "
                + Numbers.hex(collected)
                + (request.issuedTo() == null ? "" : ", issued " + Numbers.hex(request.issuedTo()));
        // up to 6.13 the collector sets its cursor when it begins
        boolean hasBegun = collected != 0 || request.start() == 0;
        if (isBehind(cleaned, request.start()) || hasBegun && isBehind(collected, request.start())) {
            state.found(report, netfs, request, "a cursor is before the start of the request", cursors);
        }
        if (hasBegun && isBehind(collected + MOST_FOLIO, cleaned)) {
            state.found(report, netfs, request, "folios are cleaned beyond what was collected", cursors);
        }
        // until all is queued the issuer moves its cursor after the part that it has handed out
        long reach = request.issuedTo() == null
                ? -1
                : request.issuedTo() + (request.has(RequestFlag.ALL_QUEUED) ? 0 : MOST_FOLIO);
        if (request.issuedTo() != null && isBehind(reach, collected)) {
            state.found(report, netfs, request, "results are collected beyond what was issued", cursors);
        }
    }

    private static boolean isBehind(long position, long other) {
        return Long.compareUnsigned(position, other) < 0;
    }
}
