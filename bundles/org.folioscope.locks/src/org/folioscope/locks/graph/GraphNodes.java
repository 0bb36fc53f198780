// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.graph.GraphDrawing.Kind;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.task.Task;

/**
 * What of a {@link WaitGraph} is drawn, as trees: each root waits for nobody, or is where a circle is opened. Of the tasks that wait for one
 * lock some get a box of their own, those first that others wait for.
 */
final class GraphNodes {

    /** Tasks at one lock with a box of their own. */
    static final int MOST_WAITERS = 12;

    /** Boxes in all. */
    static final int MOST = 2000;

    /** One box, and the one arrow that leaves it. */
    static final class Node {
        final Kind kind;
        final List<String> lines;
        final Task task;
        final ContendedLock lock;
        final List<Node> children = new ArrayList<>();
        Node out;
        String label = "";
        boolean isCertain = true;
        boolean inCircle;
        int depth;

        Node(Kind kind, List<String> lines, Task task, ContendedLock lock) {
            this.kind = kind;
            this.lines = lines;
            this.task = task;
            this.lock = lock;
        }
    }

    private final Map<Long, Node> tasks = new HashMap<>();
    private final Map<ContendedLock, Node> locks = new IdentityHashMap<>(); // a folio has several bits at one address
    private final Set<Node> all = new LinkedHashSet<>();
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> shown = new ArrayList<>();

    GraphNodes(WaitGraph graph) {
        for (Edge edge : graph.edges()) {
            Node waiter = waiter(edge.waiter());
            waiter.out = lock(edge.lock());
            waiter.label = wants(edge.waiter().waitsFor().mode());
        }
        for (Edge edge : graph.edges()) {
            if (edge.owner() != null) {
                Node lock = lock(edge.lock());
                lock.out = owner(edge.owner());
                lock.isCertain = edge.isCertain();
                lock.label = edge.isCertain() ? "held by" : "last reader";
            }
        }
        for (List<Edge> circle : graph.circles()) {
            circle.forEach(edge -> {
                tasks.get(edge.waiter().task().address()).inCircle = true;
                locks.get(edge.lock()).inCircle = true;
            });
            roots.add(tasks.get(circle.getFirst().waiter().task().address()));
        }
        all.stream().filter(node -> node.out == null).forEach(roots::add);
        Set<Node> opened = new HashSet<>(roots);
        for (Node node : all) {
            if (node.out != null && !opened.contains(node)) {
                node.out.children.add(node);
            }
        }
        showAll();
    }

    private void showAll() {
        for (int i = 0; i < roots.size(); i++) {
            if (shown.size() >= MOST) {
                int more = roots.size() - i;
                roots.subList(i, roots.size()).clear();
                Node rest = new Node(Kind.MORE, List.of("and " + more + " more chains"), null, null);
                roots.add(rest);
                shown.add(rest);
                return;
            }
            show(roots.get(i));
        }
    }

    private static String wants(Mode mode) {
        return switch (mode) {
            case READ -> "waits to read";
            case WRITE -> "waits to write";
            case EXCLUSIVE -> "waits";
        };
    }

    private Node waiter(BlockedTask blocked) {
        Task task = blocked.task();
        return task(task, task.letter() + " in " + blocked.function() + "()");
    }

    private Node owner(Task task) {
        return task(task, task.onCpu() ? "runs" : Character.toString(task.letter()));
    }

    private Node task(Task task, String state) {
        return tasks.computeIfAbsent(task.address(), _ -> {
            Node node = new Node(Kind.TASK, List.of(task.title(), state), task, null);
            all.add(node);
            return node;
        });
    }

    private Node lock(ContendedLock lock) {
        return locks.computeIfAbsent(lock, _ -> {
            Node node = new Node(
                    Kind.LOCK,
                    List.of(
                            lock.title(),
                            lock.state().kind().text() + ": " + lock.state().words()),
                    null,
                    lock);
            all.add(node);
            return node;
        });
    }

    /** Takes what waits for {@code root}, nearest first, as far as there is room. */
    private void show(Node root) {
        Deque<Node> queue = new ArrayDeque<>(List.of(root));
        while (!queue.isEmpty()) {
            Node node = queue.poll();
            shown.add(node);
            List<Node> waiting = new ArrayList<>(node.children);
            node.children.clear();
            waiting.sort((a, b) ->
                    Boolean.compare(b.inCircle || !b.children.isEmpty(), a.inCircle || !a.children.isEmpty()));
            int room = Math.max(0, Math.min(MOST_WAITERS, MOST - shown.size() - queue.size()));
            int taken = waiting.size() <= room ? waiting.size() : Math.max(0, room - 1);
            for (Node child : waiting.subList(0, taken)) {
                add(node, child);
                queue.add(child);
            }
            if (taken < waiting.size()) {
                int more = waiting.size() - taken;
                Node rest = new Node(Kind.MORE, List.of("and " + more + " more"), null, null);
                rest.out = node;
                add(node, rest);
                shown.add(rest);
            }
        }
    }

    private static void add(Node parent, Node child) {
        child.depth = parent.depth + 1;
        parent.children.add(child);
    }

    /** All that are drawn. */
    Collection<Node> shown() {
        return shown;
    }

    List<Node> roots() {
        return roots;
    }
}
