// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * What waits in the queue of a lock, and how the lock leads to it: until 7.0 a list with its head in the lock (wait_list), since 7.1 a
 * pointer to the first waiter (first_waiter), whose list entries form a ring without a head. Offsets are bytes, -1 where the kernel lacks
 * the member.
 *
 * @param name of the struct
 * @param list offset of its list entry
 * @param task offset of the task that waits
 * @param type whether it reads or writes; not present for mutexes
 * @param handoff whether the lock will be handed to it; may be absent
 * @param head offset in the lock of its list's head
 * @param first offset in the lock of the pointer to the first waiter
 */
public record WaiterStruct(String name, int list, int task, Field type, Field handoff, int head, int first) {

    /** RWSEM_WAITING_FOR_WRITE. */
    private static final long FOR_WRITE = 0;

    static WaiterStruct of(Context context, String name, Members lock) {
        Members waiter = context.members(name);
        int list = waiter.want("who waits for locks", "list").offset();
        Field first = lock.may("first_waiter");
        return new WaiterStruct(
                name,
                list,
                waiter.want("who waits for locks", "task").offset(),
                waiter.may("type"),
                waiter.may("handoff_set"),
                first.present()
                        ? -1
                        : lock.want("who waits for locks", "wait_list").offset(),
                first.offset());
    }

    /** Whether the kernel has all that is needed to follow a queue. */
    boolean isKnown() {
        return list >= 0 && task >= 0 && (head >= 0 || first >= 0);
    }

    /** How the waiter at {@code address} wants its lock. */
    public Mode mode(MemoryReader reader, long address) {
        if (!type.present()) {
            return Mode.EXCLUSIVE;
        }
        return type.get(reader, address) == FOR_WRITE ? Mode.WRITE : Mode.READ;
    }

    Waiter read(MemoryReader reader, long address) {
        return new Waiter(
                reader.u64(address + task),
                address,
                mode(reader, address),
                handoff.present() && handoff.get(reader, address) != 0);
    }
}
