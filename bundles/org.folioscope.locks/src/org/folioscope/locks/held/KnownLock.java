// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import java.util.List;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.Waiter;

/**
 * A rwsem or mutex that is held or waited for, with its own words. Addresses are kernel virtual.
 *
 * @param kind rwsem or mutex
 * @param address of the lock
 * @param member what it is called in its object: "i_rwsem"; empty where that is not known
 * @param type the object's struct: "inode", "super_block", "mm_struct", "file"; empty where it is not known
 * @param object its address; of locks that file systems keep beside a struct inode the inode's; 0 where it is not known
 * @param word the count of a rwsem, the owner of a mutex
 * @param owner the owner of a rwsem with its flags; for a mutex the same as {@code word}
 * @param busy whether somebody changes its queue at this moment (wait_lock is taken)
 * @param queue who waits
 */
public record KnownLock(
        LockKind kind,
        long address,
        String member,
        String type,
        long object,
        long word,
        long owner,
        boolean busy,
        LockQueue queue) {

    /** Both kinds keep flags in the low three bits of their owner (kernel/locking/rwsem.c and mutex.c of 6.1 to 7.2). */
    private static final long OWNER_FLAGS = 7;

    /** RWSEM_READER_OWNED. */
    private static final long READER_OWNED = 1;

    /** RWSEM_WRITER_LOCKED, RWSEM_FLAG_WAITERS, RWSEM_FLAG_HANDOFF: what a rwsem that nobody holds may have. */
    private static final long WRITER = 1;

    private static final long RWSEM_WAITERS = 2;
    private static final long RWSEM_HANDOFF = 4;

    /** MUTEX_FLAG_WAITERS. */
    private static final long MUTEX_WAITERS = 1;

    /** In the order of the queue, as far as it can be read. */
    public List<Waiter> waiters() {
        return queue.waiters();
    }

    /** Whether its count says that a writer holds it; never for a mutex. */
    public boolean isWriteLocked() {
        return kind == LockKind.RWSEM && (word & WRITER) != 0;
    }

    /** Whether nobody holds it. */
    public boolean isFree() {
        return kind == LockKind.RWSEM ? (word & ~(RWSEM_WAITERS | RWSEM_HANDOFF)) == 0 : (word & ~OWNER_FLAGS) == 0;
    }

    /** Whether its own bit says that somebody waits. */
    public boolean isMarkedWaited() {
        return (word & (kind == LockKind.RWSEM ? RWSEM_WAITERS : MUTEX_WAITERS)) != 0;
    }

    /** The one task that holds it; 0 where nobody does, readers do, or it does not say. */
    public long holder() {
        if (kind == LockKind.RWSEM && (!isWriteLocked() || (owner & READER_OWNED) != 0)) {
            return 0;
        }
        return owner & ~OWNER_FLAGS;
    }

    /** The last task that took it for reading, while readers hold it; 0 else. It may have left. */
    public long lastReader() {
        return kind == LockKind.RWSEM && !isFree() && !isWriteLocked() && (owner & READER_OWNED) != 0
                ? owner & ~OWNER_FLAGS
                : 0;
    }
}
