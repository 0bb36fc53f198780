// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.buffer.BufferedFolios;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.Origin;
import org.folioscope.netfs.request.WorkState;

/** NF01. */
final class BufferWritebackCheck extends NetfsRequestCheck {

    BufferWritebackCheck() {
        super(
                "NF01",
                Severity.ERROR,
                "Each folio in the buffer of a writeback or write-through has PG_writeback.",
                "The issuer sets the flag before it puts a folio there, and the collector takes it off when it takes"
                        + " the folio out. A folio without it may be changed or thrown away while it is sent; the kernel"
                        + " warns \"folio is not under writeback\" when it comes to it (fs/netfs/write_collect.c).");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        if (request.origin() != Origin.WRITEBACK && request.origin() != Origin.WRITETHROUGH) {
            return;
        }
        BufferedFolios buffer = netfs.buffer(request, progress).orElse(null);
        long cleaned = request.cleanedTo() == null ? 0 : request.cleanedTo();
        long collected = request.collectedTo() == null ? 0 : request.collectedTo();
        for (int i = 0; buffer != null && i < buffer.count() && !report.isFull(); i++) {
            boolean isDone = buffer.start(i) >= 0 && buffer.start(i) + buffer.size(i) <= cleaned;
            // the collector ends the writeback of the first one before it takes it out
            isDone |= i == 0 && request.work() == WorkState.RUNNING && buffer.start(i) < collected;
            if (buffer.start(i) >= 0 && !isDone && !buffer.isWriteback(i)) {
                state.found(
                        report,
                        NetfsState.title(netfs, request),
                        buffer.page(i),
                        "the folio at file position " + Numbers.hex(buffer.start(i))
                                + " is in the buffer and not under writeback",
                        "cleaned to " + Numbers.hex(cleaned));
            }
        }
    }
}
