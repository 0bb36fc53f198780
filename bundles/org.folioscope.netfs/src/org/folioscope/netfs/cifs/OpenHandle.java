// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.List;
import java.util.Set;

/**
 * A file that is open on a server: struct cifsFileInfo. Several descriptors of a process may share one.
 *
 * @param address virtual
 * @param inode address of the inode, virtual; 0 where the dentry has none
 * @param name the file's name, its last part
 * @param treeId of the share, as the server gave it
 * @param sessionId as the server gave it
 * @param persistentId the first half of SMB 2's file id
 * @param volatileId the second half
 * @param openFlags of open(2)
 * @param references that keep it open
 * @param pid the process that opened it
 * @param uid the user that opened it
 * @param invalid whether the session was lost, so that it has to be opened again
 * @param swapFile whether the kernel swaps to it
 * @param closeDeferred whether it was closed and is kept in case it is opened again
 * @param caching what the server allows for this file
 * @param leaseKey of the file's lease, as /proc/fs/cifs/open_files writes it; empty where none was granted
 * @param locks byte ranges, locked through this handle
 */
public record OpenHandle(
        long address,
        long inode,
        String name,
        long treeId,
        long sessionId,
        long persistentId,
        long volatileId,
        long openFlags,
        long references,
        long pid,
        long uid,
        boolean invalid,
        boolean swapFile,
        boolean closeDeferred,
        Set<Caching> caching,
        String leaseKey,
        List<ByteRangeLock> locks) {

    /** Whether it was opened for writing (O_WRONLY, O_RDWR of asm-generic/fcntl.h). */
    public boolean isWritable() {
        return (openFlags & 3) != 0;
    }
}
