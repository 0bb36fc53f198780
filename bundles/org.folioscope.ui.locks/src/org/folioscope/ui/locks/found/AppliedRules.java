// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.found;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.method.Methods;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.locks.verdict.RuleVerdicts;

/**
 * The locking rules, held against the tasks inside methods of file systems.
 *
 * @param methods which tasks are inside which
 * @param verdicts what came out
 */
public record AppliedRules(Methods methods, RuleVerdicts verdicts) {

    /** The methods among the calls on a task's stack, by the call's number. */
    public Map<Integer, String> methodsOf(Task task) {
        Map<Integer, String> result = new HashMap<>();
        for (MethodCall call : methods.calls()) {
            if (call.task().address() == task.address()) {
                result.put(call.depth(), call.method().title());
            }
        }
        return result;
    }

    /** What the rules say of a task. @param task virtual address of its task_struct */
    public List<RuleVerdict> ofTask(long task) {
        return verdicts.verdicts().stream()
                .filter(each -> each.call().task().address() == task)
                .toList();
    }

    /** What they say of a lock, whichever task it is about. @param lock its virtual address */
    public List<RuleVerdict> ofLock(long lock) {
        return verdicts.verdicts().stream().filter(each -> each.lock() == lock).toList();
    }
}
