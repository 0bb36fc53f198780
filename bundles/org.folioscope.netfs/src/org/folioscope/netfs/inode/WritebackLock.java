// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.inode;

import java.util.List;

/**
 * The lock that lets one writeback at a time go to an inode. It is a mutex up to 7.0 or so (wb_lock, with an owner), and since then a flag with
 * a queue of tasks (wb_queue, fs/netfs/locking.c): whoever writes back may end in another task than it began, so there is no owner.
 *
 * @param address of the mutex or the head of the queue, virtual
 * @param held whether somebody has it
 * @param owner who has it; null where nobody has, or the lock doesn't tell
 * @param waiting who waits for it, in the order of the queue
 */
public record WritebackLock(long address, boolean held, WaitingTask owner, List<WaitingTask> waiting) {

    public WritebackLock {
        waiting = List.copyOf(waiting);
    }

    /** "free", "held", "held by sync (301), 2 tasks waiting". */
    public String words() {
        StringBuilder text = new StringBuilder(held ? "held" : "free");
        if (owner != null) {
            text.append(" by ").append(owner.title());
        }
        if (!waiting.isEmpty()) {
            text.append(", ").append(waiting.size()).append(waiting.size() == 1 ? " task waiting" : " tasks waiting");
        }
        return text.toString();
    }
}
