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

/** NF04. */
final class CollectedMinimumCheck extends NetfsRequestCheck {

    CollectedMinimumCheck() {
        super(
                "NF04",
                Severity.ERROR,
                "A request has collected no more than each of its active streams.",
                "The collector sets the cursor to the least of its active streams, so that folios are only let go of"
                        + " when both server and cache have them. A larger one ends the writeback of folios that one"
                        + " stream still reads.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        if (request.collectedTo() == null) {
            return;
        }
        for (NetfsStream stream : request.streams()) {
            if (stream.active() && Long.compareUnsigned(stream.collectedTo(), request.collectedTo()) < 0) {
                state.found(
                        report,
                        netfs,
                        request,
                        "collected to " + Numbers.hex(request.collectedTo()) + ", but its stream "
                                + stream.title(request.origin()) + " only to " + Numbers.hex(stream.collectedTo()));
            }
        }
    }
}
