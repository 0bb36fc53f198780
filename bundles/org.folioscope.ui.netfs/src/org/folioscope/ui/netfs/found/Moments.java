// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.found;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.netfs.Netfs;

/** What netfs keeps, of each moment of an image: read once by whoever asks first. Safe for use by several threads. */
public final class Moments {

    /** Time between two looks whether somebody who waits was cancelled, milliseconds. */
    private static final int PATIENCE = 100;

    private static final class Moment {

        private final ReentrantLock lock = new ReentrantLock();
        private volatile Netfs netfs;
    }

    private final Map<Snapshot, Moment> known = new ConcurrentHashMap<>();

    /** That of {@code snapshot}, which has a kernel. For a worker thread. */
    public Netfs of(Snapshot snapshot, Progress progress) {
        Moment moment = known.computeIfAbsent(snapshot, _ -> new Moment());
        Netfs read = moment.netfs;
        if (read != null) {
            return read;
        }
        lock(moment.lock, progress);
        try {
            if (moment.netfs == null) {
                moment.netfs = Netfs.of(snapshot.kernel(), progress);
            }
            return moment.netfs;
        } finally {
            moment.lock.unlock();
        }
    }

    private static void lock(ReentrantLock lock, Progress progress) {
        try {
            while (!lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                progress.check();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
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
