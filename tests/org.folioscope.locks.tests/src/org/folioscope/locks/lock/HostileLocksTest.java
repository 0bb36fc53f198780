// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.folioscope.locks.lock.Waiter.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Locks whose words and queues a test writes, in the layouts of 7.2 (a ring without a head) and 6.12 (a list). */
class HostileLocksTest {

    private static final int TASK = 16;
    private static final int TYPE = 24;
    private static final long READ = 1;

    private SyntheticKernel kernel;

    @BeforeEach
    void layouts() {
        kernel = new SyntheticKernel()
                .struct("rw_semaphore", 32, "count.counter 0 -8", "owner.counter 8 -8", "first_waiter 24 8")
                .struct("rwsem_waiter", 48, "list 0 16", "task 16 8", "type 24 4", "handoff_set 40 1")
                .struct("mutex", 32, "owner.counter 0 -8", "wait_list 16 16")
                .struct("mutex_waiter", 32, "list 0 16", "task 16 8")
                .struct("qspinlock", 4, "val.counter 0 4")
                .struct("lockref", 8, "lock 0 4", "count 4 -4");
    }

    private LockState at(LockKind kind, long address) {
        return new LockDecoders(kernel.context()).at(kind, address);
    }

    private long rwsemWaiter(long task, long type) {
        long waiter = kernel.memory.allocate(48);
        kernel.memory.put64(waiter + TASK, task);
        kernel.memory.put64(waiter + TYPE, type);
        link(waiter, waiter);
        return waiter;
    }

    private void link(long node, long next) {
        kernel.memory.put64(node, next);
        kernel.memory.put64(next + 8, node);
    }

    private long rwsem(long count, long owner, long first) {
        long lock = kernel.memory.allocate(32);
        kernel.memory.put64(lock, count);
        kernel.memory.put64(lock + 8, owner);
        kernel.memory.put64(lock + 24, first);
        return lock;
    }

    @Test
    void aRingOfWaitersIsReadOnce() {
        long first = rwsemWaiter(0x100, 0);
        long second = rwsemWaiter(0x200, READ);
        link(first, second);
        link(second, first);
        kernel.memory.put8(first + 40, 1);
        LockState state = at(LockKind.RWSEM, rwsem(2 << 8 | 6, 0x1001, first));
        assertEquals("2 readers, 1 reader waiting, 1 writer waiting, handoff", state.words());
        assertEquals(0x1000, state.owner());
        assertTrue(state.ownerIsHint());
        assertEquals(
                List.of(0x100L, 0x200L),
                state.waiters().stream().map(Waiter::task).toList());
        assertTrue(state.waiters().getFirst().handoff());
        assertEquals(Mode.READ, state.waiters().getLast().mode());
    }

    @Test
    void aRingThatDoesNotLeadBackEnds() {
        long first = rwsemWaiter(0x100, 0);
        long second = rwsemWaiter(0x200, 0);
        link(first, second);
        kernel.memory.put64(second, second);
        LockState state = at(LockKind.RWSEM, rwsem(3, 0x3000, first));
        assertEquals(2, state.waiters().size());
        assertEquals(1, kernel.findings.list().size());
    }

    @Test
    void aWriterOfNobodyAndReadersKeptOutAreSaid() {
        LockState state = at(LockKind.RWSEM, rwsem(1, 0, 0));
        assertEquals("1 writer", state.words());
        assertTrue(state.isHeld());
        assertEquals(0, state.owner());
        assertEquals(
                "free, readers are kept out (read fail)",
                at(LockKind.RWSEM, rwsem(Long.MIN_VALUE, 0, 0)).words());
        assertEquals(
                "free, marked as waited for, with nobody in the queue",
                at(LockKind.RWSEM, rwsem(2, 0, 0)).words());
    }

    @Test
    void aListThatRunsInACircleEnds() {
        long lock = kernel.memory.allocate(32);
        long[] waiters = new long[3];
        for (int i = 0; i < waiters.length; i++) {
            waiters[i] = kernel.memory.allocate(32);
            kernel.memory.put64(waiters[i] + TASK, 0x1000 * (i + 1));
        }
        kernel.memory.put64(lock, 0x5007);
        link(lock + 16, waiters[0]);
        link(waiters[0], waiters[1]);
        link(waiters[1], waiters[2]);
        link(waiters[2], waiters[1]);
        LockState state = at(LockKind.MUTEX, lock);
        assertTrue(state.words().startsWith("held, "), state.words());
        assertTrue(state.words().endsWith("handoff, to be picked up"), state.words());
        assertEquals(0x5000, state.owner());
        assertTrue(state.waiters().size() <= 4, state.waiters()::toString);
        assertFalse(kernel.findings.list().isEmpty());
    }

    @Test
    void spinlocksTellWhoQueues() {
        long lock = kernel.memory.allocate(4);
        String[][] words = {
            {"0", "free"},
            {"1", "held"},
            {"257", "held, 1 CPU next in line"},
            {"1048577", "held, CPUs queue, the last is CPU 3"}
        };
        for (String[] each : words) {
            kernel.memory.put32(lock, Integer.parseInt(each[0]));
            assertEquals(each[1], at(LockKind.SPINLOCK, lock).words());
        }
    }

    @Test
    void lockrefsCountAndDie() {
        long lock = kernel.memory.allocate(8);
        kernel.memory.put32(lock + 4, 1);
        assertEquals("1 reference", at(LockKind.LOCKREF, lock).words());
        kernel.memory.put32(lock, 1);
        kernel.memory.put32(lock + 4, -128);
        assertEquals("dead (-128), held", at(LockKind.LOCKREF, lock).words());
    }
}
