// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.locks.Locks;

/**
 * The rwsems and mutexes of file systems, inodes, open files and processes' memory that somebody holds or waits for, and any other that is
 * waited for: so it is known what a task holds while it waits. Immutable.
 */
public final class LockTable {

    public static final String I_RWSEM = "i_rwsem";
    public static final String INVALIDATE_LOCK = "invalidate_lock";
    public static final String I_MMAP_RWSEM = "i_mmap_rwsem";
    public static final String MMAP_LOCK = "mmap_lock";
    public static final String RENAME_MUTEX = "s_vfs_rename_mutex";
    public static final String S_UMOUNT = "s_umount";

    /** Of an open file whose position several tasks share. */
    public static final String F_POS_LOCK = "f_pos_lock";

    /** Of cifs: guards the byte-range locks of a file (struct cifsInodeInfo). */
    public static final String LOCK_SEM = "lock_sem";

    /** Of a kernel whose locks can't be read. */
    public static final LockTable EMPTY = new LockTable(Map.of());

    private final Map<Long, KnownLock> locks;

    private LockTable(Map<Long, KnownLock> locks) {
        this.locks = Collections.unmodifiableMap(locks);
    }

    /**
     * Looks at all inodes, open files and processes. Never fails for what the bytes are.
     *
     * @param context takes what is damaged
     * @param waits of the same kernel
     * @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed
     */
    public static LockTable of(KernelSnapshot kernel, Context context, Locks waits, Progress progress) {
        LockSearch search = new LockSearch(kernel, context);
        search.inodes(progress);
        search.tasks(waits.tasks(), progress);
        search.contended(waits.contended());
        return new LockTable(search.found());
    }

    /** In the order they were found in: file systems and inodes first. */
    public Collection<KnownLock> all() {
        return locks.values();
    }

    /** The lock at {@code address}; null where it is not in the table. */
    public KnownLock at(long address) {
        return locks.get(address);
    }
}
