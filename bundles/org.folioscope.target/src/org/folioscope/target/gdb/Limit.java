// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.time.Duration;

/** How long a call may take, all its waits together. */
record Limit(Duration duration, long deadline) {

    /** Begins now. */
    static Limit of(Duration duration) {
        return new Limit(duration, System.nanoTime() + duration.toNanos());
    }

    /** What is left in nanoseconds, 0 when it is over. */
    long left() {
        return Math.max(deadline - System.nanoTime(), 0);
    }

    GdbException.TimedOut timedOut(String what) {
        return new GdbException.TimedOut(what, duration);
    }
}
