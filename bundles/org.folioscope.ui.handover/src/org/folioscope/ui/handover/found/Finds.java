// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.found;

import java.util.List;
import org.folioscope.base.CancellableLock;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.PageClaims;

/**
 * The handovers of an image at one moment, with what the user has changed by then: found by whoever asks first, the same
 * for all. Safe for use by several threads.
 */
public final class Finds {

    private final HandoverSource source;
    private final Handovers.Scan scan;
    private final CancellableLock lock = new CancellableLock();
    private volatile Handovers handovers;
    private volatile PageClaims claims;

    Finds(HandoverSource source, Handovers.Scan scan) {
        this.source = source;
        this.scan = scan;
    }

    public HandoverSource source() {
        return source;
    }

    /** Finds them, or waits for the one who does. For a worker thread. */
    public Handovers handovers(Progress progress) {
        if (handovers == null) {
            lock.hold(progress, () -> {
                if (handovers == null) {
                    handovers = Handovers.find(source, scan, progress);
                }
                return handovers;
            });
        }
        return handovers;
    }

    /** Decodes all of them. For a worker thread. */
    public List<Handover> decoded(Progress progress) {
        List<Handover> list = handovers(progress).list();
        lock.hold(progress, () -> {
            for (Handover each : list) {
                progress.begin("Decoding " + each.title(), -1);
                each.decoded(progress);
            }
            if (claims == null) {
                claims = handovers.claims(progress);
            }
            return claims;
        });
        return list;
    }

    /**
     * Who claims memory, a line each; empty as long as the handovers were not decoded.
     *
     * @param start physical, bytes
     */
    public List<String> claims(long start, long length) {
        PageClaims known = claims;
        return known == null
                ? List.of()
                : known.at(start, Math.max(1, length)).stream()
                        .map(Finds::words)
                        .distinct()
                        .toList();
    }

    private static String words(Claim claim) {
        return claim.role().text() + ": " + claim.owner();
    }
}
