// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.layout;

import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * How far the per-CPU variables of each CPU are from the addresses of their symbols: __per_cpu_offset (arch/x86/kernel/setup_percpu.c).
 * Immutable.
 */
public final class CpuOffsets {

    /** NR_CPUS of the largest configurations. */
    private static final long MOST_CPUS = 8192;

    private final long[] offsets;

    /** Reads them; without SMP there is one CPU, whose variables are where the symbols say. */
    public CpuOffsets(Context context) {
        offsets = read(context);
    }

    private static long[] read(Context context) {
        OptionalLong symbol = context.map().symbols().find("__per_cpu_offset");
        OptionalLong number = context.map().symbols().find("nr_cpu_ids");
        if (symbol.isEmpty()) {
            return new long[1];
        }
        MemoryReader reader = context.map().virtualReader();
        try {
            int count = (int) Math.clamp(number.isEmpty() ? 1 : reader.u32(number.getAsLong()), 1, MOST_CPUS);
            long[] result = new long[count];
            for (int cpu = 0; cpu < count; cpu++) {
                result[cpu] = reader.u64(symbol.getAsLong() + 8L * cpu);
            }
            return result;
        } catch (MemoryFaultException e) {
            context.findings()
                    .warning("the places of per-CPU variables can't be read: " + e.getMessage(), symbol.getAsLong());
            return new long[0];
        }
    }

    /** Bytes, one for each CPU. */
    public long[] offsets() {
        return offsets.clone();
    }
}
