// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.place;

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
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockMembers;
import org.folioscope.locks.lock.LockMembers.LockMember;
import org.folioscope.locks.place.InodeStructs.InodeStruct;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.Symbols.Location;

/**
 * Says which object a lock belongs to, by what lies around it: an inode and its page cache, a super block, an open file, a
 * process's address space, a lock of its own with a symbol; else the slab cache that its memory is from. One thread.
 */
public final class LockPlaces {

    private static final int PAGE_SHIFT = 12;

    private final KernelSnapshot kernel;
    private final PageOwners owners;
    private final MemoryReader reader;
    private final InodeStructs inodes;
    private final List<LockMember> superLocks;
    private final Field fileInode;
    private final Field fileMapping;
    private final Field inodeMapping;
    private final Field ownHost;
    private final int filePosition;
    private final int memoryLock;
    private final Map<Long, Task> processes = new HashMap<>();
    private final Set<Long> knownSupers = new HashSet<>();

    /** @param tasks all of the kernel */
    public LockPlaces(KernelSnapshot kernel, Context context, PageOwners owners, List<Task> tasks) {
        this.kernel = kernel;
        this.owners = owners;
        this.reader = context.map().virtualReader();
        inodes = new InodeStructs(context.map().types());
        inodeMapping = context.members("inode").may("i_mapping");
        ownHost = context.members("inode").may("i_data.host");
        superLocks = LockMembers.of(context.map().types(), "super_block");
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

    /**
     * The object that the lock at {@code lock} (virtual) belongs to.
     *
     * @param kind of the lock; what lies around it has to have one of that kind there, for memory that was given back keeps old objects
     */
    public LockPlace of(LockKind kind, long lock) {
        return inode(kind, lock)
                .or(() -> superBlock(kind, lock))
                .or(() -> kind == LockKind.RWSEM ? addressSpace(lock) : Optional.empty())
                .or(() -> kind == LockKind.MUTEX ? openFile(lock) : Optional.empty())
                .or(() -> symbol(lock))
                .orElseGet(() -> memory(lock));
    }

    /**
     * The place of a lock whose object is known.
     *
     * @param type the object's struct; empty where it is not known after all
     * @param object its address, virtual
     * @param member what the lock is called in the object
     * @param kind of the lock
     * @param lock its address, virtual
     */
    public LockPlace in(String type, long object, String member, LockKind kind, long lock) {
        return switch (type) {
            case "inode" ->
                new LockPlace(
                        member,
                        type,
                        object,
                        kernel.inode(object).map(LockPlaces::describe).orElse(""));
            case "super_block" -> superPlace(member, object);
            default -> of(kind, lock);
        };
    }

    /** The file, or whatever else, that the folio at {@code page} (virtual, of its struct page) belongs to. */
    public LockPlace ofFolio(LockKind kind, long page, long pageSize) {
        long pfn = (page - kernel.map().vmemmapBase()) / pageSize;
        PageOwner owner = owners.owner(pfn);
        return new LockPlace(memberOf(kind), "folio", page, "pfn " + Numbers.hex(pfn) + ", " + owner.words());
    }

    private static String memberOf(LockKind kind) {
        return switch (kind) {
            case FOLIO_WRITEBACK -> "PG_writeback";
            case FOLIO_COPY -> "PG_private_2";
            default -> "PG_locked";
        };
    }

    private Optional<LockPlace> inode(LockKind kind, long lock) {
        for (InodeStruct struct : inodes.all()) {
            for (LockMember each : struct.locks()) {
                if (each.kind() != kind) {
                    continue;
                }
                long address = lock - each.offset() + struct.inodeOffset();
                Optional<Inode> inode = (isItsOwnHost(address) ? kernel.inode(address) : Optional.<Inode>empty())
                        .filter(found -> struct.isOf(found.getSuperBlock().getFstype()));
                if (inode.isPresent()) {
                    return Optional.of(
                            new LockPlace(each.name(), "inode", inode.get().getAddress(), describe(inode.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what may be an inode has a page cache that leads back to it, as inode_init_always() of fs/inode.c makes each have. */
    private boolean isItsOwnHost(long inode) {
        try {
            return !ownHost.present() || ownHost.get(reader, inode) == inode;
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    /** "/mnt/file (inode 12 of ext4)". */
    public static String describe(Inode inode) {
        String path = inode.getPath() == null || inode.getPath().isEmpty() ? "" : inode.getPath() + " ";
        String number = "inode " + Long.toUnsignedString(inode.getIno()) + " of "
                + inode.getSuperBlock().getFstype();
        return path.isEmpty() ? number : path + "(" + number + ")";
    }

    private Optional<LockPlace> superBlock(LockKind kind, long lock) {
        return superLocks.stream()
                .filter(each -> each.kind() == kind && knownSupers.contains(lock - each.offset()))
                .map(each -> superPlace(memberOf(each), lock - each.offset()))
                .findFirst();
    }

    /** Freeze levels by what they keep out. */
    public static String memberOf(LockMember lock) {
        for (FreezeLevel level : FreezeLevel.values()) {
            if (lock.path().equals("s_writers.rw_sem[" + level.ordinal() + "]")) {
                return "s_writers (" + level.text() + ")";
            }
        }
        return lock.name();
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
