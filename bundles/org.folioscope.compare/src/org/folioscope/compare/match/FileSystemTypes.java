// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.Set;

/**
 * What is known of file system types by their names (struct file_system_type.name): the kernel has no flag that says
 * whether inode numbers outlive a reboot, or whether files hold anything.
 */
final class FileSystemTypes {

    /** They show the kernel's own state, and make inodes as somebody looks; Linux 5.10 to 7.2. */
    private static final Set<String> PSEUDO = Set.of(
            "aio",
            "anon_inodefs",
            "autofs",
            "binder",
            "binfmt_misc",
            "bpf",
            "cgroup",
            "cgroup2",
            "configfs",
            "cpuset",
            "dax",
            "debugfs",
            "devpts",
            "dmabuf",
            "drm",
            "efivarfs",
            "fusectl",
            "guest_memfd",
            "iomem",
            "mqueue",
            "nfsd",
            "nsfs",
            "nullfs",
            "pidfs",
            "pipefs",
            "proc",
            "pstore",
            "resctrl",
            "rpc_pipefs",
            "securityfs",
            "selinuxfs",
            "smackfs",
            "sockfs",
            "sysfs",
            "tracefs");

    /** Their files are in memory alone, and get new numbers in each boot. */
    private static final Set<String> MEMORY = Set.of("tmpfs", "devtmpfs", "ramfs", "rootfs", "hugetlbfs", "secretmem");

    /** Their files are in memory that outlives a kexec, with their numbers. */
    private static final Set<String> PERSISTENT_MEMORY = Set.of("pkernfs", "guestmemfs");

    private FileSystemTypes() {}

    /** Whether its files are the kernel's own state. */
    static boolean isPseudo(String type) {
        return PSEUDO.contains(type);
    }

    /** Whether a page of a file that is not cached holds zeros, because it is nowhere else. */
    static boolean isMemoryAlone(String type) {
        return MEMORY.contains(type) || PERSISTENT_MEMORY.contains(type);
    }

    /** Whether an inode number says the same file after a reboot. */
    static boolean keepsNumbers(String type) {
        return !MEMORY.contains(type) && !PSEUDO.contains(type);
    }
}
