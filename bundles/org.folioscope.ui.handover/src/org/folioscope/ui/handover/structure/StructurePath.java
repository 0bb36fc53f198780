// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.handover.structure.Structures;
import org.folioscope.model.Structure;

/** The way from the root of a tree of structures to the one that lies at an address. */
public final class StructurePath {

    /** More structures than this are not looked through; what is found so far counts. */
    private static final int MOST = 500_000;

    private StructurePath() {}

    /**
     * The way to the structure that begins at {@code address}, or else to the smallest that has it within; empty where
     * there is none. Of several that begin there, the first one counts. Reads structures: for a worker thread.
     *
     * @param address physical, bytes
     */
    public static List<Structure> to(List<Structure> roots, long address, Progress progress) {
        progress.begin("Looking for the structure", -1);
        Map<Structure, Structure> parents = new IdentityHashMap<>();
        Deque<Structure> queue = new ArrayDeque<>(roots);
        Structure around = null;
        for (int seen = 0; seen < MOST && !queue.isEmpty(); seen++) {
            progress.check();
            Structure structure = queue.poll();
            if (structure.getAddress() == address && structure.getSize() > 0) {
                return way(structure, parents);
            }
            if (holds(structure, address)
                    && (around == null || Long.compareUnsigned(structure.getSize(), around.getSize()) <= 0)) {
                around = structure;
            }
            for (Structure child : Structures.children(structure, progress)) {
                parents.put(child, structure);
                queue.add(child);
            }
        }
        return around == null ? List.of() : way(around, parents);
    }

    private static boolean holds(Structure structure, long address) {
        return structure.getSize() > 0
                && Long.compareUnsigned(address - structure.getAddress(), structure.getSize()) < 0;
    }

    private static List<Structure> way(Structure to, Map<Structure, Structure> parents) {
        List<Structure> way = new ArrayList<>();
        for (Structure each = to; each != null; each = parents.get(each)) {
            way.add(each);
        }
        Collections.reverse(way);
        return way;
    }
}
