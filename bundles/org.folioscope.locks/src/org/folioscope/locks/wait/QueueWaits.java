// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.walk.LongHashSet;
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

    private final LockKind kind;
    private final WaiterStruct waiter;
    private final MemoryReader reader;
    private final Stacks stacks;
    private final LongMap<Long> locks = new LongMap<>(); // by the entries of their rings

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
        String evidence = waiter.name() + " at " + Numbers.hex(found) + " on its stack";
        return new Wait(kind, lockOf(found), mode, evidence);
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

    private long lockOf(long waiterAddress) {
        List<Long> ring = new ArrayList<>();
        long lock = followRing(waiterAddress + waiter.list(), ring);
        ring.forEach(node -> locks.put(node, lock));
        return lock;
    }

    /** The lock that the ring through {@code node} belongs to, or 0; {@code ring} gets the entries on the way. */
    private long followRing(long node, List<Long> ring) {
        LongHashSet seen = new LongHashSet();
        try {
            while (seen.add(node) && ring.size() < MOST_WAITERS) {
                Long known = locks.get(node);
                if (known != null) {
                    return known;
                }
                if (stacks.at(node) == null) {
                    return waiter.head() < 0 ? 0 : node - waiter.head();
                }
                ring.add(node);
                node = reader.u64(node);
            }
        } catch (MemoryFaultException _) {
            return 0;
        }
        return waiter.first() < 0 ? 0 : byFirstWaiter(ring, seen);
    }

    private long byFirstWaiter(List<Long> ring, LongHashSet entries) {
        for (long node : ring) {
            Task task = stacks.at(node);
            long place = StackScan.find(task, at -> pointsIntoRing(reader.u64(at), entries));
            if (place != 0) {
                return reader.u64(place);
            }
        }
        return 0;
    }

    private boolean pointsIntoRing(long lock, LongHashSet entries) {
        if (!StackScan.isKernel(lock)) {
            return false;
        }
        try {
            long first = reader.u64(lock + waiter.first());
            // a saved address of the waiter itself has its neighbours where a lock has its pointer: those are on stacks
            return entries.contains(first + waiter.list()) && stacks.at(lock) == null;
        } catch (MemoryFaultException _) {
            return false;
        }
    }
}
