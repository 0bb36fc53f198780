// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/** Decodes struct cifsFileInfo with its struct cifs_fid, and struct cifsLockInfo (fs/smb/client/cifsglob.h). One thread. */
final class HandleReader {

    /** Byte ranges that are listed, and waiters that are counted, of all handles together. */
    private static final int MOST = 1 << 16;

    private static final int LONGEST_NAME = 255;

    /** SMB2_LOCKFLAG_EXCLUSIVE of MS-SMB2 2.2.26.1. */
    private static final int EXCLUSIVE = 2;

    private final Context context;
    private final MemoryReader reader;
    private final LeaseReader leases;
    private final Field dentry;
    private final Field persistentId;
    private final Field volatileId;
    private final Field openFlags;
    private final Field references;
    private final Field pid;
    private final Field uid;
    private final Field invalid;
    private final Field swapFile;
    private final Field deferred;
    private final Field lockList;
    private final Field dentryInode;
    private final Field nameLength;
    private final Field namePointer;
    private final Field rangeList;
    private final Field rangeNode;
    private final Field rangeWaiters;
    private final Field rangeOffset;
    private final Field rangeLength;
    private final Field rangePid;
    private final Field rangeType;
    private final boolean rangesKnown;
    private int left = MOST;

    /** @throws org.folioscope.symbols.MissingMemberException when the types lack a member that is a must */
    HandleReader(Context context, LeaseReader leases) {
        this.context = context;
        this.leases = leases;
        reader = context.map().virtualReader();
        Members file = context.members("cifsFileInfo");
        dentry = file.need("dentry");
        persistentId = file.need("fid.persistent_fid");
        volatileId = file.need("fid.volatile_fid");
        openFlags = file.need("f_flags");
        references = file.need("count");
        pid = file.need("pid");
        uid = file.need("uid.val", "uid");
        invalid = file.want("handles that a lost session closed", "invalidHandle");
        swapFile = file.want("handles of swap files", "swapfile");
        deferred = file.want("handles whose close is put off", "deferred_close_scheduled");
        lockList = file.want("byte ranges that are locked", "llist");
        Members name = context.members("dentry");
        dentryInode = name.need("d_inode");
        nameLength = name.need("d_name.len", "__d_name.len");
        namePointer = name.need("d_name.name", "__d_name.name");
        rangeList = context.members("cifs_fid_locks").want("byte ranges that are locked", "locks");
        Members range = context.members("cifsLockInfo");
        rangeNode = range.want("byte ranges that are locked", "llist");
        rangeWaiters = range.may("blist");
        rangeOffset = range.may("offset");
        rangeLength = range.may("length");
        rangePid = range.may("pid");
        rangeType = range.may("type");
        rangesKnown = Stream.of(rangeList, rangeNode, rangeOffset, rangeLength, rangePid, rangeType)
                .allMatch(Field::present);
    }

    /** @throws org.folioscope.memory.MemoryFaultException when the handle is in no memory */
    OpenHandle read(long address, long treeId, long sessionId) {
        long name = dentry.get(reader, address);
        long inode = name == 0 ? 0 : dentryInode.get(reader, name);
        Lease lease = lease(inode);
        return new OpenHandle(
                address,
                inode,
                name == 0 ? "" : name(name),
                treeId,
                sessionId,
                persistentId.get(reader, address),
                volatileId.get(reader, address),
                openFlags.get(reader, address),
                references.get(reader, address),
                pid.get(reader, address),
                uid.get(reader, address),
                flag(invalid, address),
                flag(swapFile, address),
                flag(deferred, address),
                lease.caching(),
                lease.key(),
                locks(address));
    }

    /** What the server allows, and the key of that. */
    private record Lease(Set<Caching> caching, String key) {}

    private Lease lease(long inode) {
        try {
            return new Lease(leases.caching(inode), leases.key(inode));
        } catch (MemoryFaultException e) {
            context.findings().warning("the inode of an open handle can't be read: " + e.getMessage(), inode);
            return new Lease(Set.of(), "");
        }
    }

    private String name(long at) {
        int length = (int) Math.clamp(nameLength.get(reader, at), 0, LONGEST_NAME);
        return KernelNames.read(reader, namePointer.get(reader, at), length);
    }

    private boolean flag(Field field, long address) {
        return field.present() && field.get(reader, address) != 0;
    }

    private List<ByteRangeLock> locks(long handle) {
        long list = lockList.present() ? lockList.get(reader, handle) : 0;
        if (list == 0 || !rangesKnown) {
            return List.of();
        }
        List<ByteRangeLock> result = new ArrayList<>();
        ListWalk walk = ListWalk.ofList(
                reader,
                list + rangeList.offset(),
                "locks of the open handle at " + Numbers.hex(handle),
                context.findings());
        for (long node = walk.next(); node != 0; node = walk.next()) {
            if (left-- <= 0) {
                context.findings()
                        .warning("there are more than " + MOST + " byte ranges; the others are left out", node);
                break;
            }
            long at = node - rangeNode.offset();
            try {
                result.add(range(at));
            } catch (MemoryFaultException e) {
                context.findings().warning("this byte range can't be read: " + e.getMessage(), at);
            }
        }
        return result;
    }

    private ByteRangeLock range(long at) {
        return new ByteRangeLock(
                at,
                rangeOffset.get(reader, at),
                rangeLength.get(reader, at),
                rangePid.get(reader, at),
                (rangeType.get(reader, at) & EXCLUSIVE) != 0,
                waiters(at));
    }

    private int waiters(long range) {
        if (!rangeWaiters.present()) {
            return 0;
        }
        ListWalk walk = ListWalk.ofList(
                reader,
                range + rangeWaiters.offset(),
                "requests that wait for the byte range at " + Numbers.hex(range),
                context.findings());
        int count = 0;
        while (left-- > 0 && walk.next() != 0) {
            count++;
        }
        return count;
    }
}
