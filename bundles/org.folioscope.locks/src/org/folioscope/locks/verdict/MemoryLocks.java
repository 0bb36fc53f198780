// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import java.util.Optional;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.locks.lock.LockDecoders;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.method.Argument;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.rules.Requirement;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * What rules ask of mmap_lock. Since 6.4 a page fault may do with the lock of the memory area alone (CONFIG_PER_VMA_LOCK): a rwsem
 * of its own, since 6.15 a count of references where the area itself has one and each reader another (include/linux/mmap_lock.h).
 * One thread.
 */
final class MemoryLocks {

    /** The count of an area that nobody reads: attached to its process. */
    private static final long ATTACHED = 1;

    /** What writers add to the count is above this; no kernel has so many readers. */
    private static final long MOST_READERS = 1 << 28;

    private final LockDecoders locks;
    private final HeldLocks held;
    private final MemoryReader reader;
    private final Field memoryLock;
    private final Field areaLock;
    private final boolean isPointer;
    private final Field areaCount;

    MemoryLocks(Context context, LockDecoders locks, HeldLocks held) {
        this.locks = locks;
        this.held = held;
        reader = context.map().virtualReader();
        memoryLock = context.members("mm_struct").may("mmap_lock");
        Members area = context.members("vm_area_struct");
        areaLock = area.may("vm_lock");
        isPointer = areaLock.size() == Long.BYTES;
        areaCount = area.may("vm_refcnt.refs.counter", "vm_refcnt");
    }

    /** @throws org.folioscope.memory.MemoryFaultException when a lock can't be read */
    Judgement judge(MethodCall call, Requirement requirement) {
        Optional<Argument> found = call.arguments().stream()
                .filter(each -> each.object().memory() != 0)
                .findFirst();
        if (found.isEmpty() || !memoryLock.present()) {
            return Judgement.unknown("the memory area was not found in registers or on the stack");
        }
        long address = found.get().object().memory() + memoryLock.offset();
        LockState state = locks.at(LockKind.RWSEM, address);
        String name = "mmap_lock of " + call.task().title();
        boolean isShared =
                requirement == Requirement.HELD_SHARED || requirement == Requirement.HELD_SHARED_OR_EXCLUSIVE;
        if (isShared && !(state.isHeld() && state.ownerIsHint())) {
            long area = area(found.get());
            if (area != 0 && isAreaHeld(area)) {
                return Judgement.ok(held.words(state)
                                + "; the lock of the memory area is held for reading, which does for a fault")
                        .of(name, address);
            }
        }
        return held.owned(requirement, state, call.task())
                .of(name, address)
                .where(found.get().isCertain());
    }

    private long area(Argument argument) {
        long address = argument.object().address();
        return argument.object().type().equals("vm_fault") ? reader.u64(address) : address;
    }

    private boolean isAreaHeld(long area) {
        if (areaCount.present()) {
            long count = areaCount.get(reader, area) & 0xffff_ffffL;
            return count > ATTACHED && count < MOST_READERS;
        }
        if (!areaLock.present()) {
            return false;
        }
        long lock = isPointer ? areaLock.get(reader, area) : area + areaLock.offset();
        // struct vma_lock has the rwsem as its one member
        LockState state = lock < 0 ? locks.at(LockKind.RWSEM, lock) : null;
        return state != null && state.isHeld() && state.ownerIsHint();
    }
}
