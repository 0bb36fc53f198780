// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks;

import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.wait.Wait;

/**
 * A task that sleeps and can't be woken by a signal, or waits for a lock.
 *
 * @param stack its calls
 * @param waitsFor which lock; null where it waits for something else
 */
public record BlockedTask(Task task, CallStack stack, Wait waitsFor) {

    /** Where it went to sleep: the innermost function that is not the scheduler's. */
    public String function() {
        return stack.frames().stream()
                .map(frame -> frame.plainFunction())
                .filter(name -> !name.contains("schedule"))
                .findFirst()
                .orElse("");
    }
}
