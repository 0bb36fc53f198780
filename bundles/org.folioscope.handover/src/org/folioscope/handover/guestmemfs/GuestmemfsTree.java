// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.handover.fdt.FdtNode;
import org.folioscope.handover.fdt.FdtProperty;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.memory.MemoryReader;

/**
 * What guestmemfs writes into the device tree of the pre-merge KHO (patch 07/10,
 * 20240805093245.889357-8-jgowans@amazon.com). Immutable.
 *
 * @param address physical, of the tree
 * @param data the carved region: one range in a sound tree
 * @param superBlock super block, inode store and bitmap, in this order in a sound tree
 * @param mappings a page per file, in the order of inodes
 * @param inodes the page of 32-bit inode numbers: which file a range of {@code mappings} belongs to
 * @param numInodes allocated_inodes when it was written; -1 where the tree doesn't say
 */
public record GuestmemfsTree(
        long address,
        List<KhoMem> data,
        List<KhoMem> superBlock,
        List<KhoMem> mappings,
        List<KhoMem> inodes,
        long numInodes) {

    /** The only version there ever was. */
    public static final String COMPATIBLE = "guestmemfs-v1";

    /** More than any of the format's own: a file takes a property of 16 bytes per inode. */
    private static final int SIZE_LIMIT = 4 << 20;

    /** The tree at {@code address}; empty where none is, or where it knows no guestmemfs. */
    public static Optional<GuestmemfsTree> read(MemoryReader reader, long address) {
        if (!FlatTree.isAt(reader, address)) {
            return Optional.empty();
        }
        FlatTree tree = FlatTree.read(reader, address, SIZE_LIMIT);
        return tree.root().flatMap(GuestmemfsTree::node).map(node -> of(address, node));
    }

    private static Optional<FdtNode> node(FdtNode root) {
        if (root.compatible().equals(COMPATIBLE)) {
            return Optional.of(root);
        }
        return root.children().stream()
                .filter(each -> each.compatible().equals(COMPATIBLE))
                .findFirst();
    }

    private static GuestmemfsTree of(long address, FdtNode node) {
        Optional<FdtNode> mappings = node.child("mappings_blocks");
        return new GuestmemfsTree(
                address,
                ranges(node.child("fs_mem")),
                ranges(node.child("superblock")),
                ranges(mappings.isPresent() ? mappings : node.child("mappings_block")),
                ranges(node.child("mappings_to_inode")),
                node.child("mappings_to_inode")
                        .map(each -> each.number("num_inodes").orElse(-1))
                        .orElse(-1L));
    }

    private static List<KhoMem> ranges(Optional<FdtNode> node) {
        List<KhoMem> ranges = new ArrayList<>();
        FdtProperty property = node.flatMap(each -> each.property("mem")).orElse(null);
        for (int i = 0; property != null && i + 1 < property.words(); i += 2) {
            ranges.add(KhoMem.of(property.word(i), property.word(i + 1)));
        }
        return List.copyOf(ranges);
    }

    /** Every range that the tree names, in its order. */
    public List<KhoMem> all() {
        List<KhoMem> all = new ArrayList<>(data);
        all.addAll(superBlock);
        all.addAll(mappings);
        all.addAll(inodes);
        return List.copyOf(all);
    }

    /** Whether a page of block lists at {@code physical} is handed over. */
    public boolean preserves(long physical) {
        return mappings.stream().anyMatch(each -> each.contains(physical));
    }
}
