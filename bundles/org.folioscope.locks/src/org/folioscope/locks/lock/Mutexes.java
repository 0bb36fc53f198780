// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Decodes struct mutex: its owner is a task with flags in the low bits, 1 somebody waits, 2 hand it off, 4 it is there to be picked
 * up (kernel/locking/mutex.h of 6.1 to 7.2). One thread.
 */
final class Mutexes {

    private static final long FLAGS = 7;
    private static final long WAITERS = 1;
    private static final long HANDOFF = 2;
    private static final long PICKUP = 4;

    private final MemoryReader reader;
    private final Field owner;
    private final WaiterQueue queue;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    Mutexes(Context context) {
        reader = context.map().virtualReader();
        Members lock = context.members("mutex");
        owner = lock.need("owner.counter", "owner");
        queue = new WaiterQueue(reader, context.findings(), WaiterStruct.of(context, "mutex_waiter", lock));
    }

    /** What waits for mutexes. */
    WaiterStruct waiterStruct() {
        return queue.struct();
    }

    /**
     * The state of the mutex at {@code address}.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    LockState at(long address) {
        long word = owner.get(reader, address);
        long holder = word & ~FLAGS;
        List<Waiter> waiters = queue.read(address);
        List<String> words = new ArrayList<>();
        words.add(holder == 0 ? "free" : "held");
        LockWords.addWaiters(words, waiters, (word & WAITERS) != 0);
        if ((word & HANDOFF) != 0) {
            words.add("handoff");
        }
        if ((word & PICKUP) != 0) {
            words.add("to be picked up");
        }
        return new LockState(LockKind.MUTEX, address, String.join(", ", words), holder != 0, holder, false, waiters);
    }
}
