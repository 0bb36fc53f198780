// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.folioscope.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the collector of a request does, by made-up work queues; offsets of 7.2.13 as pahole shows them. */
class RunningWorkTest {

    private static final int WRITEBACK = 7;
    private static final int WORK = 32;
    private static final long PENDING = 1;

    private final MadeRequests made = new MadeRequests();
    private long request;
    private long queues;
    private long worker;
    private long pool;

    @BeforeEach
    void makeAPoolWithAWorker() {
        request = made.request(1, WRITEBACK);
        queues = made.list();
        made.kernel
                .symbol("workqueues", queues)
                .struct("workqueue_struct", 512, "pwqs 0 16", "list 16 16")
                .struct("pool_workqueue", 512, "pool 0 8", "pwqs_node 112 16")
                .struct("worker_pool", 792, "workers 712 16")
                .struct("worker", 168, "current_work 16 8", "node 80 16");
        long queue = made.kernel.memory.allocate(512);
        made.empty(queue);
        made.append(queues, queue + 16);
        pool = made.kernel.memory.allocate(792);
        made.empty(pool + 712);
        for (int cpu = 0; cpu < 2; cpu++) {
            long tie = made.kernel.memory.allocate(512);
            made.kernel.memory.put64(tie, pool);
            made.append(queue, tie + 112);
        }
        worker = made.kernel.memory.allocate(168);
        made.append(pool + 712, worker + 80);
    }

    @Test
    void anIdleOne() {
        assertEquals(WorkState.IDLE, made.read().work());
    }

    @Test
    void oneThatIsQueued() {
        made.kernel.memory.put64(request + WORK, PENDING);
        assertEquals(WorkState.QUEUED, made.read().work());
    }

    @Test
    void oneThatAWorkerRunsEvenIfQueuedAgain() {
        made.kernel.memory.put64(worker + 16, request + WORK);
        assertEquals(WorkState.RUNNING, made.read().work());
        made.kernel.memory.put64(request + WORK, PENDING);
        assertEquals(WorkState.RUNNING, made.read().work());
    }

    @Test
    void workersInACircleEnd() {
        made.kernel.memory.put64(worker + 16, request + WORK);
        made.kernel.memory.put64(worker + 80, worker + 80);
        assertEquals(WorkState.RUNNING, made.read().work());
        assertTrue(made.context().findings().list().getFirst().message().contains("workers of a pool"));
    }

    @Test
    void aListThatCannotBeReadEndsInAFinding() {
        made.kernel.symbol("workqueues", 0x2000);
        assertEquals(1, new NetfsRequests(made.context()).read(Progress.NONE).size());
        assertTrue(made.context().findings().list().getFirst().message().contains("workqueues"));
    }
}
