// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.locks.lock.Waiter;
import org.folioscope.locks.lock.WaiterStruct;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The queue of a lock, held against the pointers that lead back.
 *
 * @param waiters in the order of the queue, as far as it can be read
 * @param damage what does not fit together, the first such place; empty where all does
 * @param place of the damage, virtual; 0 where there is none
 */
public record LockQueue(List<Waiter> waiters, String damage, long place) {

    private static final int BACK = 8;

    public LockQueue {
        waiters = List.copyOf(waiters);
    }

    /** Reads the queue of the lock at {@code lock}; never fails for what the bytes are. */
    static LockQueue read(MemoryReader reader, long lock, WaiterStruct struct) {
        boolean isKnown = struct.list() >= 0 && struct.task() >= 0 && (struct.head() >= 0 || struct.first() >= 0);
        if (!isKnown) {
            return new LockQueue(List.of(), "", 0);
        }
        Walk walk = new Walk(reader, struct);
        try {
            if (struct.head() >= 0) {
                walk.list(lock + struct.head());
            } else {
                walk.ring(reader.u64(lock + struct.first()));
            }
        } catch (MemoryFaultException e) {
            walk.amiss(walk.at == 0 ? lock : walk.at, "the queue ends here: " + e.getMessage());
        }
        return new LockQueue(walk.waiters, walk.damage, walk.place);
    }

    private static final class Walk {

        private final MemoryReader reader;
        private final WaiterStruct struct;
        private final List<Waiter> waiters = new ArrayList<>();
        private final LongHashSet seen = new LongHashSet();
        private String damage = "";
        private long place;
        private long at;

        Walk(MemoryReader reader, WaiterStruct struct) {
            this.reader = reader;
            this.struct = struct;
        }

        void amiss(long where, String what) {
            if (damage.isEmpty()) {
                damage = what;
                place = where;
            }
        }

        /** A list with its head in the lock. */
        void list(long head) {
            long before = head;
            for (long node = reader.u64(head); node != head; node = reader.u64(node)) {
                if (!take(node)) {
                    return;
                }
                leadsBack(node, before);
                before = node;
            }
            leadsBack(head, before);
        }

        /** A ring without a head. */
        void ring(long first) {
            if (first == 0) {
                return;
            }
            long begin = first + struct.list();
            long before = 0;
            long node = begin;
            do {
                if (!take(node)) {
                    return;
                }
                if (before != 0) {
                    leadsBack(node, before);
                }
                before = node;
                node = reader.u64(node);
            } while (node != begin);
            leadsBack(begin, before);
        }

        private boolean take(long node) {
            at = node;
            if (!seen.add(node)) {
                amiss(node, "expected the queue to lead back to its beginning, found that it runs in a circle here");
                return false;
            }
            long waiter = node - struct.list();
            waiters.add(new Waiter(
                    reader.u64(waiter + struct.task()),
                    waiter,
                    struct.mode(reader, waiter),
                    struct.handoff().present() && struct.handoff().get(reader, waiter) != 0));
            return true;
        }

        private void leadsBack(long node, long before) {
            long back = reader.u64(node + BACK);
            if (back != before) {
                amiss(
                        node,
                        "expected this entry of the queue to lead back to " + Numbers.hex(before) + ", found "
                                + Numbers.hex(back));
            }
        }
    }
}
