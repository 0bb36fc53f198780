// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.khotmpfs;

import java.io.IOException;
import org.folioscope.handover.make.PageFile;

/**
 * Writes KHO's radix tree of single pages and its root tree of one child, as Linux 7.2 has them (kho-v4). Offsets and
 * bits are written out here from the kernel's description: order 0 has the bit 52 in its key, a leaf has 32768 bits, a
 * table 512 addresses.
 */
final class KhoTracker {

    /** Hands out a page of zeros. */
    @FunctionalInterface
    interface Pages {
        long take() throws IOException;
    }

    private static final long ORDER_0 = 1L << 52;

    private final PageFile file;
    private final Pages pages;
    private long root;

    KhoTracker(PageFile file, Pages pages) {
        this.file = file;
        this.pages = pages;
    }

    void preserve(long pfn) throws IOException {
        long word = word(pfn);
        file.u64(word, file.u64(word) | 1L << pfn);
    }

    void forget(long pfn) throws IOException {
        long word = word(pfn);
        file.u64(word, file.u64(word) & ~(1L << pfn));
    }

    /** Physical address of the 64 bits that the frame's is among. */
    private long word(long pfn) throws IOException {
        if (root == 0) {
            root = pages.take();
        }
        long key = ORDER_0 | pfn;
        long node = root;
        for (int level = 5; level > 0; level--) {
            long entry = node + 8 * (key >>> 15 + 9 * (level - 1) & 511);
            long below = file.u64(entry);
            if (below == 0) {
                below = pages.take();
                file.u64(entry, below);
            }
            node = below;
        }
        return node + 8 * ((key & 32767) >>> 6);
    }

    /** Writes the root tree: a flattened device tree whose numbers are in the machine's order. */
    void writeTree(long tree, String child, long data, long size) throws IOException {
        Flat flat = new Flat(tree);
        flat.begin("");
        flat.text(0, "kho-v4");
        flat.number(11, root);
        flat.begin(child);
        flat.number(32, data);
        flat.number(47, size);
        flat.end();
        flat.end();
        flat.finish("compatible\0preserved-memory-map\0preserved-data\0blob-size\0");
        preserve(tree >>> 12);
    }

    /** A flattened device tree (version 17) in the making: header, structure, strings. */
    private final class Flat {

        private static final int HEADER = 40;
        private static final int STRUCTURE = HEADER + 16;

        private final long tree;
        private int at = STRUCTURE;

        Flat(long tree) {
            this.tree = tree;
        }

        private void big(int offset, int value) throws IOException {
            file.u32(tree + offset, Integer.reverseBytes(value));
        }

        private void word(int value) throws IOException {
            big(at, value);
            at += 4;
        }

        void begin(String name) throws IOException {
            word(1);
            file.text(tree + at, name);
            at += name.length() / 4 * 4 + 4;
        }

        void end() throws IOException {
            word(2);
        }

        void text(int nameOffset, String value) throws IOException {
            word(3);
            word(value.length() + 1);
            word(nameOffset);
            file.text(tree + at, value);
            at += value.length() / 4 * 4 + 4;
        }

        void number(int nameOffset, long value) throws IOException {
            word(3);
            word(8);
            word(nameOffset);
            file.u32(tree + at, (int) value);
            file.u32(tree + at + 4, (int) (value >>> 32));
            at += 8;
        }

        void finish(String strings) throws IOException {
            word(9);
            int structure = at - STRUCTURE;
            file.text(tree + at, strings);
            big(0, 0xd00dfeed);
            big(4, 4096);
            big(8, STRUCTURE);
            big(12, at);
            big(16, HEADER);
            big(20, 17);
            big(24, 16);
            big(28, 0);
            big(32, strings.length());
            big(36, structure);
        }
    }
}
