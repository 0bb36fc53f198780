// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.netfs.inode.NetfsInode;

/**
 * What cifs keeps for a file: struct cifsInodeInfo, whose first member is the netfs inode.
 *
 * @param inode the netfs inode; its address is that of the cifsInodeInfo, too
 * @param caching what the server allows
 * @param leaseKey as in {@link OpenHandle}
 * @param epoch of the lease
 * @param writers tasks that are in write(2)
 * @param states known bits of its flags
 * @param serverNumber the file's number on the server
 * @param locksCached whether byte ranges may be locked without asking the server
 * @param lockSemaphore address of lock_sem, virtual; i_rwsem is taken before it
 * @param handles open on the server
 */
public record CifsInode(
        NetfsInode inode,
        Set<Caching> caching,
        String leaseKey,
        long epoch,
        long writers,
        Set<InodeState> states,
        long serverNumber,
        boolean locksCached,
        long lockSemaphore,
        List<OpenHandle> handles) {

    /** Virtual address of the struct cifsInodeInfo. */
    public long address() {
        return inode.address();
    }

    /** "pending_writers,lock"; empty for none. */
    public String stateText() {
        return states.stream().map(InodeState::text).collect(Collectors.joining(","));
    }

    /** Whether write-back finds a handle that it can use. */
    public boolean hasWritableHandle() {
        return handles.stream().anyMatch(each -> each.isWritable() && !each.invalid());
    }
}
