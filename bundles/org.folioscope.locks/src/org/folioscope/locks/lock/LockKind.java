// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

/** Kinds of locks. */
public enum LockKind {
    RWSEM("rwsem"),
    MUTEX("mutex"),
    PERCPU_RWSEM("percpu rwsem"),
    FOLIO("folio lock"),
    /** A flag of struct netfs_inode with a queue of its own (NETFS_ICTX_WB_LOCK, fs/netfs/locking.c of 7.2). */
    NETFS_WRITEBACK("netfs write-back lock"),
    SPINLOCK("spinlock"),
    LOCKREF("lockref");

    private final String text;

    LockKind(String text) {
        this.text = text;
    }

    /** As kernel people call it. */
    public String text() {
        return text;
    }
}
