// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.List;

/**
 * The state of one lock. Addresses are kernel virtual.
 *
 * @param kind of lock
 * @param address of the lock
 * @param words its state in words: "2 readers, 1 writer waiting, handoff"
 * @param isHeld whether anybody holds it
 * @param owner the task_struct of who holds it; 0 where nobody does, or the lock doesn't know
 * @param ownerIsHint whether {@code owner} is only the last reader that took it, and may have left
 * @param waiters in the order of the queue
 */
public record LockState(
        LockKind kind,
        long address,
        String words,
        boolean isHeld,
        long owner,
        boolean ownerIsHint,
        List<Waiter> waiters) {

    public LockState {
        waiters = List.copyOf(waiters);
    }

    /** Whether somebody waits. */
    public boolean isContended() {
        return !waiters.isEmpty();
    }
}
