// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.LockState;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.place.LockPlace;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.wait.Wait;

/** A graph of tasks that a test names by their pids. */
final class MadeGraph {

    private static final long UNINTERRUPTIBLE = 2;

    private final Map<Long, Task> tasks = new TreeMap<>();
    private final Map<Long, ContendedLock> locks = new TreeMap<>();
    private final List<Edge> edges = new ArrayList<>();

    /** Gives a task that waits for nothing yet a name. */
    MadeGraph named(long pid, String comm) {
        tasks.put(pid, new Task(pid, pid, pid, comm, UNINTERRUPTIBLE, 0, 0, 0, false, 0, 0, -1));
        return this;
    }

    /** Task {@code waiter} waits for the lock at {@code lock}, which task {@code owner} holds; 0 for nobody. */
    MadeGraph waits(long waiter, long lock, long owner, boolean isCertain) {
        return waits(waiter, "mutex" + lock, lock, owner, isCertain);
    }

    MadeGraph waits(long waiter, String member, long lock, long owner) {
        return waits(waiter, member, lock, owner, true);
    }

    private MadeGraph waits(long waiter, String member, long lock, long owner, boolean isCertain) {
        BlockedTask blocked = new BlockedTask(
                task(waiter), new CallStack(List.of(), ""), new Wait(LockKind.MUTEX, lock, Mode.EXCLUSIVE, "made"));
        ContendedLock contended = locks.computeIfAbsent(
                lock,
                address -> new ContendedLock(
                        new LockState(LockKind.MUTEX, address, "held", true, owner, false, List.of()),
                        new LockPlace(member, "", 0, "<file & \"co\">"),
                        List.of(blocked)));
        edges.add(new Edge(blocked, contended, owner == 0 ? null : task(owner), isCertain));
        return this;
    }

    MadeGraph waits(long waiter, long lock, long owner) {
        return waits(waiter, lock, owner, true);
    }

    Task task(long pid) {
        return tasks.computeIfAbsent(
                pid, _ -> new Task(pid, pid, pid, "task" + pid, UNINTERRUPTIBLE, 0, 0, 0, false, 0, 0, -1));
    }

    WaitGraph graph() {
        return new WaitGraph(edges);
    }
}
