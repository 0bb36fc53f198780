// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.owner.PageOwner;
import org.folioscope.kernel.owner.PageOwners;
import org.folioscope.kernel.owner.PageUse;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols.Location;

/**
 * Says which object a lock belongs to, by what lies around it: an inode and its page cache, a super block, an open file, a
 * process's address space, a lock of its own with a symbol; else the slab cache that its memory is from. One thread.
 */
public final class LockPlaces {

    /** A lock in a struct that is found by trying. */
    private record Candidate(String member, int offset) {}

    private static final int PAGE_SHIFT = 12;

    private final KernelSnapshot kernel;
    private final PageOwners owners;
    private final MemoryReader reader;
    private final List<Candidate> inodeLocks;
    private final List<Candidate> superLocks;
    private final Field fileInode;
    private final Field fileMapping;
    private final Field inodeMapping;
    private final int filePosition;
    private final int memoryLock;
    private final int freezeLevels;
    private final int freezeSize;
    private final Map<Long, Task> processes = new HashMap<>();
    private final Set<Long> knownSupers = new HashSet<>();

    /** @param tasks all of the kernel */
    public LockPlaces(KernelSnapshot kernel, Context context, PageOwners owners, List<Task> tasks) {
        this.kernel = kernel;
        this.owners = owners;
        this.reader = context.map().virtualReader();
        Members inode = context.members("inode");
        inodeLocks = candidates(inode, "i_rwsem", "i_data.invalidate_lock", "i_data.i_mmap_rwsem");
        inodeMapping = inode.may("i_mapping");
        Members superBlock = context.members("super_block");
        superLocks = candidates(superBlock, "s_umount", "s_vfs_rename_mutex", "s_sync_lock");
        freezeLevels = superBlock.may("s_writers.rw_sem").offset();
        freezeSize = context.map()
                .types()
                .findStruct("percpu_rw_semaphore")
                .map(StructType::size)
                .orElse(0);
        Members file = context.members("file");
        filePosition = file.may("f_pos_lock").offset();
        fileInode = file.may("f_inode");
        fileMapping = file.may("f_mapping");
        memoryLock = context.members("mm_struct").may("mmap_lock").offset();
        for (Task task : tasks) {
            if (task.mm() != 0 && task.pid() == task.tgid()) {
                processes.putIfAbsent(task.mm(), task);
            }
        }
        for (SuperBlock each : kernel.superBlocks(Progress.NONE)) {
            knownSupers.add(each.getAddress());
        }
    }

    private static List<Candidate> candidates(Members members, String... paths) {
        List<Candidate> result = new ArrayList<>();
        for (String path : paths) {
            Field field = members.may(path);
            if (field.present()) {
                result.add(new Candidate(path.substring(path.lastIndexOf('.') + 1), field.offset()));
            }
        }
        return result;
    }

    /** The object that the lock at {@code lock} (virtual) belongs to. */
    public LockPlace of(long lock) {
        return inode(lock)
                .or(() -> superBlock(lock))
                .or(() -> addressSpace(lock))
                .or(() -> openFile(lock))
                .or(() -> symbol(lock))
                .orElseGet(() -> memory(lock));
    }

    /** The file, or whatever else, that the folio at {@code page} (virtual, of its struct page) belongs to. */
    public LockPlace ofFolio(long page, long pageSize) {
        long pfn = (page - kernel.map().vmemmapBase()) / pageSize;
        PageOwner owner = owners.owner(pfn);
        return new LockPlace("PG_locked", "folio", page, "pfn " + Numbers.hex(pfn) + ", " + owner.words());
    }

    private Optional<LockPlace> inode(long lock) {
        for (Candidate each : inodeLocks) {
            Optional<Inode> inode = kernel.inode(lock - each.offset);
            if (inode.isPresent()) {
                return Optional.of(
                        new LockPlace(each.member, "inode", inode.get().getAddress(), describe(inode.get())));
            }
        }
        return Optional.empty();
    }

    /** "/mnt/file (inode 12 of ext4)". */
    public static String describe(Inode inode) {
        String path = inode.getPath() == null || inode.getPath().isEmpty() ? "" : inode.getPath() + " ";
        String number = "inode " + Long.toUnsignedString(inode.getIno()) + " of "
                + inode.getSuperBlock().getFstype();
        return path.isEmpty() ? number : path + "(" + number + ")";
    }

    private Optional<LockPlace> superBlock(long lock) {
        for (Candidate each : superLocks) {
            if (knownSupers.contains(lock - each.offset)) {
                return Optional.of(superPlace(each.member, lock - each.offset));
            }
        }
        if (freezeLevels >= 0 && freezeSize > 0) {
            for (int level = 0; level < FreezeLevel.values().length; level++) {
                long address = lock - freezeLevels - (long) level * freezeSize;
                if (knownSupers.contains(address)) {
                    FreezeLevel known = FreezeLevel.values()[level];
                    return Optional.of(superPlace("s_writers (" + known.text() + ")", address));
                }
            }
        }
        return Optional.empty();
    }

    private LockPlace superPlace(String member, long address) {
        String name = kernel.superBlocks(Progress.NONE).stream()
                .filter(each -> each.getAddress() == address)
                .map(each -> "super block of " + each.getFstype() + " " + each.getId())
                .findFirst()
                .orElse("");
        return new LockPlace(member, "super_block", address, name.strip());
    }

    private Optional<LockPlace> addressSpace(long lock) {
        Task task = memoryLock < 0 ? null : processes.get(lock - memoryLock);
        return task == null
                ? Optional.empty()
                : Optional.of(new LockPlace("mmap_lock", "mm_struct", task.mm(), "address space of " + task.title()));
    }

    private Optional<LockPlace> openFile(long lock) {
        if (filePosition < 0 || !fileInode.present() || !fileMapping.present() || !inodeMapping.present()) {
            return Optional.empty();
        }
        long file = lock - filePosition;
        try {
            Optional<Inode> inode = kernel.inode(fileInode.get(reader, file));
            return inode.filter(each -> inodeMapping.get(reader, each.getAddress()) == fileMapping.get(reader, file))
                    .map(each -> new LockPlace("f_pos_lock", "file", file, "an open file of " + describe(each)));
        } catch (MemoryFaultException _) {
            return Optional.empty();
        }
    }

    private Optional<LockPlace> symbol(long lock) {
        return kernel.map().symbols().nearest(lock).map(this::symbolPlace);
    }

    private LockPlace symbolPlace(Location place) {
        return new LockPlace(place.toString(), "", 0, "");
    }

    private LockPlace memory(long lock) {
        return kernel.map()
                .pageTables()
                .translate(lock)
                .map(page -> owners.owner(page.physical() + (lock - page.virtual()) >>> PAGE_SHIFT))
                .filter(owner -> owner.use() != PageUse.UNKNOWN)
                .map(owner -> new LockPlace("", "", 0, owner.words()))
                .orElse(new LockPlace("", "", 0, ""));
    }
}
