// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks;

import java.util.List;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.place.LockPlace;

/**
 * A lock that somebody waits for.
 *
 * @param state as its own words tell; for a lock without an owner field the tasks that are known to wait
 * @param place the object that it belongs to
 * @param waiting those that wait, as their stacks tell
 */
public record ContendedLock(LockState state, LockPlace place, List<BlockedTask> waiting) {

    public ContendedLock {
        waiting = List.copyOf(waiting);
    }

    /** Address, virtual. */
    public long address() {
        return state.address();
    }

    /** Nanoseconds for which the one that waits longest has not run; -1 where that can't be told. */
    public long longestWait() {
        return waiting.stream().mapToLong(each -> each.task().asleep()).max().orElse(-1);
    }

    /** "i_rwsem of /mnt/file (inode 12 of ext4)", or the kind and address where the object is not known. */
    public String title() {
        String text = place.toString();
        return text.isEmpty() ? state.kind().text() : text;
    }
}
