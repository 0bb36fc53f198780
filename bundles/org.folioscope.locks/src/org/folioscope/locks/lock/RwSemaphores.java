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
 * Decodes struct rw_semaphore. The count: bit 0 a writer holds it, bit 1 somebody waits, bit 2 handoff, bits 8 to 62 how many readers
 * (kernel/locking/rwsem.c of 6.1 to 7.2); owner: a task, bit 0 a reader holds it and the task is only the last one that took it, bit 1 not to be spun on. One
 * thread.
 */
final class RwSemaphores {

    private static final long WRITER = 1;
    private static final long WAITERS = 2;
    private static final long HANDOFF = 4;
    private static final int READER_SHIFT = 8;
    private static final long READERS = (1L << 55) - 1;
    private static final long OWNER_FLAGS = 7;
    private static final long READER_OWNED = 1;

    private final MemoryReader reader;
    private final Field count;
    private final Field owner;
    private final WaiterQueue queue;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    RwSemaphores(Context context) {
        reader = context.map().virtualReader();
        Members lock = context.members("rw_semaphore");
        count = lock.need("count.counter", "count");
        owner = lock.want("who holds rwsems", "owner.counter", "owner");
        queue = new WaiterQueue(reader, context.findings(), WaiterStruct.of(context, "rwsem_waiter", lock));
    }

    /** What waits for rwsems. */
    WaiterStruct waiterStruct() {
        return queue.struct();
    }

    /**
     * The state of the rwsem at {@code address}.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    LockState at(long address) {
        long word = count.get(reader, address);
        long owned = owner.present() ? owner.get(reader, address) : 0;
        List<Waiter> waiters = queue.read(address);
        boolean isWriter = (word & WRITER) != 0;
        long readers = word < 0 ? 0 : word >>> READER_SHIFT & READERS;
        boolean isHeld = isWriter || readers > 0;
        boolean isHint = !isWriter || (owned & READER_OWNED) != 0;
        return new LockState(
                LockKind.RWSEM,
                address,
                words(word, isWriter, readers, waiters),
                isHeld,
                isHeld ? owned & ~OWNER_FLAGS : 0,
                isHint,
                waiters);
    }

    private static String words(long word, boolean isWriter, long readers, List<Waiter> waiters) {
        List<String> words = new ArrayList<>();
        if (isWriter) {
            words.add("1 writer");
        }
        if (readers > 0) {
            words.add(LockWords.count(readers, "reader"));
        }
        if (words.isEmpty()) {
            words.add("free");
        }
        if (word < 0) {
            words.add("readers are kept out (read fail)");
        }
        LockWords.addWaiters(words, waiters, (word & WAITERS) != 0);
        if ((word & HANDOFF) != 0) {
            words.add("handoff");
        }
        return String.join(", ", words);
    }
}
