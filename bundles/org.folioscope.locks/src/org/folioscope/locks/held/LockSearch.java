// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockMembers;
import org.folioscope.locks.lock.LockMembers.LockMember;
import org.folioscope.locks.place.InodeStructs;
import org.folioscope.locks.place.InodeStructs.InodeStruct;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;

/** Goes through the locks of a kernel's objects, and keeps those that are not idle. One thread. */
final class LockSearch {

    /**
     * A lock in a struct.
     *
     * @param offset from the object, bytes; negative for what a file system keeps before the struct inode
     */
    private record Place(LockKind kind, String member, int offset) {}

    private final KernelSnapshot kernel;
    private final Context context;
    private final MemoryReader reader;
    private final LockReader locks;
    private final Map<Long, KnownLock> found = new LinkedHashMap<>();

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    LockSearch(KernelSnapshot kernel, Context context) {
        this.kernel = kernel;
        this.context = context;
        this.reader = context.map().virtualReader();
        this.locks = new LockReader(context);
    }

    /** By their addresses. */
    Map<Long, KnownLock> found() {
        return found;
    }

    /** Those of all file systems, and of their inodes. */
    void inodes(Progress progress) {
        int list = context.members("super_block").offset("s_inodes");
        int node = context.members("inode").offset("i_sb_list");
        List<Place> ofSuper = places(LockMembers.of(context.map().types(), "super_block"), 0);
        List<InodeStruct> structs = new InodeStructs(context.map().types()).all();
        Map<String, List<Place>> byType = new HashMap<>();
        for (SuperBlock each : kernel.superBlocks(progress)) {
            keep("super_block", each.getAddress(), ofSuper);
            List<Place> ofInode = byType.computeIfAbsent(each.getFstype(), type -> ofInodes(structs, type));
            ListWalk walk = ListWalk.ofList(reader, each.getAddress() + list, "s_inodes", context.findings());
            int steps = 0;
            for (long at = walk.next(); at != 0; at = walk.next()) {
                if ((++steps & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                keep("inode", at - node, ofInode);
            }
        }
    }

    private static List<Place> ofInodes(List<InodeStruct> structs, String fstype) {
        List<Place> result = new ArrayList<>();
        for (InodeStruct each : structs) {
            if (each.isOf(fstype)) {
                result.addAll(places(each.locks(), each.inodeOffset()));
            }
        }
        return result;
    }

    private static List<Place> places(List<LockMember> members, int before) {
        return members.stream()
                .filter(each -> each.kind() == LockKind.RWSEM || each.kind() == LockKind.MUTEX)
                .map(each -> new Place(each.kind(), each.name(), each.offset() - before))
                .toList();
    }

    private void keep(String type, long object, List<Place> places) {
        for (Place each : places) {
            try {
                long address = object + each.offset;
                if (!locks.isIdle(each.kind, address)) {
                    found.put(address, locks.read(each.kind, address, each.member, type, object));
                }
            } catch (MemoryFaultException _) {
                // told by the rules of the object
            }
        }
    }

    /** The mmap_lock of each process, and the locks of the files that are open there. */
    void tasks(List<Task> tasks, Progress progress) {
        Field mmap = context.members("mm_struct").may(LockTable.MMAP_LOCK);
        List<Place> ofMemory =
                mmap.present() ? List.of(new Place(LockKind.RWSEM, LockTable.MMAP_LOCK, mmap.offset())) : List.of();
        LongHashSet memories = new LongHashSet();
        OpenFiles files = new OpenFiles(context);
        List<Place> ofFile = List.of(new Place(
                LockKind.MUTEX, LockTable.F_POS_LOCK, files.positionLock().offset()));
        progress.begin("Looking at open files", tasks.size());
        for (Task each : tasks) {
            progress.check();
            if (each.mm() != 0 && memories.add(each.mm())) {
                keep("mm_struct", each.mm(), ofMemory);
            }
            files.of(each, progress, file -> keep("file", file, ofFile));
            progress.advance(1);
        }
    }

    /** Those of {@code waited} that were not found yet. */
    void contended(List<ContendedLock> waited) {
        for (ContendedLock each : waited) {
            LockKind kind = each.state().kind();
            boolean isRead = kind == LockKind.RWSEM || kind == LockKind.MUTEX;
            if (isRead && !found.containsKey(each.address())) {
                try {
                    found.put(
                            each.address(),
                            locks.read(
                                    kind,
                                    each.address(),
                                    each.place().member(),
                                    each.place().type(),
                                    each.place().object()));
                } catch (MemoryFaultException _) {
                    // Locks tells it
                }
            }
        }
    }
}
