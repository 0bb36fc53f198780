// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.inode;

/**
 * A task that waits for, or holds, the write-back lock of an inode.
 *
 * @param task address of its task_struct, virtual
 * @param pid of the thread; -1 where it can't be read
 * @param comm its name; empty where it can't be read
 */
public record WaitingTask(long task, long pid, String comm) {

    /** "fsync (301)". */
    public String title() {
        return comm.isEmpty() ? "a task at 0x" + Long.toHexString(task) : comm + " (" + pid + ")";
    }
}
