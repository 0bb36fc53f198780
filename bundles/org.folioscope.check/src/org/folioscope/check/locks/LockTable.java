// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;

/**
 * The locks of file systems, inodes and address spaces that somebody holds or waits for, and any other that is waited for:
 * so it is known what a task holds while it waits. Immutable.
 */
public final class LockTable {

    public static final String I_RWSEM = "i_rwsem";
    static final String INVALIDATE_LOCK = "invalidate_lock";
    static final String I_MMAP_RWSEM = "i_mmap_rwsem";
    static final String MMAP_LOCK = "mmap_lock";
    static final String RENAME_MUTEX = "s_vfs_rename_mutex";
    static final String S_UMOUNT = "s_umount";

    /** Of cifs: guards the byte-range locks of a file (struct cifsInodeInfo). */
    public static final String LOCK_SEM = "lock_sem";

    private static final Set<String> CIFS = Set.of("cifs", "smb3");

    /** Of a kernel whose locks can't be read. */
    static final LockTable EMPTY = new LockTable(Map.of());

    private final Map<Long, KnownLock> locks;

    private LockTable(Map<Long, KnownLock> locks) {
        this.locks = locks;
    }

    static LockTable of(CheckedKernel kernel, Context context, Locks waits, Progress progress) {
        Reading reading = new Reading(kernel, context);
        reading.inodes(progress);
        reading.addressSpaces(waits.tasks());
        reading.contended(waits.contended());
        return new LockTable(reading.found);
    }

    Collection<KnownLock> all() {
        return locks.values();
    }

    /** The lock at {@code address}; null where it is not in the table. */
    KnownLock at(long address) {
        return locks.get(address);
    }

    /** One thread. */
    private static final class Reading {

        /** A lock in a struct. */
        private record Place(String member, int offset) {}

        private final CheckedKernel kernel;
        private final Context context;
        private final MemoryReader reader;
        private final LockReader locks;
        private final Map<Long, KnownLock> found = new LinkedHashMap<>();

        Reading(CheckedKernel kernel, Context context) {
            this.kernel = kernel;
            this.context = context;
            this.reader = kernel.reader();
            this.locks = new LockReader(context);
        }

        void inodes(Progress progress) {
            Members superBlock = context.members("super_block");
            Members inode = context.members("inode");
            int list = superBlock.offset("s_inodes");
            int node = inode.offset("i_sb_list");
            List<Place> ofSuper = places(superBlock, S_UMOUNT);
            Field rename = superBlock.may(RENAME_MUTEX);
            List<Place> ofInode = places(inode, I_RWSEM, "i_data." + INVALIDATE_LOCK, "i_data." + I_MMAP_RWSEM);
            // its first member is the netfs_inode, and that one's the inode
            List<Place> ofCifs = new ArrayList<>(ofInode);
            ofCifs.addAll(places(context.members("cifsInodeInfo"), LOCK_SEM));
            for (SuperBlock each : kernel.snapshot().superBlocks(progress)) {
                rwsems(each.getAddress(), ofSuper);
                if (rename.present()) {
                    mutex(each.getAddress() + rename.offset(), each.getAddress());
                }
                ListWalk walk = ListWalk.ofList(reader, each.getAddress() + list, "s_inodes", context.findings());
                int steps = 0;
                for (long at = walk.next(); at != 0; at = walk.next()) {
                    if ((++steps & Progress.CHECK_INTERVAL - 1) == 0) {
                        progress.check();
                    }
                    rwsems(at - node, CIFS.contains(each.getFstype()) ? ofCifs : ofInode);
                }
            }
        }

        private static List<Place> places(Members members, String... paths) {
            List<Place> result = new ArrayList<>();
            for (String path : paths) {
                Field field = members.may(path);
                if (field.present()) {
                    result.add(new Place(path.substring(path.indexOf('.') + 1), field.offset()));
                }
            }
            return result;
        }

        private void rwsems(long object, List<Place> places) {
            for (Place each : places) {
                try {
                    if (!locks.isIdle(object + each.offset)) {
                        KnownLock lock = locks.rwsem(object + each.offset, each.member, object);
                        found.put(lock.address(), lock);
                    }
                } catch (MemoryFaultException _) {
                    // told by the rules of inodes
                }
            }
        }

        private void mutex(long address, long object) {
            try {
                KnownLock lock = locks.mutex(address, RENAME_MUTEX, object);
                if (lock.word() != 0) {
                    found.put(address, lock);
                }
            } catch (MemoryFaultException _) {
                // told by the rules of file systems
            }
        }

        void addressSpaces(List<Task> tasks) {
            List<Place> place = places(context.members("mm_struct"), MMAP_LOCK);
            Set<Long> known = new HashSet<>();
            for (Task each : tasks) {
                if (each.mm() != 0 && known.add(each.mm())) {
                    rwsems(each.mm(), place);
                }
            }
        }

        void contended(List<ContendedLock> waited) {
            for (ContendedLock each : waited) {
                LockKind kind = each.state().kind();
                try {
                    if (found.containsKey(each.address())) {
                        continue;
                    }
                    if (kind == LockKind.RWSEM) {
                        found.put(
                                each.address(),
                                locks.rwsem(
                                        each.address(),
                                        each.place().member(),
                                        each.place().object()));
                    } else if (kind == LockKind.MUTEX) {
                        found.put(
                                each.address(),
                                locks.mutex(
                                        each.address(),
                                        each.place().member(),
                                        each.place().object()));
                    }
                } catch (MemoryFaultException _) {
                    // Locks tells it
                }
            }
        }
    }
}
