// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.graph.GraphNodes.Node;
import org.folioscope.locks.task.Task;

/**
 * Where the boxes and arrows of a {@link WaitGraph} go: those who wait to the left, whom they wait for to the right, one column
 * for each step, arrows that close a circle below. Sizes are in the units of the {@link Measure}. Immutable.
 */
public final class GraphDrawing {

    /** How large text is where it will be drawn. */
    public interface Measure {

        int width(String line);

        int lineHeight();

        /** What a browser takes for monospace text of 12 pixels. */
        Measure MONOSPACE = new Measure() {
            @Override
            public int width(String line) {
                return (line.length() * 29 + 3) / 4;
            }

            @Override
            public int lineHeight() {
                return 15;
            }
        };
    }

    /** What a box stands for. */
    public enum Kind {
        TASK,
        LOCK,
        /** More that wait for one lock than are drawn. */
        MORE
    }

    /**
     * A box.
     *
     * @param lines its text
     * @param tasks that it stands for, more than one where they are equal; none of others
     * @param locks that it stands for, as {@code tasks}
     * @param inCircle whether it is part of a deadlock
     */
    public record Box(
            Kind kind,
            List<String> lines,
            List<Task> tasks,
            List<ContendedLock> locks,
            boolean inCircle,
            int x,
            int y,
            int width,
            int height) {

        /** The task, or the first of several; null for others. */
        public Task task() {
            return tasks.isEmpty() ? null : tasks.getFirst();
        }

        /** The lock, or the first of several; null for others. */
        public ContendedLock lock() {
            return locks.isEmpty() ? null : locks.getFirst();
        }

        /** How many tasks or locks it stands for; 0 of others. */
        public int count() {
            return tasks.size() + locks.size();
        }
    }

    /**
     * An arrow from one who waits to what is waited for, or from a lock to who holds it.
     *
     * @param label "waits to write", "held by"; it stands above the first line
     * @param isCertain false where the owner is only the last reader that took the lock: to be drawn dashed
     * @param inCircle whether it is part of a deadlock
     * @param xs of the corners, first to last
     * @param ys of the corners
     */
    public record Arrow(String label, boolean isCertain, boolean inCircle, int[] xs, int[] ys) {}

    /** Around text in a box. */
    public static final int PADDING = 6;

    private static final int GAP = 10;
    private static final int MARGIN = 12;
    private static final int HEAD = 14;

    private final Measure measure;
    private final Map<Node, Box> boxes = new LinkedHashMap<>();
    private final Map<Long, Box> byAddress = new HashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private int width;
    private int height = MARGIN;

    private GraphDrawing(GraphNodes nodes, Measure measure) {
        this.measure = measure;
        int[] columns = columns(nodes.shown());
        nodes.roots().forEach(root -> place(root, columns));
        nodes.shown().forEach(this::connect);
        for (Box box : boxes.values()) {
            box.tasks().forEach(task -> byAddress.putIfAbsent(task.address(), box));
            box.locks().forEach(lock -> byAddress.putIfAbsent(lock.address(), box));
        }
        boxes.values().forEach(box -> width = Math.max(width, box.x() + box.width() + MARGIN));
        arrows.forEach(arrow -> {
            for (int x : arrow.xs()) {
                width = Math.max(width, x + MARGIN);
            }
        });
    }

    /** The drawing: what is equal shares a box; of a lock with very many waiters and of very large graphs only a part is drawn, see {@link Kind#MORE}. */
    public static GraphDrawing of(WaitGraph graph, Measure measure) {
        return new GraphDrawing(new GraphNodes(graph), measure);
    }

    /** The tasks and locks that are drawn. */
    public Collection<Box> boxes() {
        return boxes.values();
    }

    /** From who waits to the lock, from the lock to who holds it. */
    public List<Arrow> arrows() {
        return arrows;
    }

    /** Of the whole drawing, pixels at its natural size. */
    public int width() {
        return width;
    }

    /** Of the whole drawing, pixels at its natural size. */
    public int height() {
        return height;
    }

    /** The box at a place; null where there is none. */
    public Box at(int x, int y) {
        return boxes.values().stream()
                .filter(box -> x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height())
                .findFirst()
                .orElse(null);
    }

    /** The box that stands for the task or lock at {@code address} (virtual), alone or among others; null where none does. */
    public Box of(long address) {
        return byAddress.get(address);
    }

    /** The left edge of each column, by the distance from those who wait for nobody. */
    private int[] columns(Collection<Node> nodes) {
        int deepest = nodes.stream().mapToInt(node -> node.depth).max().orElse(0);
        int[] widths = new int[deepest + 1];
        int[] gaps = new int[deepest + 1];
        for (Node node : nodes) {
            widths[node.depth] = Math.max(widths[node.depth], widthOf(node));
            gaps[node.depth] = Math.max(gaps[node.depth], measure.width(node.label) + GAP + HEAD);
        }
        int[] result = new int[deepest + 1];
        int x = MARGIN + GAP;
        for (int depth = deepest; depth >= 0; depth--) {
            result[depth] = x;
            x += widths[depth] + gaps[depth];
        }
        return result;
    }

    private int widthOf(Node node) {
        return 2 * PADDING + node.lines.stream().mapToInt(measure::width).max().orElse(0);
    }

    /** Children above each other, each parent beside the middle of its own. */
    private void place(Node root, int[] columns) {
        Map<Node, Integer> tops = new LinkedHashMap<>();
        Deque<Node> way = new ArrayDeque<>();
        Map<Node, Integer> next = new LinkedHashMap<>();
        way.push(root);
        int bottom = height;
        while (!way.isEmpty()) {
            Node node = way.peek();
            int child = next.merge(node, 1, Integer::sum) - 1;
            if (child < node.children.size()) {
                way.push(node.children.get(child));
                continue;
            }
            way.pop();
            int own = heightOf(node);
            int top = bottom;
            if (!node.children.isEmpty()) {
                Node first = node.children.getFirst();
                Node last = node.children.getLast();
                top = (tops.get(first) + tops.get(last) + heightOf(last) - own) / 2;
            }
            tops.put(node, top);
            bottom = Math.max(bottom, top + own + GAP);
            boxes.put(
                    node,
                    new Box(
                            node.kind,
                            node.lines,
                            node.kind == Kind.TASK
                                    ? node.equals.stream()
                                            .map(each -> each.task)
                                            .toList()
                                    : List.of(),
                            node.kind == Kind.LOCK
                                    ? node.equals.stream()
                                            .map(each -> each.lock)
                                            .toList()
                                    : List.of(),
                            node.inCircle,
                            columns[node.depth],
                            top,
                            widthOf(node),
                            own));
        }
        height = bottom + GAP;
        if (root.out != null) {
            height += 2 * GAP + measure.lineHeight();
        }
    }

    private int heightOf(Node node) {
        return node.lines.size() * measure.lineHeight() + 2 * PADDING;
    }

    private void connect(Node node) {
        Box from = boxes.get(node);
        Box to = node.out == null ? null : boxes.get(node.out);
        if (from == null || to == null) {
            return;
        }
        int x1 = from.x() + from.width();
        int y1 = from.y() + from.height() / 2;
        int x2 = to.x();
        int y2 = to.y() + to.height() / 2;
        if (node.depth > node.out.depth) {
            int middle = x2 - HEAD;
            add(node, new int[] {x1, middle, middle, x2}, new int[] {y1, y1, y2, y2});
        } else {
            int right = x1 + Math.max(2 * GAP, measure.width(node.label) + GAP);
            int below = bottomOf(node) + GAP + measure.lineHeight();
            int before = x2 - HEAD;
            add(node, new int[] {x1, right, right, before, before, x2}, new int[] {y1, y1, below, below, y2, y2});
        }
    }

    private void add(Node node, int[] xs, int[] ys) {
        boolean inCircle = node.inCircle && node.out.inCircle;
        arrows.add(new Arrow(node.label, node.isCertain, inCircle, xs, ys));
    }

    /** The lowest edge of all that wait for {@code root}, itself included. */
    private int bottomOf(Node root) {
        int bottom = 0;
        Deque<Node> way = new ArrayDeque<>(List.of(root));
        while (!way.isEmpty()) {
            Node node = way.pop();
            bottom = Math.max(bottom, boxes.get(node).y() + boxes.get(node).height());
            way.addAll(node.children);
        }
        return bottom;
    }
}
