// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.PrintStream;
import org.folioscope.base.Progress;

/**
 * A bar on the standard error stream, once a call has taken half a second, and only where that is a terminal. Cancelled
 * by {@link #cancel()}.
 */
final class TerminalProgress implements Progress {

    private static final long FIRST = 500_000_000;
    private static final long BETWEEN = 100_000_000;
    private static final int WIDTH = 30;

    private final PrintStream terminal;
    private long next = System.nanoTime() + FIRST;
    private String what = "";
    private long total = -1;
    private long done;
    private boolean shown;
    private volatile boolean cancelled;

    /** @param terminal where to draw, or null for nowhere */
    TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begin(String stage, long length) {
        what = stage;
        total = length;
        done = 0;
        draw();
    }

    @Override
    public synchronized void advance(long units) {
        done += units;
        draw();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    private void draw() {
        if (terminal == null || System.nanoTime() - next < 0) {
            return;
        }
        StringBuilder line = new StringBuilder("\r\033[K").append(what);
        if (total > 0) {
            double part = Math.min(1, (double) done / total);
            int filled = (int) (part * WIDTH);
            line.append(" [")
                    .append("#".repeat(filled))
                    .append(" ".repeat(WIDTH - filled))
                    .append("] ");
            line.append((int) (part * 100)).append('%');
        } else {
            line.append(" …");
        }
        terminal.print(line);
        terminal.flush();
        shown = true;
        next = System.nanoTime() + BETWEEN;
    }

    /** Wipes the bar off the terminal; it comes back with the next advance. */
    synchronized void clear() {
        if (shown) {
            terminal.print("\r\033[K");
            terminal.flush();
            shown = false;
        }
    }
}
