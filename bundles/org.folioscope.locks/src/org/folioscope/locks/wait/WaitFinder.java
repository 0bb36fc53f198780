// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.Mutexes;
import org.folioscope.locks.lock.RwSemaphores;
import org.folioscope.locks.lock.Waiter.Mode;
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

    private static final Set<String> RWSEM = Set.of("rwsem_down_read_slowpath", "rwsem_down_write_slowpath");
    private static final Set<String> MUTEX = Set.of("__mutex_lock", "__ww_mutex_lock", "__mutex_lock_common");
    private static final Set<String> FOLIO = Set.of("folio_wait_bit_common", "__folio_lock_or_retry", "folio_wait_bit");
    private static final Set<String> PERCPU = Set.of("percpu_rwsem_wait");

    private final QueueWaits rwsems;
    private final QueueWaits mutexes;
    private final EntryWaits entries;

    /** @param tasks all of the kernel */
    public WaitFinder(Context context, List<Task> tasks, RwSemaphores rwsems, Mutexes mutexes) {
        MemoryReader reader = context.map().virtualReader();
        Stacks stacks = new Stacks(tasks);
        this.rwsems = new QueueWaits(LockKind.RWSEM, rwsems.waiterStruct(), reader, stacks);
        this.mutexes = new QueueWaits(LockKind.MUTEX, mutexes.waiterStruct(), reader, stacks);
        this.entries = new EntryWaits(context, stacks);
    }

    /** What {@code task} with the calls {@code stack} waits for; empty where that is no lock. */
    public Optional<Wait> of(Task task, CallStack stack) {
        for (StackFrame frame : stack.frames()) {
            String function = frame.plainFunction();
            try {
                if (RWSEM.contains(function)) {
                    return found(rwsems.of(task), LockKind.RWSEM, function);
                }
                if (MUTEX.contains(function)) {
                    Wait wait = mutexes.of(task);
                    boolean unknown = wait == null || wait.lock() == 0;
                    return unknown && task.blockedOn() != 0
                            ? Optional.of(new Wait(LockKind.MUTEX, task.blockedOn(), Mode.EXCLUSIVE, "its blocked_on"))
                            : found(wait, LockKind.MUTEX, function);
                }
                if (FOLIO.contains(function)) {
                    return found(entries.folio(task), LockKind.FOLIO, function);
                }
                if (PERCPU.contains(function)) {
                    return found(entries.percpu(task), LockKind.PERCPU_RWSEM, function);
                }
            } catch (MemoryFaultException e) {
                return Optional.of(
                        new Wait(LockKind.RWSEM, 0, Mode.EXCLUSIVE, "its stack can't be read: " + e.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Wait> found(Wait wait, LockKind kind, String function) {
        return Optional.of(
                wait != null
                        ? wait
                        : new Wait(
                                kind,
                                0,
                                Mode.EXCLUSIVE,
                                "it sleeps in " + function + "(); the lock was not found on its stack"));
    }
}
