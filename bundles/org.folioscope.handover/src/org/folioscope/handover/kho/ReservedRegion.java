// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.List;
import org.folioscope.handover.fdt.FdtNode;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.memory.MemoryReader;

/**
 * A region of the command line's reserve_mem=, as the entry "memblock" hands it on: a tree "memblock-v1" with a child
 * "reserve-mem-v1" for each, whose properties start and size are words in the machine's own order
 * (include/linux/kho/abi/memblock.h of Linux 7.2).
 *
 * @param name of the region
 * @param address physical address of its node
 * @param nodeSize of the node, bytes
 * @param start physical address of the region; 0 where the property is missing
 * @param size bytes
 */
public record ReservedRegion(String name, long address, int nodeSize, long start, long size) {

    /** The name of the entry. */
    public static final String ENTRY = "memblock";

    /** The tree's compatible string. */
    public static final String COMPATIBLE = "memblock-v1";

    /** Bytes that the tree may have; the kernel allocates one page. */
    static final int TREE_LIMIT = 4096;

    /** Reads the tree at the physical {@code address}. */
    public static FlatTree tree(MemoryReader physical, long address) {
        return FlatTree.read(physical, address, TREE_LIMIT);
    }

    /** The regions of {@code tree}, in its order. */
    public static List<ReservedRegion> of(FlatTree tree) {
        return tree.root().map(FdtNode::children).orElse(List.of()).stream()
                .map(node -> new ReservedRegion(
                        node.name(),
                        tree.address() + node.offset(),
                        node.size(),
                        node.number("start").orElse(0),
                        node.number("size").orElse(0)))
                .toList();
    }
}
