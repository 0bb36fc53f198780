// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.model.Severity;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.buffer.BufferedFolios;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.RequestFlag;

/** NF19. */
final class LostUnlockCheck extends NetfsRequestCheck {

    LostUnlockCheck() {
        super(
                "NF19",
                Severity.ERROR,
                "A read that is over has unlocked the folios in its buffer.",
                "Whoever reads the page waits for the lock of its folio, and only the collector of the "
                        + "request unlocks it (netfs_unlock_read_folio()). A folio that is still locked when the "
                        + "request is no longer in progress is locked for good. A request that is told to leave one "
                        + "folio locked (NO_UNLOCK_FOLIO) is left out.");
    }

    @Override
    void request(NetfsState state, Netfs netfs, NetfsRequest request, Report report, Progress progress) {
        if (request.origin().isWrite()
                || request.has(RequestFlag.IN_PROGRESS)
                || request.has(RequestFlag.NO_UNLOCK_FOLIO)
                || request.subRequests().findAny().isPresent()) {
            return;
        }
        Optional<BufferedFolios> buffer = netfs.buffer(request, progress);
        for (int row = 0; buffer.isPresent() && row < buffer.get().count(); row++) {
            if (buffer.get().isLocked(row)) {
                state.found(
                        report,
                        NetfsState.title(netfs, request),
                        buffer.get().page(row),
                        "it is over; expected its folio at byte " + buffer.get().start(row)
                                + " to be unlocked, found it locked",
                        request.flagText(),
                        "request " + Numbers.hex(request.address()));
                return;
            }
        }
    }
}
