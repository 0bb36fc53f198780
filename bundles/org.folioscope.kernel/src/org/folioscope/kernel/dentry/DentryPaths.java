// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.dentry;

import org.folioscope.base.Numbers;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Paths of dentries within their file system, by climbing d_parent. It remembers the paths of directories, so a whole
 * file system costs one name a file. One thread.
 */
public final class DentryPaths {

    /** NAME_MAX of include/uapi/linux/limits.h; pseudo file systems have longer names, but no list of them. */
    private static final int NAME_LIMIT = 4096;

    /** A path that is deeper is taken as damage; PATH_MAX allows 2,048 names. */
    private static final int DEPTH_LIMIT = 4096;

    /** Directories that are remembered before the memory is emptied. */
    private static final int REMEMBERED = 1 << 16;

    private static final String DELETED = " (deleted)";

    private final DentryLayout layout;
    private final MemoryReader reader;
    private final Findings findings;
    private LongMap<String> directories = new LongMap<>();
    private final long[] chain = new long[DEPTH_LIMIT];

    public DentryPaths(DentryLayout layout, MemoryReader reader, Findings findings) {
        this.layout = layout;
        this.reader = reader;
        this.findings = findings;
    }

    /**
     * The path of the first alias of an inode: of the first that a lookup finds, else of the first at all.
     *
     * @param aliases address of the inode's i_dentry, virtual
     * @param root the root dentry of its file system
     * @return the path as the kernel's d_path writes it, ending in " (deleted)" when a lookup does not find it, and
     *     without the mount point; empty where the inode has no alias or that can't be read
     */
    public String ofAliases(long aliases, long root) {
        try {
            long first = reader.u64(aliases);
            if (first == 0) {
                return "";
            }
            long node = first;
            // hard links are few; a damaged chain that is longer, or a circle, is left at its first alias
            for (int i = 0; node != 0 && i < 64; i++) {
                if (isHashed(node - layout.alias)) {
                    return of(node - layout.alias, root);
                }
                node = reader.u64(node);
            }
            return of(first - layout.alias, root);
        } catch (MemoryFaultException e) {
            findings.warning("the path of the inode with this i_dentry can't be read: " + e.getMessage(), aliases);
            return "";
        }
    }

    /** The path of {@code dentry} below {@code root}, with " (deleted)" when it is unhashed. */
    public String of(long dentry, long root) {
        String path = plain(dentry, root);
        boolean top = dentry == root || layout.parent.get(reader, dentry) == dentry;
        return top || isHashed(dentry) ? path : path + DELETED;
    }

    /** The path of {@code dentry} below {@code root}, whether a lookup finds it or not. */
    public String plain(long dentry, long root) {
        int depth = 0;
        long at = dentry;
        String known = at == root ? "/" : null;
        while (known == null) {
            if (depth == DEPTH_LIMIT) {
                findings.warning(
                        "the path of this dentry has more than " + DEPTH_LIMIT
                                + " names, its d_parent chain is damaged",
                        dentry);
                return "";
            }
            chain[depth++] = at;
            long parent = layout.parent.get(reader, at);
            // a dentry that is its own parent is a root of its own: a memfd, a disconnected NFS handle
            known = parent == root || parent == at ? "/" : directories.get(parent);
            at = parent;
        }
        String path = known;
        for (int i = depth - 1; i >= 0; i--) {
            path = path.length() == 1 ? path + name(chain[i]) : path + '/' + name(chain[i]);
            if (i > 0) {
                remember(chain[i], path);
            }
        }
        return path;
    }

    private void remember(long directory, String path) {
        if (directories.size() >= REMEMBERED) {
            directories = new LongMap<>();
        }
        directories.put(directory, path);
    }

    /** The name of {@code dentry}, escaped as in {@link KernelNames}. */
    String name(long dentry) {
        long length = layout.nameLength.get(reader, dentry);
        if (length > NAME_LIMIT) {
            findings.warning(
                    "the name of this dentry claims " + length + " bytes, expected at most " + NAME_LIMIT, dentry);
            length = 0;
        }
        long pointer = layout.namePointer.get(reader, dentry);
        try {
            return KernelNames.read(reader, pointer, (int) length);
        } catch (MemoryFaultException e) {
            findings.warning(
                    "the name of this dentry, at " + Numbers.hex(pointer) + ", can't be read: " + e.getMessage(),
                    dentry);
            return "?";
        }
    }

    /** Whether a lookup finds {@code dentry}: d_unhashed of include/linux/dcache.h. */
    boolean isHashed(long dentry) {
        return reader.u64(dentry + layout.hashBack) != 0;
    }
}
