// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.inode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.netfs.layout.FlagTable;
import org.folioscope.netfs.layout.FlagTables;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.Symbols;

/**
 * Finds the netfs inodes: those of file systems that use netfs whose ops is a table of the kernel or a module. The VFS inode is the
 * first member of struct netfs_inode, so both have one address, in struct nfs_inode, too, where they share a union. One thread.
 */
public final class NetfsInodes {

    /** Names of file_system_type that use netfs, or did (fs/9p, fs/afs, fs/ceph, fs/smb/client, fs/nfs). */
    public static final Set<String> FILE_SYSTEMS = Set.of("9p", "afs", "ceph", "cifs", "smb3", "nfs", "nfs4");

    /**
     * netfs_inode_init() of include/linux/netfs.h leaves LLONG_MAX as zero point where the file system does not use it: nfs,
     * ceph, and directories of afs. Nobody keeps the size on the server there, either.
     */
    private static final long UNUSED = Long.MAX_VALUE;

    /** Inodes that are kept. */
    private static final int LIMIT = 1 << 20;

    private final KernelSnapshot kernel;
    private final Context context;
    private final InodeLayout layout;
    private final FlagTable<InodeFlag> flags;
    private final WritebackLocks locks;
    private final MemoryReader reader;
    private final Symbols symbols;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel has no netfs */
    public NetfsInodes(KernelSnapshot kernel, Context context) {
        this.kernel = kernel;
        this.context = context;
        layout = new InodeLayout(context);
        flags = FlagTables.inode(context);
        locks = new WritebackLocks(context);
        reader = context.map().virtualReader();
        symbols = context.map().symbols();
    }

    /** All of them, in the order of super blocks and their lists. */
    public List<NetfsInode> read(Progress progress) {
        List<NetfsInode> result = new ArrayList<>();
        for (SuperBlock each : kernel.superBlocks(progress)) {
            if (FILE_SYSTEMS.contains(each.getFstype())) {
                kernel.inodes(each, progress, inode -> add(inode, result));
            }
        }
        if (result.size() >= LIMIT) {
            context.findings().warning("there are more than " + LIMIT + " netfs inodes; the others are left out", 0);
        }
        return result;
    }

    private void add(Inode inode, List<NetfsInode> result) {
        if (result.size() >= LIMIT) {
            return;
        }
        long address = inode.getAddress() - layout.inode;
        try {
            String operations = table(layout.operations.get(reader, address));
            if (!operations.isEmpty()) {
                result.add(decode(inode, address, operations));
            }
        } catch (MemoryFaultException e) {
            context.findings().warning("this netfs inode can't be read: " + e.getMessage(), address);
        }
    }

    /** The name of the table at {@code address}; empty where no symbol begins there. */
    private String table(long address) {
        return address == 0
                ? ""
                : symbols.nearest(address)
                        .filter(symbol -> symbol.offset() == 0)
                        .map(Symbols.Location::toString)
                        .orElse("");
    }

    private NetfsInode decode(Inode inode, long address, String operations) {
        Long word = optional(layout.flags, address);
        Long zeroPoint = optional(layout.zeroPoint, address);
        boolean isUnused = zeroPoint != null && zeroPoint == UNUSED;
        return new NetfsInode(
                inode,
                operations,
                layout.cookie.present() ? layout.cookie.get(reader, address) : 0,
                isUnused ? null : optional(layout.remoteSize, address),
                isUnused ? null : zeroPoint,
                optional(layout.outstanding, address),
                word,
                flags.flags(word == null ? 0 : word),
                flags.text(word == null ? 0 : word),
                lock(address, word));
    }

    private Long optional(Field field, long address) {
        return field.present() ? field.get(reader, address) : null;
    }

    private WritebackLock lock(long address, Long word) {
        if (layout.queue.present()) {
            boolean held = word != null && flags.flags(word).contains(InodeFlag.WB_LOCK);
            return locks.ofQueue(address + layout.queue.offset(), held);
        }
        return layout.mutex.present()
                ? locks.ofMutex(address + layout.mutex.offset())
                : new WritebackLock(0, false, null, List.of());
    }
}
