// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.wait;

import java.util.function.LongPredicate;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryReader;

/** Goes through the words on a sleeping task's stack, from its stack pointer up. */
final class StackScan {

    private StackScan() {}

    /**
     * The address of the first word on the stack of {@code task} that {@code wanted} accepts by its address; 0 where there
     * is none.
     */
    static long find(Task task, LongPredicate wanted) {
        if (!task.hasOnStack(task.sp())) {
            return 0;
        }
        long end = task.stack() + task.stackSize();
        for (long at = task.sp() & ~7; at <= end - 8; at += 8) {
            if (wanted.test(at)) {
                return at;
            }
        }
        return 0;
    }

    /** Whether the ring entry (struct list_head) at {@code node} is linked in both directions. */
    static boolean isLinked(MemoryReader reader, long node) {
        long next = reader.u64(node);
        long previous = reader.u64(node + 8);
        return isKernel(next) && isKernel(previous) && reader.u64(next + 8) == node && reader.u64(previous) == node;
    }

    /** Whether {@code address} can be a pointer of the kernel to something aligned. */
    static boolean isKernel(long address) {
        return address < 0 && (address & 7) == 0;
    }
}
