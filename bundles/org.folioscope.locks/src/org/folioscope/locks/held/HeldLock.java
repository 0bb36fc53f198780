// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.place.LockPlace;
import org.folioscope.locks.task.Task;

/**
 * A lock that somebody holds, whether others wait for it or not.
 *
 * @param holder the task that holds it; where {@code state.ownerIsHint()} the last reader that took it, which may have left; null where
 *     the lock doesn't say, or names something that is no task
 */
public record HeldLock(LockState state, LockPlace place, Task holder) {

    /** Address, virtual. */
    public long address() {
        return state.address();
    }

    /** Whether the holder is known to hold it: as a writer, or a mutex. */
    public boolean isCertain() {
        return holder != null && !state.ownerIsHint();
    }

    /** "i_rwsem of /mnt/file (inode 12 of ext4)", or the kind where the object is not known. */
    public String title() {
        String text = place.toString();
        return text.isEmpty() ? state.kind().text() : text;
    }
}
