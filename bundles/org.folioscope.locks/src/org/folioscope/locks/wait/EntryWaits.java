// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.PercpuWaiter;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Finds waits through a struct wait_queue_entry on the task's stack that is woken by a function of its own: a folio's bit
 * (wake_page_function, mm/filemap.c) and percpu rwsems (percpu_rwsem_wake_function, kernel/locking/percpu-rwsem.c), the
 * same from 6.1 to 7.2. One thread.
 */
final class EntryWaits {

    /** More entries than any queue has. */
    private static final int MOST_ENTRIES = 1 << 20;

    private final MemoryReader reader;
    private final Stacks stacks;
    private final LongMap<Long> semaphores = new LongMap<>(); // by the entries of their queues
    private final Field flags;
    private final Field owner;
    private final Field function;
    private final Field entry;
    private final Field folio;
    private final Field folioEntry;
    private final Field bit;
    private final OptionalLong writeback;
    private final OptionalLong copy;
    private final Field queueHead;
    private final OptionalLong wakePage;
    private final OptionalLong wakePercpu;

    EntryWaits(Context context, Stacks stacks) {
        this.reader = context.map().virtualReader();
        this.stacks = stacks;
        Members members = context.members("wait_queue_entry");
        flags = members.want("how tasks wait for percpu rwsems", "flags");
        owner = members.want("waits for folios and percpu rwsems", "private");
        function = members.want("waits for folios and percpu rwsems", "func");
        entry = members.want("waits for percpu rwsems", "entry");
        Members page = context.members("wait_page_queue");
        folio = page.want("waits for folios", "folio");
        folioEntry = page.want("waits for folios", "wait");
        bit = page.want("what of a folio is waited for", "bit_nr");
        writeback = context.map().types().enumerator("PG_writeback");
        copy = context.map().types().enumerator("PG_private_2");
        queueHead = context.members("percpu_rw_semaphore").want("waits for percpu rwsems", "waiters.head");
        wakePage = context.map().symbols().find("wake_page_function");
        wakePercpu = context.map().symbols().find("percpu_rwsem_wake_function");
    }

    /** The folio whose bit {@code task} waits for; null where it is not found. */
    Wait folio(Task task) {
        long at = entry(task, wakePage);
        if (at == 0 || !folio.present() || !folioEntry.present()) {
            return null;
        }
        long queue = at - folioEntry.offset();
        return new Wait(
                kind(bit.present() ? bit.get(reader, queue) : -1),
                folio.get(reader, queue),
                Mode.EXCLUSIVE,
                "wait_page_queue",
                queue);
    }

    private LockKind kind(long number) {
        if (writeback.isPresent() && number == writeback.getAsLong()) {
            return LockKind.FOLIO_WRITEBACK;
        }
        return copy.isPresent() && number == copy.getAsLong() ? LockKind.FOLIO_COPY : LockKind.FOLIO;
    }

    /** The percpu rwsem that {@code task} waits for; null where it is not found. */
    Wait percpu(Task task) {
        long at = entry(task, wakePercpu);
        if (at == 0) {
            return null;
        }
        return new Wait(
                LockKind.PERCPU_RWSEM,
                semaphore(at),
                PercpuWaiter.mode(flags.present() ? flags.get(reader, at) : 0),
                "wait_queue_entry",
                at);
    }

    private long entry(Task task, OptionalLong wake) {
        if (wake.isEmpty() || !owner.present() || !function.present()) {
            return 0;
        }
        long found = StackScan.find(task, at -> {
            long entryAddress = at - owner.offset();
            return reader.u64(at) == task.address()
                    && task.hasOnStack(entryAddress)
                    && function.get(reader, entryAddress) == wake.getAsLong();
        });
        return found == 0 ? 0 : found - owner.offset();
    }

    /** The queue's head is the one entry of the ring that lies on no stack. */
    private long semaphore(long at) {
        if (!queueHead.present() || !entry.present()) {
            return 0;
        }
        List<Long> ring = new ArrayList<>();
        long found = followRing(at + entry.offset(), ring);
        ring.forEach(node -> semaphores.put(node, found));
        return found;
    }

    private long followRing(long first, List<Long> ring) {
        try {
            long node = first;
            while (ring.size() < MOST_ENTRIES) {
                Long known = semaphores.get(node);
                if (known != null) {
                    return known;
                }
                if (stacks.at(node) == null) {
                    return node - queueHead.offset();
                }
                ring.add(node);
                node = reader.u64(node);
                if (node == first) {
                    return 0;
                }
            }
        } catch (MemoryFaultException _) {
            return 0;
        }
        return 0;
    }
}
