// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.task;

import java.util.OptionalLong;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * What time it is for the scheduler: clock_task of the CPUs' run queues (struct rq, kernel/sched/sched.h of 6.1 to 7.2). Each CPU takes it
 * over when it schedules or ticks, so a CPU that idles is behind: the newest of them counts. Immutable.
 */
final class SchedulerClock {

    /** NR_CPUS of the largest configurations. */
    private static final long MOST_CPUS = 8192;

    private final long now;

    SchedulerClock(Context context) {
        now = read(context);
    }

    private static long read(Context context) {
        Members queue = context.members("rq");
        Field clock = queue.want("how long tasks have slept", "clock_task");
        OptionalLong queues = context.map().symbols().find("runqueues");
        OptionalLong offsets = context.map().symbols().find("__per_cpu_offset");
        OptionalLong cpus = context.map().symbols().find("nr_cpu_ids");
        if (!clock.present() || queues.isEmpty() || offsets.isEmpty()) {
            return 0;
        }
        MemoryReader reader = context.map().virtualReader();
        long newest = 0;
        try {
            // without the symbol the number is a constant: the offsets of CPUs that are not there lead to where nothing is
            long count = Math.min(MOST_CPUS, cpus.isEmpty() ? 1 : reader.u32(cpus.getAsLong()));
            for (long cpu = 0; cpu < count; cpu++) {
                long offset = reader.u64(offsets.getAsLong() + 8 * cpu);
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
