// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.inode;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.layout.TaskNames;
import org.folioscope.symbols.Field;

/**
 * Decodes write-back locks. Queue: struct netfs_wb_waiter of fs/netfs/locking.c (link 0, waiter 16 where the types lack it), which
 * lies on the stack of the task that waits. Mutex: owner with flags in the low three bits, wait_list of struct mutex_waiter. One thread.
 */
final class WritebackLocks {

    /** Waiters that are listed. */
    private static final int LIMIT = 10_000;

    private static final long MUTEX_FLAGS = 7;
    private static final int LINK = 0;
    private static final int WAITER = 16;

    private final Context context;
    private final MemoryReader reader;
    private final TaskNames tasks;
    private final int link;
    private final int waiter;
    private final Field owner;
    private final Field waitList;
    private final Field node;
    private final Field task;

    WritebackLocks(Context context) {
        this.context = context;
        reader = context.map().virtualReader();
        tasks = new TaskNames(context);
        Members queued = context.members("netfs_wb_waiter");
        link = queued.has("link") ? queued.offset("link") : LINK;
        waiter = queued.has("waiter") ? queued.offset("waiter") : WAITER;
        Members mutex = context.members("mutex");
        owner = mutex.may("owner.counter", "owner");
        waitList = mutex.may("wait_list");
        Members mutexWaiter = context.members("mutex_waiter");
        node = mutexWaiter.may("list");
        task = mutexWaiter.may("task");
    }

    /** The lock whose flag is {@code held} and whose queue's head is at {@code head}. */
    WritebackLock ofQueue(long head, boolean held) {
        return new WritebackLock(head, held, null, waiters(head, link, waiter));
    }

    /** The struct mutex at {@code address}. */
    WritebackLock ofMutex(long address) {
        long holder = owner.present() ? owner.get(reader, address) & ~MUTEX_FLAGS : 0;
        List<WaitingTask> waiting = waitList.present() && node.present() && task.present()
                ? waiters(address + waitList.offset(), node.offset(), task.offset())
                : List.of();
        return new WritebackLock(address, holder != 0, holder == 0 ? null : tasks.at(holder), waiting);
    }

    private List<WaitingTask> waiters(long head, int nodeOffset, int taskOffset) {
        List<WaitingTask> result = new ArrayList<>();
        ListWalk walk = ListWalk.ofList(
                reader, head, "waiters of the write-back lock at " + Numbers.hex(head), context.findings());
        for (long each = walk.next(); each != 0 && result.size() < LIMIT; each = walk.next()) {
            result.add(tasks.at(reader.u64(each - nodeOffset + taskOffset)));
        }
        return result;
    }
}
