// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.List;
import java.util.function.LongFunction;
import org.folioscope.kernel.layout.Context;

/** Decodes locks of each kind. Which shape a lock has in this kernel, its types say. One thread. */
public final class LockDecoders {

    private final LongFunction<LockState> rwsems;
    private final LongFunction<LockState> mutexes;
    private final LongFunction<LockState> spinlocks;
    private final WaiterStruct rwsemWaiter;
    private final WaiterStruct mutexWaiter;
    private final PercpuRwSemaphores percpu;
    private final LockRefs lockrefs;
    private final NetfsWriteback writeback;
    private final boolean isRealTime;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    public LockDecoders(Context context) {
        isRealTime = RtMutexes.areIn(context.map().types());
        if (isRealTime) {
            RtMutexes base = new RtMutexes(context);
            rwsems = new RtRwSemaphores(context, base)::at;
            mutexes = address -> base.at(LockKind.MUTEX, address);
            spinlocks = address -> base.at(LockKind.SPINLOCK, address);
            rwsemWaiter = null;
            mutexWaiter = null;
        } else {
            RwSemaphores own = new RwSemaphores(context);
            Mutexes ownMutexes = new Mutexes(context);
            rwsems = own::at;
            mutexes = ownMutexes::at;
            spinlocks = new SpinLocks(context)::at;
            rwsemWaiter = own.waiterStruct();
            mutexWaiter = ownMutexes.waiterStruct();
        }
        percpu = new PercpuRwSemaphores(context);
        lockrefs = new LockRefs(context, spinlocks);
        writeback = new NetfsWriteback(context);
    }

    /** Whether rwsems, mutexes and spinlocks are made of rt_mutex_base (PREEMPT_RT): tasks sleep for all of them. */
    public boolean isRealTime() {
        return isRealTime;
    }

    /**
     * The state of the lock of this kind at {@code address}, virtual. Of a folio's lock nothing is told here: it is a bit, and who waits
     * for it is known by those that wait.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    public LockState at(LockKind kind, long address) {
        LongFunction<LockState> decoder = switch (kind) {
            case RWSEM -> rwsems;
            case MUTEX -> mutexes;
            case PERCPU_RWSEM -> percpu::at;
            case SPINLOCK -> spinlocks;
            case LOCKREF -> lockrefs::at;
            case NETFS_WRITEBACK -> writeback::at;
            case FOLIO, FOLIO_WRITEBACK, FOLIO_COPY -> at -> new LockState(kind, at, "", true, 0, true, List.of());
        };
        return decoder.apply(address);
    }

    /** What waits on its stack for locks of this kind; null for kinds that are waited for in another way. */
    public WaiterStruct waiterStruct(LockKind kind) {
        return switch (kind) {
            case RWSEM -> rwsemWaiter;
            case MUTEX -> mutexWaiter;
            case NETFS_WRITEBACK -> writeback.waiterStruct();
            case PERCPU_RWSEM, FOLIO, FOLIO_WRITEBACK, FOLIO_COPY, SPINLOCK, LOCKREF -> null;
        };
    }
}
