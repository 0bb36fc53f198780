// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.task.Task;

/**
 * Who waits for whom: from a task to the lock that it waits for, from a lock to the task that holds it. A task waits for one
 * lock at most, and a lock has one owner at most, so every way through the graph is one chain, which ends, or runs into a circle: a deadlock.
 * Immutable.
 */
public final class WaitGraph {

    /**
     * A task waits for a lock that another holds.
     *
     * @param waiter the task that waits
     * @param lock what it waits for
     * @param owner who holds it; null where nobody is known to
     * @param isCertain false where the owner is only the last reader that took the lock
     */
    public record Edge(BlockedTask waiter, ContendedLock lock, Task owner, boolean isCertain) {}

    private final List<Edge> edges;
    private final LongMap<Edge> byWaiter;
    private final List<List<Edge>> circles;

    /** @param edges at most one for each waiter */
    public WaitGraph(List<Edge> edges) {
        this.edges = List.copyOf(edges);
        this.byWaiter = new LongMap<>(edges.size());
        edges.forEach(edge -> byWaiter.put(edge.waiter().task().address(), edge));
        this.circles = findCircles();
    }

    /** Who waits, for which lock, and who has that. */
    public List<Edge> edges() {
        return edges;
    }

    /** The chains that lead back to where they began, each once: deadlocks where all of their edges are certain. */
    public List<List<Edge>> circles() {
        return circles;
    }

    /** From {@code task} along those that it waits for, to one that waits for nobody, or the first one again. */
    public List<Edge> chain(Task task) {
        List<Edge> chain = new ArrayList<>();
        LongHashSet seen = new LongHashSet();
        Edge edge = byWaiter.get(task.address());
        while (edge != null && seen.add(edge.waiter().task().address())) {
            chain.add(edge);
            edge = next(edge);
        }
        return chain;
    }

    private List<List<Edge>> findCircles() {
        List<List<Edge>> result = new ArrayList<>();
        LongMap<Edge> seenFrom = new LongMap<>(); // by the task that waits: the edge where the way to it began
        for (Edge each : edges) {
            Edge start = next(each); // of one who holds a lock and waits, as all in a circle do
            if (start == null || seenFrom.get(waiter(start)) != null) {
                continue;
            }
            Edge edge = start;
            while (edge != null && seenFrom.get(waiter(edge)) == null) {
                seenFrom.put(waiter(edge), start);
                edge = next(edge);
            }
            if (edge != null && seenFrom.get(waiter(edge)) == start) {
                result.add(circle(edge));
            }
        }
        return result;
    }

    private List<Edge> circle(Edge first) {
        List<Edge> circle = new ArrayList<>();
        Edge edge = first;
        do {
            circle.add(edge);
            edge = next(edge);
        } while (waiter(edge) != waiter(first));
        return List.copyOf(circle);
    }

    private static long waiter(Edge edge) {
        return edge.waiter().task().address();
    }

    /** What the one waits for who holds what {@code edge} leads to; null where that one waits for nothing. */
    private Edge next(Edge edge) {
        return edge.owner() == null ? null : byWaiter.get(edge.owner().address());
    }
}
