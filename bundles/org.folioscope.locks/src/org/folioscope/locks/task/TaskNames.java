// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.task;

import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryReader;

/**
 * Reads the names of tasks (task_struct.comm). Many threads have the same one, which is then kept once. One thread.
 */
final class TaskNames {

    /** Names of this many bytes (TASK_COMM_LEN, include/linux/sched.h of 6.1 to 7.2) are kept. */
    private static final int KEPT = 16;

    /**
     * A name.
     *
     * @param low its first 8 bytes
     * @param high its last 8 bytes
     */
    private record Known(long low, long high, String text) {}

    private final MemoryReader reader;
    private final int offset;
    private final int size;
    private final LongMap<Known> known = new LongMap<>();

    /**
     * @param offset of the name in task_struct, bytes
     * @param size of the member, bytes
     */
    TaskNames(MemoryReader reader, int offset, int size) {
        this.reader = reader;
        this.offset = offset;
        this.size = size;
    }

    /**
     * The name of the task whose task_struct is at {@code task}, virtual.
     *
     * @throws org.folioscope.memory.MemoryFaultException when it can't be read
     */
    String of(long task) {
        long at = task + offset;
        if (size != KEPT) {
            return KernelNames.readCString(reader, at, size);
        }
        long low = reader.u64(at);
        long high = reader.u64(at + 8);
        Known found = known.get(31 * low + high);
        if (found != null && found.low == low && found.high == high) {
            return found.text;
        }
        String text = KernelNames.readCString(reader, at, size);
        known.put(31 * low + high, new Known(low, high, text));
        return text;
    }
}
