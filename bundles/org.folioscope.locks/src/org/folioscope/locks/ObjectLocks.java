// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.owner.PageOwners;
import org.folioscope.kernel.pagecache.PageFlags;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.locks.lock.LockDecoders;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockMembers;
import org.folioscope.locks.lock.LockMembers.LockMember;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.place.InodeStructs;
import org.folioscope.locks.place.InodeStructs.InodeStruct;
import org.folioscope.locks.place.LockPlace;
import org.folioscope.locks.place.LockPlaces;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;

/**
 * All locks of a file, an open file, a folio or a file system, held or not: what its structs have as members by the kernel's types.
 * One thread.
 */
public final class ObjectLocks {

    /**
     * A lock and where it is.
     *
     * @param kind of lock
     * @param address virtual; of a folio's bits the folio's
     * @param state null where it can't be read
     */
    public record Lock(LockPlace place, LockKind kind, long address, LockState state) {}

    /** What of a folio's flags somebody may sleep for (include/linux/page-flags.h, folio_wait_bit() in mm/filemap.c). */
    private enum FolioBit {
        LOCKED(LockKind.FOLIO, "locked", "locked, by whom it doesn't tell", "free"),
        WRITEBACK(LockKind.FOLIO_WRITEBACK, "writeback", "under writeback", "not under writeback"),
        COPY(LockKind.FOLIO_COPY, "private_2", "being copied to a local cache", "not being copied");

        private final LockKind kind;
        private final String flag;
        private final String set;
        private final String clear;

        FolioBit(LockKind kind, String flag, String set, String clear) {
            this.kind = kind;
            this.flag = flag;
            this.set = set;
            this.clear = clear;
        }
    }

    /** The two lowest bits of a folio's mapping tell what it is; both are clear for a file's page cache (PAGE_MAPPING_FLAGS). */
    private static final long MAPPING_FLAGS = 3;

    /** A file has not more names than this that are worth a look. */
    private static final int MOST_DENTRIES = 64;

    private final Context context;
    private final KernelSnapshot kernel;
    private final MemoryReader reader;
    private final LockDecoders decoders;

    /** @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed */
    public ObjectLocks(KernelSnapshot kernel) {
        this.kernel = kernel;
        context = new Context(kernel.map(), Findings.of(kernel.map()), new Missing());
        reader = kernel.map().virtualReader();
        decoders = new LockDecoders(context);
    }

    /** Those of {@code inode}: of struct inode, of the file system's struct around it, of its dentries, of its super block. */
    public List<Lock> of(Inode inode) {
        List<Lock> result = new ArrayList<>();
        String name = LockPlaces.describe(inode);
        for (InodeStruct struct : new InodeStructs(context.map().types()).all()) {
            if (struct.isOf(inode.getSuperBlock().getFstype())) {
                add(result, struct.locks(), struct.name(), inode.getAddress() - struct.inodeOffset(), name);
            }
        }
        addDentries(result, inode);
        result.addAll(of(inode.getSuperBlock()));
        return result;
    }

    private void addDentries(List<Lock> result, Inode inode) {
        Members members = context.members("dentry");
        Field alias = members.may("d_alias", "d_u.d_alias");
        Field first = context.members("inode").may("i_dentry.first");
        Field name = members.may("d_name.name", "__d_name.name");
        if (!alias.present() || !first.present()) {
            return;
        }
        List<LockMember> locks = LockMembers.of(context.map().types(), "dentry");
        LongHashSet seen = new LongHashSet();
        try {
            long node = first.get(reader, inode.getAddress());
            while (node != 0 && seen.add(node) && seen.size() <= MOST_DENTRIES) {
                long dentry = node - alias.offset();
                String text = name.present() ? nameAt(name.get(reader, dentry)) : "";
                add(result, locks, "dentry", dentry, "dentry " + text);
                node = reader.u64(node);
            }
        } catch (MemoryFaultException e) {
            context.findings()
                    .warning("the dentries of this inode can't be read: " + e.getMessage(), inode.getAddress());
        }
    }

    private String nameAt(long address) {
        return KernelNames.readCString(reader, address, 255);
    }

    /**
     * Those of the object of a struct at {@code address}, virtual, and of all that it belongs to: an inode's super block, an open file's
     * inode, the inode that a folio caches a part of.
     *
     * @param type "inode", "super_block", "file" or "folio"
     * @return empty where there is no such object
     */
    public List<Lock> of(String type, long address, Progress progress) {
        return switch (type) {
            case "inode" -> kernel.inode(address).map(this::of).orElse(List.of());
            case "super_block" ->
                kernel.superBlocks(progress).stream()
                        .filter(each -> each.getAddress() == address)
                        .findFirst()
                        .map(this::of)
                        .orElse(List.of());
            case "file" -> ofFile(address);
            case "folio" -> ofFolio(address);
            default -> List.of();
        };
    }

    private List<Lock> ofFile(long file) {
        Field inode = context.members("file").may("f_inode");
        try {
            Optional<Inode> found = inode.present() ? kernel.inode(inode.get(reader, file)) : Optional.empty();
            if (found.isEmpty()) {
                return List.of();
            }
            List<Lock> result = new ArrayList<>();
            String name = "an open file of " + LockPlaces.describe(found.get());
            add(result, LockMembers.of(context.map().types(), "file"), "file", file, name);
            result.addAll(of(found.get()));
            return result;
        } catch (MemoryFaultException e) {
            context.findings().warning("this open file can't be read: " + e.getMessage(), file);
            return List.of();
        }
    }

    /** A folio's locks are bits of its flags; who waits for them is not known from them. */
    private List<Lock> ofFolio(long folio) {
        Members page = context.members("page");
        Field flags = page.may("flags.f", "flags");
        PageFlags bits = new PageFlags(context);
        if (!flags.present()) {
            return List.of();
        }
        List<Lock> result = new ArrayList<>();
        try {
            long word = flags.get(reader, folio);
            LockPlaces places = new LockPlaces(kernel, context, new PageOwners(kernel), List.of());
            for (FolioBit bit : FolioBit.values()) {
                long mask = bits.mask(bit.flag);
                if (mask != 0) {
                    boolean isSet = (word & mask) != 0;
                    LockState state =
                            new LockState(bit.kind, folio, isSet ? bit.set : bit.clear, isSet, 0, true, List.of());
                    result.add(new Lock(places.ofFolio(bit.kind, folio, page.size()), bit.kind, folio, state));
                }
            }
            Field mapping = page.may("mapping");
            Field host = context.members("address_space").may("host");
            long space = mapping.present() ? mapping.get(reader, folio) : 0;
            if ((space & MAPPING_FLAGS) == 0 && space != 0 && host.present()) {
                kernel.inode(host.get(reader, space)).ifPresent(inode -> result.addAll(of(inode)));
            }
        } catch (MemoryFaultException e) {
            context.findings().warning("this folio can't be read: " + e.getMessage(), folio);
        }
        return result;
    }

    /** Those of {@code superBlock}. */
    public List<Lock> of(SuperBlock superBlock) {
        List<Lock> result = new ArrayList<>();
        add(
                result,
                LockMembers.of(context.map().types(), "super_block"),
                "super_block",
                superBlock.getAddress(),
                "super block of " + superBlock.getFstype() + " " + superBlock.getId());
        return result;
    }

    /** Those of all file systems that tasks sleep for. */
    public List<Lock> ofFileSystems(Progress progress) {
        List<Lock> result = new ArrayList<>();
        for (SuperBlock superBlock : kernel.superBlocks(progress)) {
            progress.check();
            of(superBlock).stream()
                    .filter(lock -> lock.kind() != LockKind.SPINLOCK)
                    .sorted(Comparator.comparing(Lock::address))
                    .forEach(result::add);
        }
        return result;
    }

    private void add(List<Lock> result, List<LockMember> locks, String struct, long object, String name) {
        for (LockMember each : locks) {
            long address = object + each.offset();
            LockPlace place = new LockPlace(LockPlaces.memberOf(each), struct, object, name.strip());
            try {
                result.add(new Lock(place, each.kind(), address, decoders.at(each.kind(), address)));
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning("the lock at " + Numbers.hex(address) + " can't be read: " + e.getMessage(), address);
                result.add(new Lock(place, each.kind(), address, null));
            }
        }
    }
}
