// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.inode;

import java.util.Set;
import org.folioscope.model.Inode;

/**
 * A file of a network file system that uses netfs: struct netfs_inode, whose first member is the VFS inode. A value that this kernel
 * does not have, or this file system does not use, is null.
 *
 * @param inode the VFS inode: path, size, page cache
 * @param operations the file system's netfs_request_ops by name
 * @param cookieAddress of its fscache cookie, virtual; 0 for none
 * @param remoteSize size on the server, bytes
 * @param zeroPoint position behind which the server has no data, bytes
 * @param outstanding requests that pin it (io_count)
 * @param flagBits the flag word
 * @param flags its bits by name
 * @param flagText the flag word for people
 * @param writebackLock lets one writeback at a time go
 */
public record NetfsInode(
        Inode inode,
        String operations,
        long cookieAddress,
        Long remoteSize,
        Long zeroPoint,
        Long outstanding,
        Long flagBits,
        Set<InodeFlag> flags,
        String flagText,
        WritebackLock writebackLock) {

    /** Of the netfs_inode and of the VFS inode in it, virtual. */
    public long address() {
        return inode.getAddress();
    }

    /** Whether a flag is set; false where this kernel does not have it. */
    public boolean has(InodeFlag flag) {
        return flags.contains(flag);
    }

    /** Type of its file system: "9p". */
    public String fileSystem() {
        return inode.getSuperBlock() == null ? "" : inode.getSuperBlock().getFstype();
    }

    /** Its path, or its number where it has none. */
    public String title() {
        return inode.getPath() == null || inode.getPath().isEmpty()
                ? "inode " + Long.toUnsignedString(inode.getIno()) + " of " + fileSystem()
                : inode.getPath();
    }
}
