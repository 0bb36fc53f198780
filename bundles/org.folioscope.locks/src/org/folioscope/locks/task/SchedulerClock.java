// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.task;

import java.util.OptionalLong;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.CpuOffsets;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * What time it is for the scheduler: clock_task of the CPUs' run queues (struct rq, kernel/sched/sched.h of 6.1 to 7.2). Each CPU takes it
 * over when it schedules or ticks, so a CPU that idles is behind: the newest of them counts. Immutable.
 */
final class SchedulerClock {

    private final long now;

    SchedulerClock(Context context) {
        now = read(context);
    }

    private static long read(Context context) {
        Members queue = context.members("rq");
        Field clock = queue.want("how long tasks have slept", "clock_task");
        OptionalLong queues = context.map().symbols().find("runqueues");
        if (!clock.present() || queues.isEmpty()) {
            return 0;
        }
        MemoryReader reader = context.map().virtualReader();
        long newest = 0;
        try {
            for (long offset : new CpuOffsets(context).offsets()) {
                newest = Math.max(newest, clock.get(reader, queues.getAsLong() + offset));
            }
        } catch (MemoryFaultException _) {
            return newest;
        }
        return newest;
    }

    /** Nanoseconds from {@code since} until now; -1 where that can't be told. */
    long since(long since) {
        return since <= 0 || since > now ? -1 : now - since;
    }
}
