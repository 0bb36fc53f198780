// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.folioscope.kernel.synthetic.SyntheticMemory;

/**
 * Lays an xarray out in memory as Documentation/core-api/xarray.rst and include/linux/xarray.h describe it, with a
 * struct xa_node of its own order of members. Entries must be added in any order, but must not overlap.
 */
final class XArrayImage {

    // not the kernel's offsets, so that a decoder that assumes them fails
    static final int SHIFT = 0;
    static final int OFFSET = 2;
    static final int PARENT = 16;
    static final int SLOTS = 32;
    static final int MARKS = 560;
    static final int NODE_SIZE = 600;
    static final int FLAGS = 8;
    static final int HEAD = 24;
    static final int MARK_BIT = 20;

    private static final class Node {
        final int shift;
        final Object[] slots = new Object[64];
        final long[] marks = new long[3];
        long address;

        Node(int shift) {
            this.shift = shift;
        }
    }

    record Entry(long index, int order, long word, int marks) {}

    private final List<Entry> entries = new ArrayList<>();

    static void declare(SyntheticKernel kernel) {
        kernel.struct("xarray", 32, "xa_flags " + FLAGS + " 4", "xa_head " + HEAD + " 8")
                .struct(
                        "xa_node",
                        NODE_SIZE,
                        "shift " + SHIFT + " 1",
                        "offset " + OFFSET + " 1",
                        "parent " + PARENT + " 8",
                        "slots " + SLOTS + " 512",
                        "marks " + MARKS + " 24")
                .enumeration("", "___GFP_LAST_BIT " + MARK_BIT);
    }

    XArrayImage add(long index, int order, long word, int marks) {
        entries.add(new Entry(index, order, word, marks));
        return this;
    }

    List<Entry> sorted() {
        return entries.stream()
                .sorted((a, b) -> Long.compareUnsigned(a.index(), b.index()))
                .toList();
    }

    /** Writes it and returns the address of its struct xarray. */
    long write(SyntheticMemory memory) {
        long array = memory.allocate(32);
        if (entries.size() == 1
                && entries.getFirst().index() == 0
                && entries.getFirst().order() == 0) {
            memory.put64(array + HEAD, entries.getFirst().word());
            memory.put32(array + FLAGS, entries.getFirst().marks() << MARK_BIT);
            return array;
        }
        int shift = 0;
        for (Entry entry : entries) {
            long last = entry.index() + (1L << entry.order()) - 1;
            while (last >>> shift > 63) {
                shift += 6;
            }
        }
        Node root = new Node(shift);
        for (Entry entry : entries) {
            put(root, entry);
        }
        memory.put64(array + HEAD, write(memory, root, 0, 0) | 2);
        return array;
    }

    private static void put(Node node, Entry entry) {
        int slot = (int) (entry.index() >>> node.shift & 63);
        for (int mark = 0; mark < 3; mark++) {
            if ((entry.marks() >>> mark & 1) != 0) {
                node.marks[mark] |= 1L << slot;
            }
        }
        if (entry.order() < node.shift) {
            if (node.slots[slot] == null) {
                node.slots[slot] = new Node(node.shift - 6);
            }
            put((Node) node.slots[slot], entry);
            return;
        }
        node.slots[slot] = entry.word();
        for (int i = 1; i < 1 << entry.order() - node.shift; i++) {
            node.slots[slot + i] = (long) slot << 2 | 2;
        }
    }

    private static long write(SyntheticMemory memory, Node node, long parent, int place) {
        node.address = memory.allocate(NODE_SIZE);
        memory.put8(node.address + SHIFT, node.shift);
        memory.put8(node.address + OFFSET, place);
        memory.put64(node.address + PARENT, parent);
        for (int slot = 0; slot < 64; slot++) {
            long word = 0;
            if (node.slots[slot] instanceof Node child) {
                word = write(memory, child, node.address, slot) | 2;
            } else if (node.slots[slot] != null) {
                word = (Long) node.slots[slot];
            }
            memory.put64(node.address + SLOTS + 8 * slot, word);
        }
        for (int mark = 0; mark < 3; mark++) {
            memory.put64(node.address + MARKS + 8 * mark, node.marks[mark]);
        }
        return node.address;
    }
}
