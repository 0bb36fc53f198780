// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.List;
import java.util.function.LongFunction;
import org.folioscope.kernel.layout.Context;

/** Decodes locks of each kind. Which shape a lock has in this kernel, its types say. One thread. */
public final class LockDecoders {

    private final RwSemaphores rwsems;
    private final Mutexes mutexes;
    private final PercpuRwSemaphores percpu;
    private final SpinLocks spinlocks;
    private final NetfsWriteback writeback;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    public LockDecoders(Context context) {
        rwsems = new RwSemaphores(context);
        mutexes = new Mutexes(context);
        percpu = new PercpuRwSemaphores(context);
        spinlocks = new SpinLocks(context);
        writeback = new NetfsWriteback(context);
    }

    /**
     * The state of the lock of this kind at {@code address}, virtual. Of a folio's lock nothing is told here: it is a bit, and who waits
     * for it is known by those that wait.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    public LockState at(LockKind kind, long address) {
        LongFunction<LockState> decoder = switch (kind) {
            case RWSEM -> rwsems::at;
            case MUTEX -> mutexes::at;
            case PERCPU_RWSEM -> percpu::at;
            case SPINLOCK -> spinlocks::spinlock;
            case LOCKREF -> spinlocks::lockref;
            case NETFS_WRITEBACK -> writeback::at;
            case FOLIO, FOLIO_WRITEBACK, FOLIO_COPY -> at -> new LockState(kind, at, "", true, 0, true, List.of());
        };
        return decoder.apply(address);
    }

    /** What waits on its stack for locks of this kind; null for kinds that are waited for in another way. */
    public WaiterStruct waiterStruct(LockKind kind) {
        return switch (kind) {
            case RWSEM -> rwsems.waiterStruct();
            case MUTEX -> mutexes.waiterStruct();
            case NETFS_WRITEBACK -> writeback.waiterStruct();
            case PERCPU_RWSEM, FOLIO, FOLIO_WRITEBACK, FOLIO_COPY, SPINLOCK, LOCKREF -> null;
        };
    }
}
