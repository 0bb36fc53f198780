// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import java.util.Map;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.StackFrame;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Finds the lock that a task of a kernel with PREEMPT_RT waits for: each task knows the struct rt_mutex_waiter it is queued with, which knows its
 * rt_mutex_base (task_struct.pi_blocked_on); the function in which it sleeps tells what that is part of. A writer that waits for readers to
 * leave is queued nowhere: the lock is the one on its stack that it owns (kernel/locking/rwbase_rt.c). One thread.
 */
final class RtWaits {

    private static final String WRITER = "rwbase_write_lock";

    /** In which function who waits for what sleeps: kernel/locking/rwbase_rt.c, rtmutex_api.c and spinlock_rt.c. */
    private static final Map<String, LockKind> SLOW_PATHS = Map.of(
            WRITER,
            LockKind.RWSEM,
            "__rwbase_read_lock",
            LockKind.RWSEM,
            "rt_mutex_slowlock",
            LockKind.MUTEX,
            "rtlock_slowlock",
            LockKind.SPINLOCK,
            "rtlock_slowlock_locked",
            LockKind.SPINLOCK);

    private final MemoryReader reader;
    private final Field blockedOn;
    private final Field waiterLock;
    private final Field owner;
    private final Field mutexOfRwsem;
    private final Field readers;

    RtWaits(Context context) {
        reader = context.map().virtualReader();
        blockedOn = context.members("task_struct").may("pi_blocked_on");
        waiterLock = context.members("rt_mutex_waiter").may("lock");
        Members rwsem = context.members("rw_semaphore");
        mutexOfRwsem = rwsem.may("rwbase.rtmutex");
        owner = rwsem.may("rwbase.rtmutex.owner");
        readers = rwsem.may("rwbase.readers.counter", "rwbase.readers");
    }

    /** What {@code task} with the calls {@code stack} waits for; null where that is none of these locks. */
    Wait of(Task task, CallStack stack) {
        for (StackFrame frame : stack.frames()) {
            LockKind kind = SLOW_PATHS.get(frame.plainFunction());
            if (kind != null) {
                try {
                    return of(task, kind, frame.plainFunction());
                } catch (MemoryFaultException e) {
                    return new Wait(kind, 0, Mode.EXCLUSIVE, "what it waits for can't be read: " + e.getMessage());
                }
            }
        }
        return null;
    }

    private Wait of(Task task, LockKind kind, String function) {
        Mode mode = kind != LockKind.RWSEM ? Mode.EXCLUSIVE : function.equals(WRITER) ? Mode.WRITE : Mode.READ;
        long waiter = blockedOn.present() ? blockedOn.get(reader, task.address()) : 0;
        if (waiter < 0 && task.hasOnStack(waiter) && waiterLock.present()) {
            long lock = waiterLock.get(reader, waiter);
            return new Wait(
                    kind,
                    kind == LockKind.RWSEM ? lock - mutexOfRwsem.offset() : lock,
                    mode,
                    "rt_mutex_waiter",
                    waiter);
        }
        long place = mode == Mode.WRITE && owner.present() ? StackScan.find(task, at -> isOwned(task, at)) : 0;
        return place == 0
                ? new Wait(kind, 0, mode, "it sleeps in " + function + "(); the lock was not found")
                : new Wait(kind, reader.u64(place), mode, "the rwsem whose mutex it owns, on its stack");
    }

    private boolean isOwned(Task task, long at) {
        try {
            long lock = reader.u64(at);
            return StackScan.isKernel(lock)
                    && !task.hasOnStack(lock)
                    && (owner.get(reader, lock) & ~1) == task.address()
                    && readers.get(reader, lock) > 0;
        } catch (MemoryFaultException _) {
            return false;
        }
    }
}
