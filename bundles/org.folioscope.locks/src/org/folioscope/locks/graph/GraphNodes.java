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
import java.util.LinkedHashMap;
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
 * What of a {@link WaitGraph} is drawn, as trees: each root waits for nobody, or is where a circle is opened. What is equal shares a box:
 * tasks of one name that wait for one lock in the same function and way, and locks of one kind that have equal waiters. Of the boxes at one
 * lock some are drawn, those first that others wait for.
 */
final class GraphNodes {

    /** Boxes at one lock. */
    static final int MOST_WAITERS = 12;

    /** Boxes in all. */
    static final int MOST = 2000;

    /** So many that are equal share a box. */
    static final int EQUALS = 3;

    /** One box, and the one arrow that leaves it. */
    static final class Node {
        final Kind kind;
        final Task task;
        final ContendedLock lock;
        /** What it has in common with those that are equal to it. */
        final String key;

        final List<Node> children = new ArrayList<>();
        List<String> lines;
        /** All that the box stands for, itself first. */
        List<Node> equals = List.of(this);

        Node out;
        String label = "";
        boolean isCertain = true;
        boolean inCircle;
        int depth;
        int shape;

        Node(Kind kind, List<String> lines, Task task, ContendedLock lock, String key) {
            this.kind = kind;
            this.lines = lines;
            this.task = task;
            this.lock = lock;
            this.key = key;
        }

        static Node more(String words) {
            return new Node(Kind.MORE, List.of(words), null, null, "");
        }
    }

    /** Nodes of one shape are equal, with all that waits for them. */
    private record Shape(String key, String label, boolean isCertain, List<Integer> children) {}

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
        findShapes();
        showAll();
    }

    /** Tells each node's shape, those that wait before what they wait for. */
    private void findShapes() {
        List<Node> order = new ArrayList<>(roots);
        for (int i = 0; i < order.size(); i++) {
            order.addAll(order.get(i).children);
        }
        Map<Shape, Integer> shapes = new HashMap<>();
        for (Node node : order.reversed()) {
            if (node.inCircle) {
                node.shape = -1; // equal to none
                continue;
            }
            List<Integer> children =
                    node.children.stream().map(child -> child.shape).sorted().toList();
            node.shape = children.contains(-1)
                    ? -1
                    : shapes.computeIfAbsent(
                            new Shape(node.key, node.label, node.isCertain, children), _ -> shapes.size());
        }
    }

    /** Lets those of one shape share a box. @param always though there are few, or only one */
    private static List<Node> together(List<Node> nodes, boolean always) {
        Map<Integer, List<Node>> byShape = new LinkedHashMap<>();
        List<Node> result = new ArrayList<>();
        nodes.forEach(node ->
                byShape.computeIfAbsent(node.shape, _ -> new ArrayList<>()).add(node));
        byShape.forEach((shape, equal) -> {
            if (shape >= 0 && (always || equal.size() >= EQUALS)) {
                Node first = equal.getFirst();
                List<Node> behind = new ArrayList<>();
                equal.forEach(each -> behind.addAll(each.children));
                first.equals = equal;
                first.lines = GraphText.ofEquals(equal);
                first.children.clear();
                first.children.addAll(behind);
                result.add(first);
            } else {
                result.addAll(equal);
            }
        });
        return result;
    }

    private void showAll() {
        List<Node> chains = together(roots, false);
        roots.clear();
        for (Node chain : chains) {
            if (shown.size() >= MOST) {
                int more = chains.subList(roots.size(), chains.size()).stream()
                        .mapToInt(each -> each.equals.size())
                        .sum();
                Node rest = Node.more("and " + more + " more chains");
                roots.add(rest);
                shown.add(rest);
                return;
            }
            roots.add(chain);
            show(chain);
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
            Node node = new Node(
                    Kind.TASK, List.of(task.title(), state), task, null, state + " " + GraphText.stem(task.comm()));
            all.add(node);
            return node;
        });
    }

    private Node lock(ContendedLock lock) {
        return locks.computeIfAbsent(lock, _ -> {
            String state = lock.state().kind().text() + ": " + lock.state().words();
            Node node = new Node(
                    Kind.LOCK,
                    List.of(lock.title(), state),
                    null,
                    lock,
                    state + " " + lock.place().member() + " of " + lock.place().type());
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
            List<Node> waiting = together(node.children, node.equals.size() > 1);
            node.children.clear();
            waiting.sort((a, b) ->
                    Boolean.compare(b.inCircle || !b.children.isEmpty(), a.inCircle || !a.children.isEmpty()));
            int room = Math.max(0, Math.min(MOST_WAITERS, MOST - shown.size() - queue.size()));
            int taken = waiting.size() <= room ? waiting.size() : Math.max(0, room - 1);
            for (Node child : waiting.subList(0, taken)) {
                child.out = node;
                add(node, child);
                queue.add(child);
            }
            if (taken < waiting.size()) {
                int more = waiting.subList(taken, waiting.size()).stream()
                        .mapToInt(each -> each.equals.size())
                        .sum();
                Node rest = Node.more("and " + more + " more");
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
