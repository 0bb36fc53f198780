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

    /** That were asked for no length, or whose length grows: with the copied data, or to what the cache would like to have. */
    private static final Set<Origin> GROWING =
            Set.of(Origin.WRITEBACK, Origin.WRITETHROUGH, Origin.READAHEAD, Origin.UNKNOWN);

    RequestLengthCheck() {
        super(
                "NF05",
                Severity.ERROR,
                "A direct or unbuffered request, or a read, transfers no more than it was asked for, and submits no"
                        + " more; its length never changes.",
                "A length that grew, or more transferred than asked for, tells the caller of bytes that it did not"
                        + " write: the bug behind generic/112 of xfstests. Writeback is not asked for a length. A"
                        + " write-through sends whole folios, and may have submitted one more at either end; its length"
                        + " grows with what is copied, and readahead is extended for the cache, so that these two may"
                        + " change. Whether the length changes shows with an earlier image (--before).");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        Origin origin = request.origin();
        boolean isDirect = DIRECT.contains(origin);
        String asked = "; it was asked for " + request.length();
        long more = origin == Origin.WRITETHROUGH ? 2 * MOST_FOLIO : 0;
        if ((isDirect || origin == Origin.WRITETHROUGH)
                && Long.compareUnsigned(request.submitted(), request.length() + more) > 0) {
            state.found(report, netfs, request, request.submitted() + " bytes are submitted" + asked);
        }
        boolean isRead = !origin.isWrite() && origin != Origin.UNKNOWN;
        if ((isDirect || isRead) && Long.compareUnsigned(request.transferred(), request.length()) > 0) {
            state.found(report, netfs, request, request.transferred() + " bytes are transferred" + asked);
        }
        if (!GROWING.contains(origin)) {
            length(state, netfs, request, report, progress);
        }
    }

    /** Held against the image from before. Before anything is submitted the length may shrink to what could be pinned. */
    private static void length(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        state.before(progress).stream()
                .flatMap(earlier -> earlier.requests(request.id()).stream())
                .filter(earlier -> earlier.address() == request.address()
                        && earlier.start() == request.start()
                        && earlier.submitted() != 0
                        && earlier.length() != request.length())
                .findFirst()
                .ifPresent(earlier -> state.found(
                        report,
                        netfs,
                        request,
                        "its length is " + request.length() + ", and was " + earlier.length() + " before"));
    }
}
