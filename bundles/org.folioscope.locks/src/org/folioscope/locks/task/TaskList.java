// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.task;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * Reads all tasks of a kernel: processes along init_task.tasks, the threads of each along signal->thread_head
 * (include/linux/sched/signal.h, the same from 6.1 to 7.2). One thread.
 */
public final class TaskList {

    /** PID_MAX_LIMIT of include/linux/threads.h for 64 bits: no kernel has more. */
    private static final int LIMIT = 4 << 20;

    private final Context context;
    private final TaskLayout layout;
    private final MemoryReader reader;
    private final SchedulerClock clock;
    private final TaskNames names;

    /**
     * @throws org.folioscope.symbols.MissingMemberException when the kernel's types lack a member that is needed
     */
    public TaskList(Context context) {
        this.context = context;
        this.layout = new TaskLayout(context);
        this.reader = context.map().virtualReader();
        this.clock = new SchedulerClock(context);
        this.names = new TaskNames(reader, layout.comm.offset(), layout.commSize);
    }

    /**
     * All tasks, the first CPU's idle task first, each process before its other threads. What is damaged is told and left
     * out.
     *
     * @throws org.folioscope.symbols.MissingSymbolException when the kernel has no init_task
     */
    public List<Task> read(Progress progress) {
        long init = context.map().symbols().address("init_task");
        List<Task> tasks = new ArrayList<>();
        LongHashSet known = new LongHashSet();
        progress.begin("Reading tasks", -1);
        addProcess(init, tasks, known, progress);
        ListWalk walk = ListWalk.ofList(reader, init + layout.tasks, "tasks", context.findings());
        for (long node = walk.next(); node != 0 && tasks.size() < LIMIT; node = walk.next()) {
            addProcess(node - layout.tasks, tasks, known, progress);
        }
        return tasks;
    }

    private void addProcess(long leader, List<Task> tasks, LongHashSet known, Progress progress) {
        try {
            add(leader, tasks, known, progress);
            long head = layout.signal.get(reader, leader) + layout.threadHead;
            ListWalk walk = ListWalk.ofList(reader, head, "threads", context.findings());
            for (long node = walk.next(); node != 0 && tasks.size() < LIMIT; node = walk.next()) {
                add(node - layout.threadNode, tasks, known, progress);
            }
        } catch (MemoryFaultException e) {
            context.findings().warning("this task can't be read: " + e.getMessage(), leader);
        }
    }

    private void add(long address, List<Task> tasks, LongHashSet known, Progress progress) {
        if (known.add(address)) {
            if ((tasks.size() & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            tasks.add(task(address));
            progress.advance(1);
        }
    }

    /**
     * The task at {@code address}.
     *
     * @throws MemoryFaultException when it can't be read
     */
    public Task task(long address) {
        return new Task(
                address,
                layout.pid.get(reader, address),
                layout.tgid.get(reader, address),
                names.of(address),
                layout.state.get(reader, address) | optional(layout.exitState, address),
                layout.stack.get(reader, address),
                layout.stackSize,
                layout.sp.get(reader, address),
                optional(layout.onCpu, address) != 0,
                optional(layout.mm, address),
                optional(layout.blockedOn, address),
                clock.since(optional(layout.lastRan, address)));
    }

    private long optional(Field field, long address) {
        return field.present() ? field.get(reader, address) : 0;
    }
}
