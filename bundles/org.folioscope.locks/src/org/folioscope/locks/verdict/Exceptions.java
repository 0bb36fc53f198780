// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.rules.LockRule;

/** Where kernels do without a lock that their document asks for, so that a free one proves nothing. Of mm/ and fs/ of 6.1 to 7.2. */
final class Exceptions {

    /** S_IFMT and S_IFDIR of include/uapi/linux/stat.h. */
    private static final int TYPE_MASK = 0170000;

    private static final int DIRECTORY = 0040000;

    /**
     * An exception.
     *
     * @param subject the rule: "address_space_operations.read_folio invalidate_lock"
     * @param isOf the calls that it is about
     * @param reason for people
     */
    private record Exception(String subject, Predicate<MethodCall> isOf, String reason) {}

    private static final List<Exception> ALL = List.of(
            new Exception(
                    "address_space_operations.read_folio invalidate_lock",
                    within(
                            "do_read_cache_folio",
                            "read_cache_folio",
                            "do_read_cache_page",
                            "read_cache_page",
                            "read_cache_page_gfp",
                            "mapping_read_folio_gfp"),
                    "read_cache_folio() reads without it"),
            new Exception(
                    "address_space_operations.invalidate_folio invalidate_lock",
                    _ -> true,
                    "inodes that are evicted, and file systems that punch no holes, do without"),
            new Exception(
                    "address_space_operations.write_begin i_rwsem",
                    writesAlone(),
                    "the kernel writes a symbolic link, a hash tree of fs-verity or a quota file, which nobody else"
                            + " may, or a block device"),
            new Exception(
                    "address_space_operations.write_end i_rwsem",
                    writesAlone(),
                    "the kernel writes a symbolic link, a hash tree of fs-verity or a quota file, which nobody else"
                            + " may, or a block device"),
            new Exception(
                    "file_operations.iterate_shared i_rwsem",
                    within("wrap_directory_iterator"),
                    "wrap_directory_iterator() lets go of it, to take it for writing"),
            // FOP_IMMUTABLE of include/linux/fs.h of 7.2
            new Exception(
                    "file_operations.iterate_shared i_rwsem",
                    within("nullfs_dir_readdir"),
                    "directories that never change are listed without it"),
            new Exception(
                    "file_operations.iterate_shared f_pos_lock",
                    _ -> true,
                    "right where nobody shares the open file, or the kernel itself reads the directory"),
            new Exception(
                    "inode_operations.rename i_rwsem(victim)",
                    Exceptions::isOverDirectory,
                    "a directory that changes places with the other one (RENAME_EXCHANGE) is no victim"),
            // maybe_unlock_mmap_for_io() of mm/internal.h
            new Exception(
                    "vm_operations_struct.fault mmap_lock",
                    _ -> true,
                    "a fault that has to wait may let go of it, to be tried again (VM_FAULT_RETRY)"),
            new Exception(
                    "vm_operations_struct.huge_fault mmap_lock",
                    _ -> true,
                    "a fault that has to wait may let go of it, to be tried again (VM_FAULT_RETRY)"),
            new Exception(
                    "vm_operations_struct.map_pages may_block",
                    within("xfs_filemap_map_pages"),
                    "until 6.3 XFS takes a lock of its own there"));

    private Exceptions() {}

    /** Whether one of these functions is on the stack. */
    private static Predicate<MethodCall> within(String... functions) {
        Set<String> names = Set.of(functions);
        return call -> call.stack().frames().stream().anyMatch(frame -> names.contains(frame.plainFunction()));
    }

    /** page_symlink(), the writers of fs-verity and quota; the writers of block devices, as they were until 6.5. */
    private static Predicate<MethodCall> writesAlone() {
        return within(
                "page_symlink",
                "__page_symlink",
                "pagecache_write",
                "ext4_write_merkle_tree_block",
                "f2fs_write_merkle_tree_block",
                "f2fs_quota_write",
                "blkdev_write_iter",
                "blkdev_buffered_write");
    }

    /** Whether the name that something is moved to is a directory's. */
    private static boolean isOverDirectory(MethodCall call) {
        return Subjects.victims(call).inodes().stream()
                .anyMatch(each -> (each.inode().getMode() & TYPE_MASK) == DIRECTORY);
    }

    /** Why {@code rule} may be broken by {@code call} with nothing amiss; empty where no reason is known. */
    static Optional<String> reason(MethodCall call, LockRule rule) {
        return ALL.stream()
                .filter(each -> each.subject.equals(rule.subject()))
                .filter(each -> each.isOf.test(call))
                .map(Exception::reason)
                .findFirst();
    }
}
