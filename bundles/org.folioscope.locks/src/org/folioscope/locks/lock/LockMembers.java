// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Types;

/** The locks that a struct of the kernel has among its members, as its types tell. */
public final class LockMembers {

    /**
     * A lock in a struct.
     *
     * @param path of members with dots: "i_data.invalidate_lock", "s_writers.rw_sem[0]"
     * @param offset from the struct's start, bytes
     * @param shared whether it is an alternative of a union: what is there may be no lock
     */
    public record LockMember(String path, int offset, LockKind kind, boolean shared) {

        /** The last name of the path that tells one lock from another, as people call the lock. */
        public String name() {
            String named = path.endsWith(WRAPPED) ? path.substring(0, path.length() - WRAPPED.length()) : path;
            return named.substring(named.lastIndexOf('.') + 1);
        }
    }

    private static final Map<String, LockKind> KINDS = Map.of(
            "rw_semaphore", LockKind.RWSEM,
            "mutex", LockKind.MUTEX,
            "percpu_rw_semaphore", LockKind.PERCPU_RWSEM,
            "spinlock", LockKind.SPINLOCK,
            "raw_spinlock", LockKind.SPINLOCK,
            "lockref", LockKind.LOCKREF);

    /** How f2fs calls the rwsem in each of its own (struct f2fs_rwsem of fs/f2fs/f2fs.h, since 5.18). */
    private static final String WRAPPED = ".internal_rwsem";

    private static final int DEPTH_LIMIT = 4;
    private static final int ELEMENT_LIMIT = 16;

    private final Types types;
    private final List<LockMember> found = new ArrayList<>();

    /** Then a raw spinlock is another thing than a spinlock; no file system has one. */
    private final boolean isRealTime;

    private LockMembers(Types types) {
        this.types = types;
        isRealTime = RtMutexes.areIn(types);
    }

    /** In the order of the declaration; empty where this kernel has no struct {@code name}. */
    public static List<LockMember> of(Types types, String name) {
        LockMembers members = new LockMembers(types);
        types.findStruct(name).ifPresent(type -> members.append("", type, 0, false, 0));
        return List.copyOf(members.found);
    }

    private void append(String prefix, StructType type, int base, boolean inUnion, int depth) {
        for (StructType.Member member : type.members()) {
            if (member.pointer() || member.struct().isEmpty() || member.count() < 1) {
                continue;
            }
            int offset = base + member.field().offset();
            boolean shared = inUnion || member.shared();
            LockKind kind = KINDS.get(member.struct());
            boolean isRaw = isRealTime && member.struct().equals("raw_spinlock");
            if (kind != null && !isRaw) {
                add(prefix + member.name(), member, offset, kind, shared);
            } else if (isWritebackQueue(type, member)) {
                found.add(new LockMember(prefix + member.name(), offset, LockKind.NETFS_WRITEBACK, shared));
            } else if (member.count() == 1 && depth < DEPTH_LIMIT) {
                Optional<StructType> nested = types.findStruct(member.struct());
                if (nested.isPresent() && nested.get().size() <= member.field().size()) {
                    append(prefix + member.name() + ".", nested.get(), offset, shared, depth + 1);
                }
            }
        }
    }

    private void add(String path, StructType.Member member, int offset, LockKind kind, boolean shared) {
        if (member.count() == 1) {
            found.add(new LockMember(path, offset, kind, shared));
            return;
        }
        int size = member.field().size() / member.count();
        for (int i = 0; i < Math.min(member.count(), ELEMENT_LIMIT); i++) {
            found.add(new LockMember(path + "[" + i + "]", offset + i * size, kind, shared));
        }
    }

    private static boolean isWritebackQueue(StructType type, StructType.Member member) {
        return type.name().equals("netfs_inode") && member.name().equals("wb_queue");
    }
}
