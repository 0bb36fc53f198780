// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.symbols.Field;

/** Decodes struct cifsInodeInfo (fs/smb/client/cifsglob.h): the lease, and what else it has beside the netfs inode. One thread. */
final class LeaseReader {

    /** Order in which %pUl writes the bytes of a GUID: its first three numbers are little-endian. */
    private static final int[] GUID = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

    private final MemoryReader reader;
    private final Field level;
    private final Field granted;
    private final Field key;
    private final Field epoch;
    private final Field writers;
    private final Field flags;
    private final Field number;
    private final Field locksCached;
    private final int semaphore;

    /** @throws org.folioscope.symbols.MissingMemberException when the types lack a member that is a must */
    LeaseReader(Context context) {
        reader = context.map().virtualReader();
        Members inode = context.members("cifsInodeInfo");
        level = inode.need("oplock");
        semaphore = inode.offset("lock_sem");
        granted = inode.want("whether a lease was granted", "lease_granted");
        key = inode.want("keys of leases", "lease_key");
        epoch = inode.want("epochs of leases", "epoch");
        writers = inode.want("tasks that write", "writers");
        flags = inode.want("flags of cifs inodes", "flags");
        number = inode.want("inode numbers of the server", "uniqueid");
        locksCached = inode.want("whether byte ranges are locked locally", "can_cache_brlcks");
    }

    /** What the server allows for the inode at {@code inode}; nothing where that is 0. */
    Set<Caching> caching(long inode) {
        return inode == 0 ? Set.of() : Caching.of(level.get(reader, inode));
    }

    /** The lease's key; empty where {@code inode} is 0 or has no lease. */
    String key(long inode) {
        if (inode == 0 || !key.present() || !granted.present() || granted.get(reader, inode) == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GUID.length; i++) {
            text.append(i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "")
                    .append(HexFormat.of().toHexDigits((byte) reader.u8(inode + key.offset() + GUID[i])));
        }
        return text.toString();
    }

    /** @throws org.folioscope.memory.MemoryFaultException when the inode is in no memory */
    CifsInode read(NetfsInode inode, List<OpenHandle> handles) {
        long at = inode.address();
        return new CifsInode(
                inode,
                caching(at),
                key(at),
                value(epoch, at),
                value(writers, at),
                InodeState.of(value(flags, at)),
                value(number, at),
                value(locksCached, at) != 0,
                at + semaphore,
                handles);
    }

    private long value(Field field, long at) {
        return field.present() ? field.get(reader, at) : 0;
    }
}
