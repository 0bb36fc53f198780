// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folioscope.locks.lock.LockMembers;
import org.folioscope.locks.lock.LockMembers.LockMember;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Types;

/**
 * The structs that file systems keep a struct inode in, with the locks that they have beside it. Which file system uses which struct is
 * what its source says (fs/FS of 6.1 to 7.2); where things are in it, the kernel's types.
 */
public final class InodeStructs {

    /**
     * A file system's struct.
     *
     * @param name of the struct
     * @param fstypes of the file systems that use it; empty: any
     * @param inodeOffset of the struct inode in it, bytes
     * @param locks those beside the struct inode, as far as every inode has them: what directories alone have, or files (dir_offsets of tmpfs,
     *     rmdir_sem and commit_mutex of NFS), lies in unions
     */
    public record InodeStruct(String name, Set<String> fstypes, int inodeOffset, List<LockMember> locks) {

        /** Whether file systems of this type use it. */
        public boolean isOf(String fstype) {
            return fstypes.isEmpty() || fstypes.contains(fstype);
        }
    }

    /** Struct and path of the inode in it, with the types of file systems. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("inode ", Set.of()),
            Map.entry("v9fs_inode netfs.inode", Set.of("9p")),
            Map.entry("cifsInodeInfo netfs.inode", Set.of("cifs", "smb3")),
            Map.entry("afs_vnode netfs.inode", Set.of("afs")),
            Map.entry("ceph_inode_info netfs.inode", Set.of("ceph")),
            Map.entry("nfs_inode vfs_inode", Set.of("nfs", "nfs4")),
            Map.entry("shmem_inode_info vfs_inode", Set.of("tmpfs", "devtmpfs", "rootfs")),
            Map.entry("ext4_inode_info vfs_inode", Set.of("ext4", "ext3", "ext2")),
            Map.entry("xfs_inode i_vnode", Set.of("xfs")),
            Map.entry("btrfs_inode vfs_inode", Set.of("btrfs")),
            Map.entry("f2fs_inode_info vfs_inode", Set.of("f2fs")),
            Map.entry("fuse_inode inode", Set.of("fuse", "fuseblk", "virtiofs")),
            Map.entry("ovl_inode vfs_inode", Set.of("overlay")),
            Map.entry("hugetlbfs_inode_info vfs_inode", Set.of("hugetlbfs")),
            Map.entry("bdev_inode vfs_inode", Set.of("bdev")));

    private final List<InodeStruct> structs = new ArrayList<>();

    /** Those that this kernel has. */
    public InodeStructs(Types types) {
        KNOWN.forEach((place, fstypes) -> {
            int space = place.indexOf(' ');
            String name = place.substring(0, space);
            String path = place.substring(space + 1);
            types.findStruct(name).ifPresent(type -> add(types, type, path, fstypes));
        });
        // the VFS's own locks first
        structs.sort((a, b) -> Boolean.compare(!a.fstypes.isEmpty(), !b.fstypes.isEmpty()));
    }

    private void add(Types types, StructType type, String path, Set<String> fstypes) {
        int inode = path.isEmpty() ? 0 : type.field(path).offset();
        int size = types.findStruct("inode").map(StructType::size).orElse(0);
        if (inode < 0) {
            return;
        }
        List<LockMember> locks = LockMembers.of(types, type.name()).stream()
                .filter(lock -> path.isEmpty() || lock.offset() < inode || lock.offset() >= inode + size)
                .filter(lock -> !lock.shared())
                .toList();
        structs.add(new InodeStruct(type.name(), fstypes, inode, locks));
    }

    /** Struct inode itself first. */
    public List<InodeStruct> all() {
        return structs;
    }
}
