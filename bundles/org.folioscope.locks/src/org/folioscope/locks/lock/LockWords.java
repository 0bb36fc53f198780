// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.List;
import org.folioscope.locks.lock.Waiter.Mode;

/** How states of locks are said. */
final class LockWords {

    private LockWords() {}

    /** "1 reader", "2 readers". */
    static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /**
     * Adds who waits to {@code words}.
     *
     * @param flag whether the lock's own bit says that somebody does
     */
    static void addWaiters(List<String> words, List<Waiter> waiters, boolean flag) {
        for (Mode mode : Mode.values()) {
            long count =
                    waiters.stream().filter(waiter -> waiter.mode() == mode).count();
            if (count > 0) {
                words.add(
                        switch (mode) {
                            case READ -> count(count, "reader") + " waiting";
                            case WRITE -> count(count, "writer") + " waiting";
                            case EXCLUSIVE -> count(count, "task") + " waiting";
                        });
            }
        }
        if (flag && waiters.isEmpty()) {
            words.add("marked as waited for, with nobody in the queue");
        }
    }
}
