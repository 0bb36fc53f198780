// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
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
 * All locks of a file or a file system, held or not: what its structs have as members by the kernel's types. One thread.
 */
public final class ObjectLocks {

    /**
     * A lock and where it is.
     *
     * @param state null where it can't be read
     */
    public record Lock(LockPlace place, LockMember member, long address, LockState state) {}

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
                    .filter(lock -> lock.member().kind() != LockKind.SPINLOCK)
                    .sorted(Comparator.comparing(lock -> lock.member().offset()))
                    .forEach(result::add);
        }
        return result;
    }

    private void add(List<Lock> result, List<LockMember> locks, String struct, long object, String name) {
        for (LockMember each : locks) {
            long address = object + each.offset();
            LockPlace place = new LockPlace(LockPlaces.memberOf(each), struct, object, name.strip());
            try {
                result.add(new Lock(place, each, address, decoders.at(each.kind(), address)));
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning("the lock at " + Numbers.hex(address) + " can't be read: " + e.getMessage(), address);
                result.add(new Lock(place, each, address, null));
            }
        }
    }
}
