// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.rules.LockRule;

/** Where kernels do without a lock that their document asks for, so that a free one proves nothing. Of mm/ and fs/ of 6.1 to 7.2. */
final class Exceptions {

    /**
     * An exception.
     *
     * @param subject the rule: "address_space_operations.read_folio invalidate_lock"
     * @param callers functions of which one is on the stack; none: always
     * @param reason for people
     */
    private record Exception(String subject, Set<String> callers, String reason) {}

    private static final List<Exception> ALL = List.of(
            new Exception(
                    "address_space_operations.read_folio invalidate_lock",
                    Set.of(
                            "do_read_cache_folio",
                            "read_cache_folio",
                            "do_read_cache_page",
                            "read_cache_page",
                            "read_cache_page_gfp",
                            "mapping_read_folio_gfp"),
                    "read_cache_folio() reads without it"),
            new Exception(
                    "address_space_operations.invalidate_folio invalidate_lock",
                    Set.of(),
                    "inodes that are evicted, and file systems that punch no holes, do without"),
            new Exception(
                    "address_space_operations.write_begin i_rwsem",
                    Set.of("page_symlink", "__page_symlink"),
                    "nobody else has the inode of a symbolic link that is being made"),
            new Exception(
                    "address_space_operations.write_end i_rwsem",
                    Set.of("page_symlink", "__page_symlink"),
                    "nobody else has the inode of a symbolic link that is being made"),
            new Exception(
                    "file_operations.iterate_shared f_pos_lock",
                    Set.of(),
                    "right where nobody shares the open file, or the kernel itself reads the directory"),
            // maybe_unlock_mmap_for_io() of mm/internal.h
            new Exception(
                    "vm_operations_struct.fault mmap_lock",
                    Set.of(),
                    "a fault that has to wait may let go of it, to be tried again (VM_FAULT_RETRY)"),
            new Exception(
                    "vm_operations_struct.huge_fault mmap_lock",
                    Set.of(),
                    "a fault that has to wait may let go of it, to be tried again (VM_FAULT_RETRY)"));

    private Exceptions() {}

    /** Why {@code rule} may be broken by {@code call} with nothing amiss; empty where no reason is known. */
    static Optional<String> reason(MethodCall call, LockRule rule) {
        return ALL.stream()
                .filter(each -> each.subject.equals(rule.subject()))
                .filter(each -> each.callers.isEmpty()
                        || call.stack().frames().stream()
                                .anyMatch(frame -> each.callers.contains(frame.plainFunction())))
                .map(Exception::reason)
                .findFirst();
    }
}
