// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.console;

/** Carries the history to one listener, on one thread. */
final class ConsoleFeed {

    /** Long enough to cost nothing; what is awaited is told at once. */
    private static final long WAIT_MILLISECONDS = 60_000;

    private final ConsoleHistory history;
    private final ConsoleListener listener;
    private final Thread thread;
    private long position;
    private volatile boolean stopped;

    ConsoleFeed(ConsoleHistory history, ConsoleListener listener, long position) {
        this.history = history;
        this.listener = listener;
        this.position = position;
        thread = Thread.ofPlatform().daemon().name("console listener").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void stop() {
        stopped = true;
        if (Thread.currentThread() != thread) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                boolean last = history.isClosed(); // asked first: what comes before the close is given out
                deliver();
                if (last && !stopped) {
                    listener.ended();
                    return;
                }
                history.await(position, WAIT_MILLISECONDS);
            }
        } catch (InterruptedException _) {
            // stopped
        }
    }

    private void deliver() {
        ConsoleHistory.Piece piece = history.piece(position);
        if (piece.position() > position) {
            listener.missed(position, piece.position() - position);
        }
        position = piece.position() + piece.bytes().length;
        if (piece.bytes().length > 0 && !stopped) {
            listener.written(piece.bytes(), piece.position());
        }
    }
}
