// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.List;
import org.folioscope.base.Diagnostic;

/**
 * All that PKRAM keeps, as one decoding found it.
 *
 * @param mode where its nodes were found
 * @param superBlock null where a kernel that runs does not say where it is
 * @param nodes in the order of their chain or list, those that could be reached
 * @param end how the chain of nodes ended; complete for the list of a kernel that runs
 * @param regions the region list; null where there is none
 * @param map the preserved-page map; null where no kernel says where it is
 * @param banned memory in which nothing may be preserved; empty where no kernel tells
 * @param damage of the list of a kernel that runs
 */
public record Pkram(
        Mode mode,
        PkramSuperBlock superBlock,
        List<PkramNode> nodes,
        PkramChain end,
        PkramRegions regions,
        PkramPageMap map,
        List<Banned> banned,
        List<Diagnostic> damage) {

    /** Where nodes were found. */
    public enum Mode {
        /** From the super block on, as the next kernel will find them. */
        IMAGE,
        /** In the list pkram_nodes of a kernel that runs: before a reboot the super block is empty. */
        LIVE
    }

    /**
     * A range of frames in which nothing may be preserved: reserved early in boot, or chosen for the kexec image.
     *
     * @param firstPfn first frame
     * @param lastPfn last frame, inclusive
     */
    public record Banned(long firstPfn, long lastPfn) {

        public boolean contains(long pfn) {
            return pfn >= firstPfn && pfn <= lastPfn;
        }
    }

    /** How many objects all nodes have. */
    public int objectCount() {
        return nodes.stream().mapToInt(node -> node.objects().size()).sum();
    }
}
