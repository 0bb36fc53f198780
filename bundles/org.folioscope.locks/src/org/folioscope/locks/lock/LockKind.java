// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

/** Kinds of locks. */
public enum LockKind {
    RWSEM("rwsem"),
    MUTEX("mutex"),
    PERCPU_RWSEM("percpu rwsem"),
    /** PG_locked. */
    FOLIO("folio lock"),
    /** PG_writeback: who waits for it waits for a write to end, not for somebody to let go. */
    FOLIO_WRITEBACK("folio writeback"),
    /** PG_private_2: a copy to a local cache that has to end. */
    FOLIO_COPY("folio copy to the cache"),
    /** A flag of struct netfs_inode with a queue of its own (NETFS_ICTX_WB_LOCK, fs/netfs/locking.c of 7.2). */
    NETFS_WRITEBACK("netfs write-back lock"),
    SPINLOCK("spinlock"),
    LOCKREF("lockref");

    private final String text;

    LockKind(String text) {
        this.text = text;
    }

    /** Whether it is a bit of a folio, with the folio's address for its own. */
    public boolean isFolioBit() {
        return this == FOLIO || this == FOLIO_WRITEBACK || this == FOLIO_COPY;
    }

    /** As kernel people call it. */
    public String text() {
        return text;
    }
}
