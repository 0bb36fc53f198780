// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import java.util.List;
import java.util.regex.Pattern;
import org.folioscope.locks.graph.GraphNodes.Node;

/** What stands in boxes that several share. */
final class GraphText {

    /** Pids that are named in a box. */
    private static final int MOST_PIDS = 6;

    /** Numbers at the end of a task's name, as in "kworker/0:1H" or "writer-12". */
    private static final Pattern NUMBERS = Pattern.compile("[0-9][-0-9:/uH]*$");

    private GraphText() {}

    /** What is the same in the names of tasks of one kind: "writer-" of "writer-12". */
    static String stem(String comm) {
        return NUMBERS.matcher(comm).replaceFirst("");
    }

    /** "agent ×37", what they do, and which they are: of a box that stands for all of {@code nodes}, which are equal. */
    static List<String> ofEquals(List<Node> nodes) {
        Node first = nodes.getFirst();
        if (nodes.size() == 1) {
            return first.lines;
        }
        String count = " ×" + String.format("%,d", nodes.size());
        if (first.task == null) {
            String member = first.lock.place().member();
            String named = member.isEmpty() ? first.lock.state().kind().text() : member;
            return List.of(named + count, first.lines.get(1), "such as " + first.lock.title());
        }
        boolean isOneName = nodes.stream().allMatch(each -> each.task.comm().equals(first.task.comm()));
        return List.of(
                (isOneName ? first.task.comm() : stem(first.task.comm()) + "…") + count,
                first.lines.get(1),
                pids(nodes));
    }

    private static String pids(List<Node> nodes) {
        StringBuilder text = new StringBuilder("pid");
        for (int i = 0; i < Math.min(MOST_PIDS, nodes.size()); i++) {
            text.append(i == 0 ? " " : ", ").append(nodes.get(i).task.pid());
        }
        return text.append(nodes.size() > MOST_PIDS ? ", …" : "").toString();
    }
}
