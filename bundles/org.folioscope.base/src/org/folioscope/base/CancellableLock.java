// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.base;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A lock for long work, of which one thread at a time does a part and the others wait for the outcome: a thread that waits
 * can be cancelled. A thread that holds it may take it once more.
 */
public final class CancellableLock {

    /** Time between two looks whether somebody who waits was cancelled, milliseconds. */
    private static final int PATIENCE = 100;

    private final ReentrantLock lock = new ReentrantLock();

    /** Waits for the lock as long as nobody cancels. @throws CancelledException when somebody did, or interrupted the thread */
    public void lock(Progress progress) {
        try {
            while (!lock.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                progress.check();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    /** Waits for the lock, whatever happens. */
    public void lock() {
        lock.lock();
    }

    /** Lets the next one have it. */
    public void unlock() {
        lock.unlock();
    }

    /**
     * Does {@code work} while no other thread has the lock.
     *
     * @return what {@code work} returns
     * @throws CancelledException when the thread was cancelled, or interrupted, while it waited
     */
    public <T> T hold(Progress progress, Supplier<T> work) {
        lock(progress);
        try {
            return work.get();
        } finally {
            unlock();
        }
    }
}
