// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

/**
 * What one document says of one lock, or another property, while one method runs.
 *
 * @param table the operations table: "inode_operations"
 * @param method its member: "lookup"
 * @param attribute the lock, or what else is said: "i_rwsem", "may_block"
 * @param document the document's own short form
 * @param requirement the same in one of the words that {@link Requirement} knows
 * @param note what the document adds; may be empty
 */
public record LockRule(
        String table, String method, String attribute, String document, Requirement requirement, String note) {

    /** What it is about, with the name that the lock has now: the same for a rule of i_mutex and one of i_rwsem. */
    public String meaning() {
        return table + "." + method + " " + RenamedLock.newName(table, attribute);
    }

    /** What it is about: "inode_operations.lookup i_rwsem". */
    public String subject() {
        return table + "." + method + " " + attribute;
    }
}
