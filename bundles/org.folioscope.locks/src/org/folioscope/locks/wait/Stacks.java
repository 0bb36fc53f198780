// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import java.util.List;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.locks.task.Task;

/**
 * Which task's kernel stack an address lies in. Memory is cut into cells as large as a stack, so that in each cell one stack begins
 * and one ends at most. Safe for use by several threads.
 */
final class Stacks {

    private final long size;
    private final LongMap<Task> byFirstCell;
    private final LongMap<Task> byLastCell = new LongMap<>(); // of stacks that reach into a second one

    /** @param tasks of one kernel, whose stacks are all as large */
    Stacks(List<Task> tasks) {
        byFirstCell = new LongMap<>(tasks.size());
        size = tasks.isEmpty() ? 1 : Math.max(1, tasks.getFirst().stackSize());
        for (Task task : tasks) {
            if (task.stack() != 0) {
                long first = cell(task.stack());
                long last = cell(task.stack() + size - 1);
                byFirstCell.put(first, task);
                if (last != first) {
                    byLastCell.put(last, task);
                }
            }
        }
    }

    private long cell(long address) {
        return Long.divideUnsigned(address, size);
    }

    /** The task whose stack holds {@code address}; null where none does. */
    Task at(long address) {
        long cell = cell(address);
        Task task = byFirstCell.get(cell);
        if (task == null || !task.hasOnStack(address)) {
            task = byLastCell.get(cell);
        }
        return task != null && task.hasOnStack(address) ? task : null;
    }
}
