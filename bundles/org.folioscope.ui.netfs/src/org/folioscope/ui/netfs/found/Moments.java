// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.found;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.folioscope.base.CancellableLock;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.netfs.Netfs;

/** What netfs keeps, of each moment of an image: read once by whoever asks first. Safe for use by several threads. */
public final class Moments {

    private static final class Moment {

        private final CancellableLock lock = new CancellableLock();
        private volatile Netfs netfs;
    }

    private final Map<Snapshot, Moment> known = new ConcurrentHashMap<>();

    /** That of {@code snapshot}, which has a kernel. For a worker thread. */
    public Netfs of(Snapshot snapshot, Progress progress) {
        Moment moment = known.computeIfAbsent(snapshot, _ -> new Moment());
        if (moment.netfs == null) {
            moment.lock.hold(progress, () -> {
                if (moment.netfs == null) {
                    moment.netfs = Netfs.of(snapshot.kernel(), progress);
                }
                return moment.netfs;
            });
        }
        return moment.netfs;
    }

    /** That of {@code snapshot} where it was read already; else null. For any thread. */
    public Netfs known(Snapshot snapshot) {
        Moment moment = snapshot == null ? null : known.get(snapshot);
        return moment == null ? null : moment.netfs;
    }

    /** Forgets the moments that nobody looks at any more. */
    public void retain(Predicate<Snapshot> wanted) {
        known.keySet().removeIf(wanted.negate());
    }
}
