// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

import java.util.Map;
import java.util.Set;

/**
 * Locks that have another name now. i_mutex was a mutex; i_rwsem, since 4.7, is a rwsem. mmap_sem is mmap_lock since 5.8, bd_mutex is
 * open_mutex since 5.14, and what i_lock was to file locks is flc_lock since 4.0.
 */
public final class RenamedLock {

    private static final Map<String, String> NEW_NAMES = Map.of(
            "i_mutex", "i_rwsem",
            "i_mutex(victim)", "i_rwsem(victim)",
            "mmap_sem", "mmap_lock",
            "bd_mutex", "open_mutex",
            "i_lock", "flc_lock",
            "page_locked", "folio_locked");

    private static final Set<String> FILE_LOCKS = Set.of("file_lock_operations", "lock_manager_operations");

    private RenamedLock() {}

    /**
     * What {@code lock} is called now in rules of {@code table}. i_lock has another name in file locks alone; in inodes it is what it was.
     */
    public static String newName(String table, String lock) {
        return lock.equals("i_lock") && !FILE_LOCKS.contains(table) ? lock : NEW_NAMES.getOrDefault(lock, lock);
    }
}
