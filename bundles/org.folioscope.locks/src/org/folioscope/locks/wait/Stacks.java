// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import java.util.List;
import java.util.TreeMap;
import org.folioscope.locks.task.Task;

/** Which task's kernel stack an address lies in. Immutable; safe for use by several threads. */
final class Stacks {

    private final TreeMap<Long, Task> byStart = new TreeMap<>(Long::compareUnsigned);

    Stacks(List<Task> tasks) {
        for (Task task : tasks) {
            if (task.stack() != 0) {
                byStart.put(task.stack(), task);
            }
        }
    }

    /** The task whose stack holds {@code address}; null where none does. */
    Task at(long address) {
        var below = byStart.floorEntry(address);
        return below != null && below.getValue().hasOnStack(address) ? below.getValue() : null;
    }
}
