// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.folioscope.netfs.cache.CacheObject.Range;
import org.junit.jupiter.api.Test;

/** Extent status trees that are made up; offsets of 7.2.13's ext4 as pahole shows them, status bits of fs/ext4/extents_status.h. */
class BackingExtentsTest {

    private static final long WRITTEN = 1L << 59;
    private static final long HOLE = 1L << 62;
    private static final int INODE = 192;

    private final SyntheticKernel kernel = new SyntheticKernel()
            .struct("ext4_inode_info", 1000, "vfs_inode 192 560", "i_es_tree.root.rb_node 848 8")
            .struct(
                    "extent_status",
                    40,
                    "rb_node.rb_right 8 8",
                    "rb_node.rb_left 16 8",
                    "es_lblk 24 4",
                    "es_len 28 4",
                    "es_pblk 32 8");
    private final Context context = kernel.context();
    private final long file = kernel.memory.allocate(1000);

    private long run(int block, int blocks, long status, long left, long right) {
        long at = kernel.memory.allocate(40);
        kernel.memory.put64(at + 8, right);
        kernel.memory.put64(at + 16, left);
        kernel.memory.put32(at + 24, block);
        kernel.memory.put32(at + 28, blocks);
        kernel.memory.put64(at + 32, status | 0x1234);
        return at;
    }

    private List<Range> read() {
        return new BackingExtents(context).of(file + INODE, 1024);
    }

    @Test
    void writtenRunsInOrderNeighboursAsOne() {
        long first = run(0, 4, WRITTEN, 0, 0);
        long third = run(10, 2, HOLE, 0, 0);
        long fourth = run(20, 1, WRITTEN, third, 0);
        kernel.memory.put64(file + 848, run(4, 6, WRITTEN, first, fourth));
        assertEquals(List.of(new Range(0, 10 * 1024), new Range(20 * 1024, 1024)), read());
        assertEquals(List.of(), context.findings().list());
    }

    @Test
    void aFileOfWhichNothingIsKnown() {
        assertEquals(List.of(), read());
    }

    @Test
    void aTreeThatLeadsBackEnds() {
        long node = run(0, 1, WRITTEN, 0, 0);
        kernel.memory.put64(node + 8, node);
        kernel.memory.put64(file + 848, node);
        assertEquals(List.of(new Range(0, 1024)), read());
        assertTrue(context.findings().list().getFirst().message().contains("leads back"));
    }

    @Test
    void aTreeThatLeadsIntoNothingIsToldAndWhatCameBeforeStays() {
        kernel.memory.put64(file + 848, run(0, 1, WRITTEN, 0, 0x1000));
        assertEquals(List.of(new Range(0, 1024)), read());
        assertTrue(context.findings().list().getFirst().message().contains("can't be read"));
    }

    @Test
    void aKernelWithoutTypesOfExt4SaysNothing() {
        assertNull(new BackingExtents(new SyntheticKernel().context()).of(file + INODE, 1024));
    }
}
