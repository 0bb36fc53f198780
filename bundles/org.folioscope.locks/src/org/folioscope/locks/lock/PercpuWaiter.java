// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import org.folioscope.locks.lock.Waiter.Mode;

/**
 * How a task waits for a percpu rwsem: percpu_rwsem_wait() marks the entry of whoever wants to read with WQ_FLAG_CUSTOM
 * (kernel/locking/percpu-rwsem.c), bit 3 in 6.1, bit 2 in 6.12 and later. Entries of these queues never have the other bit.
 */
public final class PercpuWaiter {

    private static final long CUSTOM = 1 << 2 | 1 << 3;

    private PercpuWaiter() {}

    /** @param flags of the task's wait_queue_entry */
    public static Mode mode(long flags) {
        return (flags & CUSTOM) != 0 ? Mode.READ : Mode.WRITE;
    }
}
