// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.rules;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Locks that have another name now, so that both names stand side by side. The rules count them as two all the same: i_mutex was a
 * mutex, and i_rwsem, since 4.7, is a rwsem. mmap_sem is mmap_lock since 5.8, bd_mutex is open_mutex since 5.14, and what
 * i_lock was to file locks is flc_lock since 4.0.
 */
public final class RenamedLock {

    private static final Map<String, String> OLD_NAMES = Map.of(
            "i_rwsem", "i_mutex",
            "i_rwsem(victim)", "i_mutex(victim)",
            "mmap_lock", "mmap_sem",
            "open_mutex", "bd_mutex",
            "flc_lock", "i_lock",
            "folio_locked", "page_locked");

    private static final Map<String, String> NEW_NAMES = OLD_NAMES.entrySet().stream()
            .filter(each -> !each.getValue().equals("i_lock"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private RenamedLock() {}

    /** What {@code lock} was called before; empty where it always had its name. */
    public static Optional<String> oldName(String lock) {
        return Optional.ofNullable(OLD_NAMES.get(lock));
    }

    /**
     * What {@code lock} is called now. i_lock keeps its name: only in file locks it has another one, in inodes it is what it was.
     */
    public static String newName(String lock) {
        return NEW_NAMES.getOrDefault(lock, lock);
    }
}
