// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.found;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.folioscope.base.CancellableLock;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;

/** The moments of an image: each is read once, by whoever asks first. Safe for use by several threads. */
public final class Moments {

    private static final class Reading {

        private final CancellableLock lock = new CancellableLock();
        private volatile Moment moment;
    }

    private final Map<Snapshot, Reading> known = new ConcurrentHashMap<>();

    /** That of {@code snapshot}, which has a kernel. For a worker thread. */
    public Moment of(Snapshot snapshot, Progress progress) {
        Reading reading = known.computeIfAbsent(snapshot, _ -> new Reading());
        if (reading.moment == null) {
            reading.lock.hold(progress, () -> {
                if (reading.moment == null) {
                    reading.moment = Moment.read(snapshot.kernel(), progress);
                }
                return reading.moment;
            });
        }
        return reading.moment;
    }

    /** Forgets the moments that nobody looks at any more. */
    public void retain(Predicate<Snapshot> wanted) {
        known.keySet().removeIf(wanted.negate());
    }
}
