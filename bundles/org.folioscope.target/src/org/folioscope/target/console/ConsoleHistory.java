// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.console;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The last bytes of a stream, and how many there were in all. Safe for use by several threads at once. */
final class ConsoleHistory {

    private static final int FIRST_ROOM = 64 << 10;

    private final int limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** A ring once it is {@link #limit} long: byte {@code n} of the stream is at {@code n % limit}. */
    private byte[] ring;

    private long end;
    private boolean closed;

    /** Bytes and where in the stream they begin. */
    record Piece(long position, byte[] bytes) {}

    ConsoleHistory(int limit) {
        this.limit = limit;
        ring = new byte[Math.min(limit, FIRST_ROOM)];
    }

    void append(byte[] bytes, int count) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            grow(end + count);
            for (int done = Math.max(0, count - ring.length); done < count; ) {
                int at = (int) ((end + done) % ring.length);
                int length = Math.min(count - done, ring.length - at);
                System.arraycopy(bytes, done, ring, at, length);
                done += length;
            }
            end += count;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until the ring has its full size nothing in it has wrapped around. */
    private void grow(long wanted) {
        if (wanted > ring.length && ring.length < limit) {
            ring = Arrays.copyOf(ring, (int) Math.min(limit, Math.max(wanted, 2L * ring.length)));
        }
    }

    long end() {
        lock.lock();
        try {
            return end;
        } finally {
            lock.unlock();
        }
    }

    byte[] since(long position) {
        return piece(position).bytes;
    }

    /** What there is from {@code position} on, or from the oldest byte on where that is later. */
    Piece piece(long position) {
        lock.lock();
        try {
            long start = Math.min(end, Math.max(position, end - ring.length));
            byte[] bytes = new byte[(int) (end - start)];
            for (int done = 0; done < bytes.length; ) {
                int at = (int) ((start + done) % ring.length);
                int length = Math.min(bytes.length - done, ring.length - at);
                System.arraycopy(ring, at, bytes, done, length);
                done += length;
            }
            return new Piece(start, bytes);
        } finally {
            lock.unlock();
        }
    }

    long await(long position, long milliseconds) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
        lock.lockInterruptibly();
        try {
            while (end <= position && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return end;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
