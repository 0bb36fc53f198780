// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qmp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.folioscope.base.CancelledException;

/**
 * The events of some names from the moment of {@link Qmp#events} on, in order. Subscribe before sending the
 * command that leads to an event. Safe for use by several threads; each event is given out once.
 */
public final class QmpEvents implements AutoCloseable {

    /** Events that may wait to be fetched; the oldest go first when there are more. */
    private static final int LIMIT = 1024;

    private final Set<String> names;
    private final Consumer<QmpEvents> unsubscribe;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<QmpEvent> waiting = new ArrayDeque<>();
    private QmpException end;

    QmpEvents(Set<String> names, Consumer<QmpEvents> unsubscribe) {
        this.names = names;
        this.unsubscribe = unsubscribe;
    }

    /**
     * The next event, waiting for it for at most {@code limit}.
     *
     * @throws QmpException.TimedOut when none came
     * @throws QmpException when the connection ended and nothing is left to give out
     */
    public QmpEvent await(Duration limit) throws QmpException {
        QmpEvent event = poll(limit);
        if (event == null) {
            throw new QmpException.TimedOut("the event " + String.join(" or ", names), limit);
        }
        return event;
    }

    /** The next event, or null where none came within {@code limit}; otherwise as {@link #await}. */
    public QmpEvent poll(Duration limit) throws QmpException {
        long left = limit.toNanos();
        lock.lock();
        try {
            while (waiting.isEmpty()) {
                if (end != null) {
                    throw end;
                }
                if (left <= 0) {
                    return null;
                }
                left = changed.awaitNanos(left);
            }
            return waiting.removeFirst();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            lock.unlock();
        }
    }

    void offer(QmpEvent event) {
        if (!names.isEmpty() && !names.contains(event.name())) {
            return;
        }
        lock.lock();
        try {
            if (waiting.size() == LIMIT) {
                waiting.removeFirst();
            }
            waiting.addLast(event);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void end(QmpException reason) {
        lock.lock();
        try {
            end = reason;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        unsubscribe.accept(this);
    }
}
