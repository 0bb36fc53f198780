// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import org.folioscope.kernel.walk.LongMap;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.lock.WaiterStruct;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Finds the rwsem or mutex that a task waits for. The waiter struct lies on the task's own stack and names the task; its
 * list entry is linked to those of the others that wait. Where the lock has the list's head, that is the one entry of the
 * ring that lies on no stack. Where it has a pointer to the first waiter only, the lock's address is looked for on the
 * stacks of those that wait: whoever sleeps in the slow path has it in a register that its callees save. One thread.
 */
final class QueueWaits {

    /** More tasks than ever wait for one lock. */
    private static final int MOST_WAITERS = 1 << 20;

    /** Where it is not on this many stacks, it is on none: those that wait run the same code. */
    private static final int MOST_STACKS = 1000;

    /** Those that wait for one lock, as far as their entries lead to each other. */
    private static final class Ring {
        private int size;
        private long lock;
    }

    private final LockKind kind;
    private final WaiterStruct waiter;
    private final MemoryReader reader;
    private final Stacks stacks;
    private final LongMap<Ring> rings = new LongMap<>(); // by their entries

    QueueWaits(LockKind kind, WaiterStruct waiter, MemoryReader reader, Stacks stacks) {
        this.kind = kind;
        this.waiter = waiter;
        this.reader = reader;
        this.stacks = stacks;
    }

    /** What {@code task}, which sleeps in the lock's slow path, waits for; null where its waiter is not found. */
    Wait of(Task task) {
        if (waiter.task() < 0) {
            return null;
        }
        long place = StackScan.find(task, at -> isWaiter(task, at - waiter.task()));
        if (place == 0) {
            return null;
        }
        long found = place - waiter.task();
        Mode mode = waiter.mode(reader, found);
        return new Wait(kind, lockOf(found), mode, waiter.name(), found);
    }

    private boolean isWaiter(Task task, long waiterAddress) {
        try {
            return task.hasOnStack(waiterAddress)
                    && reader.u64(waiterAddress + waiter.task()) == task.address()
                    && StackScan.isLinked(reader, waiterAddress + waiter.list());
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** The lock that the ring through {@code waiterAddress} belongs to; 0 where that is not found. */
    private long lockOf(long waiterAddress) {
        Ring ring = new Ring();
        long first = waiterAddress + waiter.list();
        long node = first;
        try {
            while (ring.size < MOST_WAITERS) {
                Ring known = rings.get(node);
                if (known == ring) {
                    break;
                }
                if (known != null) {
                    ring.lock = known.lock;
                    return ring.lock;
                }
                if (stacks.at(node) == null) {
                    ring.lock = waiter.head() < 0 ? 0 : node - waiter.head();
                    return ring.lock;
                }
                rings.put(node, ring);
                ring.size++;
                node = reader.u64(node);
            }
        } catch (MemoryFaultException _) {
            return 0;
        }
        ring.lock = waiter.first() < 0 ? 0 : byFirstWaiter(first, ring);
        return ring.lock;
    }

    private long byFirstWaiter(long first, Ring ring) {
        long node = first;
        for (int i = 0; i < Math.min(ring.size, MOST_STACKS); i++) {
            try {
                long place = StackScan.find(stacks.at(node), at -> pointsInto(ring, reader.u64(at)));
                if (place != 0) {
                    return reader.u64(place);
                }
            } catch (MemoryFaultException _) {
                // another waiter's stack may be there
            }
            node = reader.u64(node);
        }
        return 0;
    }

    private boolean pointsInto(Ring ring, long lock) {
        if (!StackScan.isKernel(lock)) {
            return false;
        }
        try {
            long first = reader.u64(lock + waiter.first());
            // a saved address of the waiter itself has its neighbours where a lock has its pointer: those are on stacks
            return rings.get(first + waiter.list()) == ring && stacks.at(lock) == null;
        } catch (MemoryFaultException _) {
            return false;
        }
    }
}
