// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.OptionalLong;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;

/**
 * The work items that workers run at this moment (kernel/workqueue.c): from the list of all work queues by their pools to each pool's
 * workers and their current_work. A work item itself doesn't tell, for its data is that of an idle one as soon as it runs.
 */
final class RunningWork {

    /** Steps along lists in all; a large machine has some ten thousand workers. */
    private static final int MOST_STEPS = 1 << 20;

    private final LongHashSet running = new LongHashSet();
    private boolean known;
    private int left = MOST_STEPS;

    private RunningWork() {}

    static RunningWork of(Context context) {
        RunningWork work = new RunningWork();
        OptionalLong head = context.map().symbols().find("workqueues");
        try {
            if (head.isPresent()) {
                work.read(context, head.getAsLong());
                work.known = true;
            }
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "whether collectors of netfs requests run");
        } catch (MemoryFaultException e) {
            context.findings().warning("the list of work queues can't be read: " + e.getMessage(), e.address());
        }
        return work;
    }

    /** Whether running work could be found out at all. */
    boolean isKnown() {
        return known;
    }

    /** Whether a worker runs the struct work_struct at {@code address}. */
    boolean isRunning(long address) {
        return running.contains(address);
    }

    private void read(Context context, long head) {
        MemoryReader reader = context.map().virtualReader();
        Members queue = context.members("workqueue_struct");
        int queueLink = queue.offset("list");
        int ties = queue.offset("pwqs");
        Members tie = context.members("pool_workqueue");
        int tieLink = tie.offset("pwqs_node");
        Field pool = tie.need("pool");
        int workers = context.members("worker_pool").offset("workers");
        Members worker = context.members("worker");
        int workerLink = worker.offset("node");
        Field current = worker.need("current_work");
        LongHashSet pools = new LongHashSet();
        ListWalk queues = ListWalk.ofList(reader, head, "workqueues", context.findings());
        for (long at = queues.next(); at != 0 && left-- > 0; at = queues.next()) {
            long list = at - queueLink + ties;
            ListWalk all = ListWalk.ofList(reader, list, "pools of a work queue", context.findings());
            for (long each = all.next(); each != 0 && left-- > 0; each = all.next()) {
                long of = pool.get(reader, each - tieLink);
                if (of != 0 && pools.add(of)) {
                    workers(context, reader, of + workers, workerLink, current);
                }
            }
        }
    }

    private void workers(Context context, MemoryReader reader, long list, int link, Field current) {
        ListWalk all = ListWalk.ofList(reader, list, "workers of a pool", context.findings());
        for (long each = all.next(); each != 0 && left-- > 0; each = all.next()) {
            long work = current.get(reader, each - link);
            if (work != 0) {
                running.add(work);
            }
        }
    }
}
