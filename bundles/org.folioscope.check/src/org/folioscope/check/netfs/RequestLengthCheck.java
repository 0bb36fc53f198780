// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.Origin;

/** NF05. */
final class RequestLengthCheck extends NetfsRequestCheck {

    private static final Set<Origin> DIRECT =
            Set.of(Origin.DIO_READ, Origin.DIO_WRITE, Origin.UNBUFFERED_READ, Origin.UNBUFFERED_WRITE);

    RequestLengthCheck() {
        super(
                "NF05",
                Severity.ERROR,
                "A direct or unbuffered request transfers, and has submitted, no more than it was asked for; its"
                        + " length never changes.",
                "A length that grew, or more transferred than asked for, tells the caller of bytes that it did not"
                        + " write: the bug behind generic/112 of xfstests. Writeback is not asked for a length, and"
                        + " write-through rounds to folios, so they are left out. Whether the length changes shows with an"
                        + " earlier image (--before).");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        if (!DIRECT.contains(request.origin())) {
            return;
        }
        String asked = "; it was asked for " + request.length();
        if (Long.compareUnsigned(request.submitted(), request.length()) > 0) {
            state.found(report, netfs, request, request.submitted() + " bytes are submitted" + asked);
        }
        if (Long.compareUnsigned(request.transferred(), request.length()) > 0) {
            state.found(report, netfs, request, request.transferred() + " bytes are transferred" + asked);
        }
        state.before(progress)
                .flatMap(earlier -> earlier.request(request.id()))
                .filter(earlier -> earlier.address() == request.address()
                        && earlier.start() == request.start()
                        && earlier.length() != request.length())
                .ifPresent(earlier -> state.found(
                        report,
                        netfs,
                        request,
                        "its length is " + request.length() + ", and was " + earlier.length() + " before"));
    }
}
