// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.CpuOffsets;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Decodes struct percpu_rw_semaphore: readers are counted per CPU, only the sum means something; block is set from when a writer
 * comes until it leaves; the task that rcuwait names waits for the last readers (kernel/locking/percpu-rwsem.c of 6.1 to 7.2). It does not
 * know who holds it. One thread.
 */
final class PercpuRwSemaphores {

    private final Context context;
    private final MemoryReader reader;
    private final CpuOffsets cpus;
    private final Field counts;
    private final Field block;
    private final Field writer;
    private final int head;
    private final int entry;
    private final Field task;
    private final Field flags;

    PercpuRwSemaphores(Context context) {
        this.context = context;
        reader = context.map().virtualReader();
        cpus = new CpuOffsets(context);
        Members lock = context.members("percpu_rw_semaphore");
        counts = lock.want("readers of percpu rwsems", "read_count");
        block = lock.want("writers of percpu rwsems", "block.counter", "block");
        writer = lock.may("writer.task");
        head = lock.may("waiters.head").offset();
        Members waiter = context.members("wait_queue_entry");
        entry = waiter.may("entry").offset();
        task = waiter.may("private");
        flags = waiter.may("flags");
    }

    /** @throws MemoryFaultException when it can't be read */
    LockState at(long address) {
        List<String> words = new ArrayList<>();
        long readers = counts.present() ? readers(counts.get(reader, address)) : 0;
        boolean isBlocked = block.present() && block.get(reader, address) != 0;
        boolean isComing = writer.present() && writer.get(reader, address) != 0;
        if (readers > 0) {
            words.add(LockWords.count(readers, "reader"));
        }
        if (isBlocked) {
            words.add(isComing || readers > 0 ? "1 writer waiting for readers to leave" : "1 writer");
        }
        if (words.isEmpty()) {
            words.add("free");
        }
        List<Waiter> waiters = waiters(address);
        LockWords.addWaiters(words, waiters, false);
        return new LockState(
                LockKind.PERCPU_RWSEM, address, String.join(", ", words), readers > 0 || isBlocked, 0, true, waiters);
    }

    private long readers(long perCpu) {
        int sum = 0;
        for (long offset : cpus.offsets()) {
            sum += (int) reader.u32(perCpu + offset);
        }
        return sum;
    }

    private List<Waiter> waiters(long address) {
        List<Waiter> result = new ArrayList<>();
        if (head < 0 || entry < 0 || !task.present()) {
            return result;
        }
        ListWalk walk = ListWalk.ofList(reader, address + head, "who waits for a percpu rwsem", context.findings());
        for (long node = walk.next(); node != 0; node = walk.next()) {
            long at = node - entry;
            Mode mode = PercpuWaiter.mode(flags.present() ? flags.get(reader, at) : 0);
            result.add(new Waiter(task.get(reader, at), at, mode, false));
        }
        return result;
    }
}
