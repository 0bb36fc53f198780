// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.found;

import java.util.List;
import org.folioscope.base.CancellableLock;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.locks.Locks;
import org.folioscope.locks.method.Methods;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.Unwinder;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.verdict.RuleVerdicts;

/** The tasks and locks of a kernel at one moment: read by whoever asks first, the same for all. Safe for use by several threads. */
public final class FoundLocks {

    private final KernelSnapshot kernel;
    private final CancellableLock lock = new CancellableLock();
    private volatile Locks locks;
    private volatile AppliedRules rules;
    private Unwinder unwinder;

    FoundLocks(KernelSnapshot kernel) {
        this.kernel = kernel;
    }

    /** What was read; null where nobody did yet. */
    public Locks known() {
        return locks;
    }

    /** Reads them, or waits for the one who does. For a worker thread. */
    public Locks locks(Progress progress) {
        if (locks == null) {
            lock.hold(progress, () -> {
                if (locks == null) {
                    locks = Locks.of(kernel, progress);
                }
                return locks;
            });
        }
        return locks;
    }

    /** What came of the rules; null where nobody applied them yet. */
    public AppliedRules knownRules() {
        return rules;
    }

    /** Applies the locking rules to all tasks, or waits for the one who does. For a worker thread. */
    public AppliedRules rules(Progress progress) {
        Locks all = locks(progress);
        if (rules == null) {
            lock.hold(progress, () -> {
                if (rules == null) {
                    Methods methods = Methods.of(kernel, all.tasks(), progress);
                    rules = new AppliedRules(methods, RuleVerdicts.of(kernel, all.tasks(), methods, progress));
                }
                return rules;
            });
        }
        return rules;
    }

    /**
     * The calls of any task, whether it waits for a lock or not; without frames, and the reason, where its stack does not
     * stand still. For a worker thread.
     */
    public CallStack stack(Task task, Progress progress) {
        Locks all = locks(progress);
        return all.blocked().stream()
                .filter(each -> each.task().address() == task.address())
                .map(each -> each.stack())
                .findFirst()
                .orElseGet(() -> lock.hold(progress, () -> unwind(task)));
    }

    private CallStack unwind(Task task) {
        if (unwinder == null) {
            unwinder = Unwinder.of(new Context(kernel.map(), Findings.of(kernel.map()), new Missing()));
        }
        if (!task.isAsleep()) {
            return new CallStack(
                    List.of(),
                    task.onCpu() ? "a CPU runs it, so its stack is not at rest" : "it has no kernel stack any more");
        }
        return unwinder.unwind(task);
    }
}
