// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<Long, Edge> byWaiter = new HashMap<>();
    private final List<List<Edge>> circles;

    /** @param edges at most one for each waiter */
    public WaitGraph(List<Edge> edges) {
        this.edges = List.copyOf(edges);
        edges.forEach(edge -> byWaiter.put(edge.waiter().task().address(), edge));
        this.circles = findCircles();
    }

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
        Set<Long> seen = new HashSet<>();
        Edge edge = byWaiter.get(task.address());
        while (edge != null && seen.add(edge.waiter().task().address())) {
            chain.add(edge);
            edge = edge.owner() == null ? null : byWaiter.get(edge.owner().address());
        }
        return chain;
    }

    private List<List<Edge>> findCircles() {
        List<List<Edge>> result = new ArrayList<>();
        Set<Long> done = new HashSet<>();
        for (Edge start : edges) {
            Map<Long, Integer> way = new HashMap<>();
            List<Edge> chain = new ArrayList<>();
            Edge edge = start;
            while (edge != null && !done.contains(edge.waiter().task().address())) {
                long task = edge.waiter().task().address();
                Integer first = way.putIfAbsent(task, chain.size());
                if (first != null) {
                    result.add(List.copyOf(chain.subList(first, chain.size())));
                    break;
                }
                chain.add(edge);
                edge = edge.owner() == null ? null : byWaiter.get(edge.owner().address());
            }
            done.addAll(way.keySet());
        }
        return result;
    }
}
