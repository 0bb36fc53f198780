// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.folioscope.locks.lock.Waiter.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Locks of a kernel with PREEMPT_RT. Offsets are those of Debian's 6.12.95 (linux-image-6.12.95+deb12-rt-amd64), by its BTF; words are written by
 * hand from kernel/locking/rwbase_rt.c and rtmutex.c.
 */
class RtLocksTest {

    private static final long WRITER_BIAS = 1L << 30;
    private static final long READER_BIAS = 1L << 31;
    private static final int MUTEX_IN_RWSEM = 8;
    private static final int ROOT = 8;
    private static final int OWNER = 24;
    private static final int RIGHT = 8;
    private static final int LEFT = 16;
    private static final int TASK = 80;

    private SyntheticKernel kernel;

    @BeforeEach
    void layouts() {
        kernel = new SyntheticKernel()
                .struct("rt_mutex_base", 32, "waiters.rb_root.rb_node 8 8", "owner 24 8")
                .struct("mutex", 32, "rtmutex 0 32")
                .struct("rw_semaphore", 40, "rwbase.readers.counter 0 -4", "rwbase.rtmutex 8 32")
                .struct("rt_mutex_waiter", 112, "tree.entry 0 24", "task 80 8", "lock 88 8")
                .struct("rb_node", 24, "rb_right 8 8", "rb_left 16 8")
                .struct("lockref", 40, "lock 0 32", "count 32 -4");
    }

    private LockState at(LockKind kind, long address) {
        return new LockDecoders(kernel.context()).at(kind, address);
    }

    private long waiter(long task, long left, long right) {
        long address = kernel.memory.allocate(112);
        kernel.memory.put64(address + RIGHT, right);
        kernel.memory.put64(address + LEFT, left);
        kernel.memory.put64(address + TASK, task);
        return address;
    }

    private long rwsem(long readers, long owner, long root) {
        long lock = kernel.memory.allocate(40);
        kernel.memory.put32(lock, (int) readers);
        kernel.memory.put64(lock + MUTEX_IN_RWSEM + OWNER, owner);
        kernel.memory.put64(lock + MUTEX_IN_RWSEM + ROOT, root);
        return lock;
    }

    @Test
    void theShapeIsToldByTheMutex() {
        LockDecoders decoders = new LockDecoders(kernel.context());
        assertTrue(decoders.isRealTime());
        assertNull(decoders.waiterStruct(LockKind.RWSEM));
        assertNull(decoders.waiterStruct(LockKind.MUTEX));
    }

    @Test
    void waitersAreReadInTheOrderOfTheirPriority() {
        long first = waiter(0x100, 0, 0);
        long third = waiter(0x300, 0, 0);
        long second = waiter(0x200, first, third);
        long lock = kernel.memory.allocate(32);
        kernel.memory.put64(lock + OWNER, 0x5001);
        kernel.memory.put64(lock + ROOT, second);
        for (LockKind kind : List.of(LockKind.MUTEX, LockKind.SPINLOCK)) {
            LockState state = at(kind, lock);
            assertEquals("held, 3 tasks waiting", state.words());
            assertEquals(0x5000, state.owner());
            assertFalse(state.ownerIsHint());
            assertEquals(
                    List.of(0x100L, 0x200L, 0x300L),
                    state.waiters().stream().map(Waiter::task).toList());
        }
    }

    @Test
    void aTreeThatLeadsBackEnds() {
        long lower = waiter(0x100, 0, 0);
        long upper = waiter(0x200, lower, 0);
        kernel.memory.put64(lower + LEFT, upper);
        long lock = kernel.memory.allocate(32);
        kernel.memory.put64(lock + ROOT, upper);
        assertEquals(List.of(), at(LockKind.MUTEX, lock).waiters());
        assertEquals(1, kernel.findings.list().size());
    }

    @Test
    void readersAndWritersOfRwsems() {
        assertEquals("free", at(LockKind.RWSEM, rwsem(READER_BIAS, 0, 0)).words());
        LockState read = at(LockKind.RWSEM, rwsem(READER_BIAS + 2, 0, 0));
        assertEquals("2 readers", read.words());
        assertTrue(read.isHeld());
        assertTrue(read.ownerIsHint(), "who reads it is not known");
        LockState written = at(LockKind.RWSEM, rwsem(WRITER_BIAS, 0x5001, waiter(0x100, 0, 0)));
        assertEquals("1 writer, 1 task waiting", written.words());
        assertEquals(0x5000, written.owner());
        assertFalse(written.ownerIsHint());
    }

    @Test
    void aWriterThatWaitsForReadersHoldsTheMutexAlone() {
        LockState state = at(LockKind.RWSEM, rwsem(3, 0x5000, 0));
        assertEquals("3 readers, 1 writer waiting", state.words());
        assertEquals(0, state.owner());
        assertEquals(0x5000, state.waiters().getFirst().task());
        assertEquals(Mode.WRITE, state.waiters().getFirst().mode());
    }

    @Test
    void theLockOfALockrefHasAnOwner() {
        long lock = kernel.memory.allocate(40);
        kernel.memory.put64(lock + OWNER, 0x7000);
        kernel.memory.put32(lock + 32, 4);
        LockState state = at(LockKind.LOCKREF, lock);
        assertEquals("4 references, held", state.words());
        assertEquals(0x7000, state.owner());
    }
}
