// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.found;

import java.util.List;
import org.folioscope.locks.ObjectLocks.Lock;
import org.folioscope.model.Inode;
import org.folioscope.ui.links.Place;

/**
 * An object and all of its locks.
 *
 * @param place which
 * @param inode that it is; null for other objects
 * @param locks empty where there is no such object
 */
public record LockedObject(Place.LocksOf place, Inode inode, List<Lock> locks) {

    /** "/mnt/file (inode 12 of ext4)"; where it can't be read its struct and address. */
    public String title() {
        return locks.isEmpty()
                ? place.title().substring("locks of ".length())
                : locks.getFirst().place().name();
    }
}
