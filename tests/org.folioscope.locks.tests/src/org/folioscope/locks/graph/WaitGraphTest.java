// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.junit.jupiter.api.Test;

class WaitGraphTest {

    @Test
    void aChainEndsWithTheOneWhoWaitsForNobody() {
        MadeGraph made = new MadeGraph()
                .waits(1, 100, 2)
                .waits(2, 200, 3)
                .waits(3, 300, 0)
                .waits(4, 200, 3);
        assertEquals(List.of(1L, 2L, 3L), waiters(made.graph().chain(made.task(1))));
        assertEquals(List.of(), made.graph().chain(made.task(5)));
        assertEquals(List.of(), made.graph().circles());
    }

    @Test
    void eachCircleIsFoundOnceWhoeverLeadsIntoIt() {
        MadeGraph made = new MadeGraph()
                .waits(9, 100, 1)
                .waits(1, 200, 2)
                .waits(2, 300, 3)
                .waits(3, 100, 1)
                .waits(8, 100, 1)
                .waits(20, 500, 21)
                .waits(21, 600, 20)
                .waits(30, 700, 30);
        assertEquals(
                List.of(Set.of(1L, 2L, 3L), Set.of(20L, 21L), Set.of(30L)),
                made.graph().circles().stream()
                        .map(circle -> Set.copyOf(waiters(circle)))
                        .toList());
        assertEquals(List.of(9L, 1L, 2L, 3L), waiters(made.graph().chain(made.task(9))));
    }

    @Test
    void aHundredThousandInOneLineAreNoProblem() {
        MadeGraph made = new MadeGraph();
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            made.waits(i + 1, 1_000_000 + i, i + 2);
        }
        assertEquals(List.of(), made.graph().circles());
        assertEquals(count, made.graph().chain(made.task(1)).size());
        made.waits(count + 1, 1, 1);
        assertEquals(count + 1, made.graph().circles().getFirst().size());
    }

    private static List<Long> waiters(List<Edge> edges) {
        return edges.stream().map(edge -> edge.waiter().task().pid()).collect(Collectors.toList());
    }
}
