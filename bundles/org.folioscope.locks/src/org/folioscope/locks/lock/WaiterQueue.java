// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryReader;

/** Reads who waits for a lock. One thread. */
final class WaiterQueue {

    private final MemoryReader reader;
    private final Findings findings;
    private final WaiterStruct struct;

    WaiterQueue(MemoryReader reader, Findings findings, WaiterStruct struct) {
        this.reader = reader;
        this.findings = findings;
        this.struct = struct;
    }

    WaiterStruct struct() {
        return struct;
    }

    /** Who waits for the lock at {@code lock}, in the order of the queue; damage is a finding. */
    List<Waiter> read(long lock) {
        List<Waiter> result = new ArrayList<>();
        if (!struct.isKnown()) {
            return result;
        }
        if (struct.head() >= 0) {
            String what = "waiters of the lock at " + Numbers.hex(lock);
            ListWalk walk = ListWalk.ofList(reader, lock + struct.head(), what, findings);
            for (long node = walk.next(); node != 0; node = walk.next()) {
                result.add(struct.read(reader, node - struct.list()));
            }
            return result;
        }
        long begin = reader.u64(lock + struct.first());
        LongHashSet seen = new LongHashSet();
        for (long waiter = begin; waiter != 0; ) {
            if (!seen.add(waiter)) {
                findings.warning("the ring of who waits for this lock does not lead back to the first", lock);
                return result;
            }
            result.add(struct.read(reader, waiter));
            waiter = reader.u64(waiter + struct.list()) - struct.list();
            if (waiter == begin) {
                return result;
            }
        }
        return result;
    }
}
