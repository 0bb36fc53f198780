// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.synthetic.SyntheticMemory;
import org.junit.jupiter.api.Test;

class ListWalkTest {

    private final SyntheticMemory memory = new SyntheticMemory();
    private final Findings findings = new Findings();

    /** Addresses of the head and {@code count} nodes of a ring in order. */
    private long[] ring(int count) {
        long[] nodes = new long[count + 1];
        for (int i = 0; i <= count; i++) {
            nodes[i] = memory.allocate(16);
        }
        for (int i = 0; i <= count; i++) {
            link(nodes[i], nodes[(i + 1) % nodes.length]);
        }
        return nodes;
    }

    private void link(long from, long to) {
        memory.put64(from, to);
        memory.put64(to + 8, from);
    }

    private List<Long> walk(ListWalk walk) {
        List<Long> found = new ArrayList<>();
        for (long node = walk.next(); node != 0; node = walk.next()) {
            found.add(node);
            assertTrue(found.size() < 1000, "the walk does not end");
        }
        return found;
    }

    private List<Long> walkList(long head) {
        return walk(ListWalk.ofList(memory.reader(), head, "under test", findings));
    }

    private static List<Long> range(long[] nodes, int from, int to) {
        List<Long> list = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            list.add(nodes[i]);
        }
        return list;
    }

    @Test
    void aRingIsWalkedOnceAround() {
        long[] nodes = ring(7);
        assertEquals(range(nodes, 1, 7), walkList(nodes[0]));
        assertEquals(List.of(), findings.list());
    }

    @Test
    void anEmptyRingHasNoNodes() {
        assertEquals(List.of(), walkList(ring(0)[0]));
        assertEquals(List.of(), findings.list());
    }

    @Test
    void aChainEndsAtItsNullPointer() {
        long[] nodes = ring(3);
        memory.put64(nodes[3], 0);
        assertEquals(range(nodes, 1, 3), walk(ListWalk.ofHlist(memory.reader(), nodes[0], "under test", findings)));
        assertEquals(List.of(), findings.list());
    }

    @Test
    void aCircleThatMissesTheHeadIsToldAndNoNodeComesTwice() {
        for (int back = 1; back <= 9; back++) {
            long[] nodes = ring(9);
            memory.put64(nodes[9], nodes[back]);
            assertEquals(range(nodes, 1, 9), walkList(nodes[0]), "circle back to node " + back);
        }
        assertTrue(findings.list().stream().anyMatch(d -> d.message().contains("circle")));
    }

    @Test
    void aRingTakenForAChainEndsAtItsHead() {
        long[] nodes = ring(4);
        assertEquals(range(nodes, 1, 4), walk(ListWalk.ofHlist(memory.reader(), nodes[0], "under test", findings)));
        assertEquals(1, findings.list().size());
    }

    @Test
    void aWrongBackPointerIsToldAndTheWalkGoesOn() {
        long[] nodes = ring(5);
        memory.put64(nodes[3] + 8, nodes[1]);
        assertEquals(range(nodes, 1, 5), walkList(nodes[0]));
        assertEquals(1, findings.list().size());
    }

    @Test
    void aPointerToNowhereEndsTheWalkAndIsTold() {
        long[] nodes = ring(5);
        memory.put64(nodes[3], 0xdead_0000_0000_0100L);
        assertEquals(range(nodes, 1, 3), walkList(nodes[0]));
        assertEquals(1, findings.list().size());
    }

    @Test
    void aNullPointerInARingIsDamage() {
        long[] nodes = ring(5);
        memory.put64(nodes[2], 0);
        assertEquals(range(nodes, 1, 2), walkList(nodes[0]));
        assertEquals(1, findings.list().size());
    }
}
