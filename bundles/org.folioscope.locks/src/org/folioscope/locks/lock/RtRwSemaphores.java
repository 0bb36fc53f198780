// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Decodes struct rw_semaphore of a kernel with PREEMPT_RT, a struct rwbase_rt: a count of readers, and an rt_mutex_base that writers hold,
 * and that readers queue for while one does. The count has bit 31 while readers may come, and is 1 &lt;&lt; 30 while a writer holds it; a writer
 * that waits for readers to leave holds the mutex alone (include/linux/rwbase_rt.h and kernel/locking/rwbase_rt.c, the same from 6.1 to 7.2).
 * One thread.
 */
final class RtRwSemaphores {

    private static final long OPEN = 1L << 31;
    private static final long WRITER = 1L << 30;
    private static final long COUNT = 0xffff_ffffL;

    private final MemoryReader reader;
    private final RtMutexes mutexes;
    private final Field count;
    private final int mutex;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    RtRwSemaphores(Context context, RtMutexes mutexes) {
        this.mutexes = mutexes;
        reader = context.map().virtualReader();
        Members lock = context.members("rw_semaphore");
        count = lock.need("rwbase.readers.counter", "rwbase.readers");
        mutex = lock.need("rwbase.rtmutex").offset();
    }

    /**
     * The state of the rwsem at {@code address}. Its queue doesn't tell readers from writers.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    LockState at(long address) {
        long word = count.get(reader, address) & COUNT;
        boolean isOpen = (word & OPEN) != 0;
        boolean isWriter = word == WRITER;
        long readers = isWriter ? 0 : word & ~OPEN;
        long first = mutexes.owner(address + mutex);
        List<Waiter> waiters = new ArrayList<>(mutexes.waiters(address + mutex, Mode.EXCLUSIVE));
        if (!isOpen && !isWriter && first != 0) {
            waiters.addFirst(new Waiter(first, 0, Mode.WRITE, false));
        }
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
        LockWords.addWaiters(words, waiters, mutexes.isWaitedFor(address + mutex));
        boolean isHeld = isWriter || readers > 0;
        return new LockState(
                LockKind.RWSEM, address, String.join(", ", words), isHeld, isWriter ? first : 0, !isWriter, waiters);
    }
}
