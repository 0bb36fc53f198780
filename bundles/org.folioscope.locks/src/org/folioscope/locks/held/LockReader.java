// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.locks.lock.LockDecoders;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.WaiterStruct;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;

/** Reads locks with their raw words. One thread. */
final class LockReader {

    private final MemoryReader reader;
    private final WaiterStruct rwsemWaiter;
    private final WaiterStruct mutexWaiter;
    private final Words rwsemWords;
    private final Words mutexWords;

    /** Where the words of one kind of lock are. */
    private record Words(Field word, Field owner, Field waitLock) {

        boolean isBusy(MemoryReader reader, long lock) {
            return waitLock.present() && waitLock.get(reader, lock) != 0;
        }
    }

    /** @throws org.folioscope.symbols.MissingMemberException when a member is missing that is needed */
    LockReader(Context context) {
        reader = context.map().virtualReader();
        LockDecoders decoders = new LockDecoders(context);
        if (decoders.isRealTime()) {
            throw new MissingMemberException(
                    "locks with a queue of their own: it was built with PREEMPT_RT, where they are made of"
                            + " rt_mutex_base");
        }
        rwsemWaiter = decoders.waiterStruct(LockKind.RWSEM);
        mutexWaiter = decoders.waiterStruct(LockKind.MUTEX);
        Members rwsem = context.members("rw_semaphore");
        rwsemWords = new Words(
                rwsem.need("count.counter", "count"),
                rwsem.may("owner.counter", "owner"),
                rwsem.may("wait_lock.raw_lock.val.counter"));
        Members mutex = context.members("mutex");
        Field owner = mutex.need("owner.counter", "owner");
        mutexWords = new Words(owner, owner, mutex.may("wait_lock.raw_lock.val.counter"));
    }

    /**
     * Whether nobody holds the lock at {@code address} or waits for it, as its first word says: most are so.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    boolean isIdle(LockKind kind, long address) {
        return (kind == LockKind.RWSEM ? rwsemWords : mutexWords).word.get(reader, address) == 0;
    }

    /**
     * Reads a rwsem or a mutex.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    KnownLock read(LockKind kind, long address, String member, String type, long object) {
        boolean isRwsem = kind == LockKind.RWSEM;
        Words words = isRwsem ? rwsemWords : mutexWords;
        return new KnownLock(
                kind,
                address,
                member,
                type,
                object,
                words.word.get(reader, address),
                words.owner.present() ? words.owner.get(reader, address) : 0,
                words.isBusy(reader, address),
                LockQueue.read(reader, address, isRwsem ? rwsemWaiter : mutexWaiter));
    }
}
