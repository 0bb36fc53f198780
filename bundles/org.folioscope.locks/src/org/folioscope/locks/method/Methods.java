// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.Unwinder;
import org.folioscope.locks.task.Task;
import org.folioscope.symbols.MissingMemberException;

/**
 * Which tasks are inside which methods of which file systems: the functions on the stacks of those that sleep, looked up in
 * the operations tables that lie in memory. Read as a whole, once. Immutable; safe for use by several threads.
 */
public final class Methods {

    private final List<OperationsTable> tables;
    private final OperationsTypes types;
    private final List<MethodCall> calls;
    private final List<Diagnostic> findings;
    private final Missing missing;

    private Methods(MethodTables tables, List<MethodCall> calls, Context context) {
        this.tables = tables.tables();
        this.types = tables.types();
        this.calls = List.copyOf(calls);
        this.findings = context.findings().list();
        this.missing = context.missing();
    }

    /**
     * Looks at the stacks of {@code tasks}. Never fails for what the bytes are.
     *
     * @param tasks all of the kernel
     */
    public static Methods of(KernelSnapshot kernel, List<Task> tasks, Progress progress) {
        Context context = new Context(kernel.map(), Findings.of(kernel.map()), new Missing());
        MethodTables tables = new MethodTables(context);
        List<MethodCall> calls = new ArrayList<>();
        try {
            Unwinder unwinder = Unwinder.of(context);
            FrameValues values = new FrameValues(context);
            List<Task> asleep = new ArrayList<>();
            List<CallStack> stacks = new ArrayList<>();
            Set<Long> functions = new HashSet<>();
            progress.begin("Looking at stacks", tasks.size());
            for (Task task : tasks) {
                progress.check();
                if (task.isAsleep()) {
                    CallStack stack = unwinder.unwind(task);
                    asleep.add(task);
                    stacks.add(stack);
                    stack.frames().forEach(frame -> functions.add(values.function(frame)));
                }
                progress.advance(1);
            }
            tables.find(kernel, functions, progress);
            MethodCalls finder = new MethodCalls(context, tables, values, new KernelObjects(kernel, context, tasks));
            progress.begin("Looking for methods on stacks", asleep.size());
            for (int i = 0; i < asleep.size(); i++) {
                progress.check();
                calls.addAll(finder.of(asleep.get(i), stacks.get(i)));
                progress.advance(1);
            }
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "methods of file systems on stacks");
        }
        return new Methods(tables, calls, context);
    }

    /** All operations tables that live objects point to, and those of others that hold functions on stacks. */
    public List<OperationsTable> tables() {
        return tables;
    }

    /** The structs of operations tables of this kernel. */
    public OperationsTypes types() {
        return types;
    }

    /** The calls of methods that tasks sleep in, in the order of tasks, a task's innermost first. */
    public List<MethodCall> calls() {
        return calls;
    }

    /** What is damaged. */
    public List<Diagnostic> findings() {
        return findings;
    }

    /** What this kernel's types or symbols lack. */
    public Missing missing() {
        return missing;
    }
}
