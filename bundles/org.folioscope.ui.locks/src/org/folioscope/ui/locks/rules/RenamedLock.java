// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.util.Map;
import java.util.Optional;

/**
 * Locks that have another name now, so that both names stand side by side. The rules count them as two all the same: i_mutex was a
 * mutex, and i_rwsem, since 4.7, is a rwsem. mmap_sem is mmap_lock since 5.8, bd_mutex is open_mutex since 5.14, and what
 * i_lock was to file locks is flc_lock since 4.0.
 */
final class RenamedLock {

    private static final Map<String, String> OLD_NAMES = Map.of(
            "i_rwsem", "i_mutex",
            "i_rwsem(victim)", "i_mutex(victim)",
            "mmap_lock", "mmap_sem",
            "open_mutex", "bd_mutex",
            "flc_lock", "i_lock",
            "folio_locked", "page_locked");

    private RenamedLock() {}

    /** What {@code lock} was called before; empty where it always had its name. */
    static Optional<String> oldName(String lock) {
        return Optional.ofNullable(OLD_NAMES.get(lock));
    }
}
