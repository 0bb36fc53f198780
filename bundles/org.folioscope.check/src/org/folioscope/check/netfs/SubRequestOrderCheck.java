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
import org.folioscope.netfs.request.Origin;
import org.folioscope.netfs.request.SubRequest;

/** NF08. */
final class SubRequestOrderCheck extends NetfsRequestCheck {

    SubRequestOrderCheck() {
        super(
                "NF08",
                Severity.ERROR,
                "The sub-requests of a stream ascend without overlap, lie in their request, belong to it, and transfer"
                        + " no more than their length.",
                "The collector goes along the list once and takes what it finds as the next part. What is out of"
                        + " order, overlaps, or says that it transferred more than it has, moves the cursor to where"
                        + " nothing was written.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        for (NetfsStream stream : request.streams()) {
            SubRequest before = null;
            for (SubRequest each : stream.subRequests()) {
                String what = stream.title(request.origin()) + " sub-request " + each.title() + " from "
                        + Numbers.hex(each.start()) + " to " + Numbers.hex(each.end());
                String object = NetfsState.title(netfs, request);
                if (before != null && Long.compareUnsigned(each.start(), before.end()) < 0) {
                    state.found(
                            report,
                            object,
                            each.address(),
                            what + " begins before the end of the one before it, " + Numbers.hex(before.end()));
                }
                // a write through begins with the folio that it is in
                long least = request.start() - (request.origin() == Origin.WRITETHROUGH ? MOST_FOLIO : 0);
                if (each.start() < Math.max(0, least) || each.length() < 0 || each.end() < each.start()) {
                    state.found(
                            report,
                            object,
                            each.address(),
                            what + " is not in the request, which starts at " + Numbers.hex(request.start()));
                }
                if (Long.compareUnsigned(each.transferred(), each.length()) > 0) {
                    state.found(
                            report,
                            object,
                            each.address(),
                            what + " has transferred " + each.transferred() + " bytes of " + each.length());
                }
                if (each.request() != request.address()) {
                    state.found(
                            report,
                            object,
                            each.address(),
                            what + " says that it belongs to the request at " + Numbers.hex(each.request())
                                    + ", expected " + Numbers.hex(request.address()));
                }
                before = each;
            }
        }
    }
}
