// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.place;

/**
 * The object that a lock belongs to.
 *
 * @param member what the lock is called in it: "i_rwsem"; the symbol of a lock of its own; empty where neither is known
 * @param type the object's struct: "inode"; empty where it is not known
 * @param object its address, virtual; 0 where it is not known
 * @param name the object for people: "/mnt/file (inode 12 of ext4)"; may be empty
 */
public record LockPlace(String member, String type, long object, String name) {

    /** "i_rwsem of /mnt/file (inode 12 of ext4)". */
    @Override
    public String toString() {
        if (name.isEmpty()) {
            return member;
        }
        return member.isEmpty() ? name : member + " of " + name;
    }
}
