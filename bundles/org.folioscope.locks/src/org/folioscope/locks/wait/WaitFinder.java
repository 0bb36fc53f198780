// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.lock.LockDecoders;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.lock.WaiterStruct;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.StackFrame;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Says what sleeping tasks wait for: the function in which a task sleeps tells the kind of lock, structs on its stack tell
 * which one. One thread.
 */
public final class WaitFinder {

    /** In which function who waits for what sleeps. */
    private static final Map<String, LockKind> SLOW_PATHS = Map.of(
            "rwsem_down_read_slowpath", LockKind.RWSEM,
            "rwsem_down_write_slowpath", LockKind.RWSEM,
            "__mutex_lock", LockKind.MUTEX,
            "__ww_mutex_lock", LockKind.MUTEX,
            "__mutex_lock_common", LockKind.MUTEX,
            "folio_wait_bit_common", LockKind.FOLIO,
            "__folio_lock_or_retry", LockKind.FOLIO,
            "folio_wait_bit", LockKind.FOLIO,
            "percpu_rwsem_wait", LockKind.PERCPU_RWSEM,
            "netfs_wb_begin", LockKind.NETFS_WRITEBACK);

    private final QueueWaits rwsems;
    private final QueueWaits mutexes;
    private final QueueWaits writeback;
    private final EntryWaits entries;
    private final RtWaits realTime;

    /** @param tasks all of the kernel */
    public WaitFinder(Context context, List<Task> tasks, LockDecoders decoders) {
        MemoryReader reader = context.map().virtualReader();
        Stacks stacks = new Stacks(tasks);
        rwsems = queue(LockKind.RWSEM, decoders, reader, stacks);
        mutexes = queue(LockKind.MUTEX, decoders, reader, stacks);
        writeback = queue(LockKind.NETFS_WRITEBACK, decoders, reader, stacks);
        entries = new EntryWaits(context, stacks);
        realTime = decoders.isRealTime() ? new RtWaits(context) : null;
    }

    private static QueueWaits queue(LockKind kind, LockDecoders decoders, MemoryReader reader, Stacks stacks) {
        WaiterStruct waiter = decoders.waiterStruct(kind);
        return waiter == null ? null : new QueueWaits(kind, waiter, reader, stacks);
    }

    /** What {@code task} with the calls {@code stack} waits for; empty where that is no lock. */
    public Optional<Wait> of(Task task, CallStack stack) {
        Wait found = realTime == null ? null : realTime.of(task, stack);
        if (found != null) {
            return Optional.of(found);
        }
        for (StackFrame frame : stack.frames()) {
            LockKind kind = SLOW_PATHS.get(frame.plainFunction());
            if (kind != null) {
                return Optional.of(wait(task, kind, frame.plainFunction()));
            }
        }
        return task.letter() == 'D' ? inlined(task) : Optional.empty();
    }

    /** Compilers take folio_wait_bit_common() into its callers: what lies on the stack tells all the same. */
    private Optional<Wait> inlined(Task task) {
        try {
            return Optional.ofNullable(entries.folio(task));
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    private Wait wait(Task task, LockKind kind, String function) {
        try {
            Wait wait = switch (kind) {
                case RWSEM -> rwsems == null ? null : rwsems.of(task);
                case MUTEX -> mutex(task);
                case FOLIO, FOLIO_WRITEBACK, FOLIO_COPY -> entries.folio(task);
                case PERCPU_RWSEM -> entries.percpu(task);
                case NETFS_WRITEBACK -> writeback.of(task);
                case SPINLOCK, LOCKREF -> null; // nobody sleeps for them
            };
            return wait != null
                    ? wait
                    : unknown(kind, "it sleeps in " + function + "(); the lock was not found on its stack");
        } catch (MemoryFaultException e) {
            return unknown(kind, "it sleeps in " + function + "(); its stack can't be read: " + e.getMessage());
        }
    }

    private Wait mutex(Task task) {
        Wait wait = mutexes == null ? null : mutexes.of(task);
        return (wait == null || wait.lock() == 0) && task.blockedOn() != 0
                ? new Wait(LockKind.MUTEX, task.blockedOn(), Mode.EXCLUSIVE, "its blocked_on")
                : wait;
    }

    private static Wait unknown(LockKind kind, String why) {
        return new Wait(kind, 0, Mode.EXCLUSIVE, why);
    }
}
