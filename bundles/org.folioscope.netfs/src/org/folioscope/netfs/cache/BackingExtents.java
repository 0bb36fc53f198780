// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.cache.CacheObject.Range;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;

/**
 * Which parts of a file on ext4 were written, as far as ext4 remembers: its extent status tree (fs/ext4/extents_status.h), a red-black
 * tree of runs of blocks whose status is in the upper 5 bits of es_pblk, WRITTEN in the lowest of them. The kernel may forget runs when
 * memory is short, so what is there is cached, but not all that is cached need be there. One thread.
 */
final class BackingExtents {

    /** Runs of one file that are read; a fragmented one has thousands. */
    private static final int MOST_RUNS = 1 << 16;

    private static final int STATUS_SHIFT = 59;
    private static final long WRITTEN = 1;

    private final Context context;
    private final MemoryReader reader;
    private Field inode;
    private Field root;
    private Field block;
    private Field length;
    private Field physical;
    private int left;
    private int right;
    private boolean known;

    BackingExtents(Context context) {
        this.context = context;
        reader = context.map().virtualReader();
        try {
            Members members = context.members("ext4_inode_info");
            inode = members.need("vfs_inode");
            root = members.need("i_es_tree.root.rb_node");
            Members run = context.members("extent_status");
            block = run.need("es_lblk");
            length = run.need("es_len");
            physical = run.need("es_pblk");
            left = run.offset("rb_node.rb_left");
            right = run.offset("rb_node.rb_right");
            known = true;
        } catch (MissingMemberException _) {
            known = false;
        }
    }

    /**
     * The parts that were written, ascending.
     *
     * @param address of the struct inode, virtual
     * @param blockSize of its file system, bytes
     * @return null where this kernel's ext4 can't be read
     */
    List<Range> of(long address, long blockSize) {
        if (!known || blockSize < 512 || blockSize > 1 << 16) {
            return null;
        }
        List<Range> result = new ArrayList<>();
        try {
            walk(root.get(reader, address - inode.offset()), blockSize, result);
        } catch (MemoryFaultException e) {
            context.findings()
                    .warning("the extent status tree of this inode can't be read: " + e.getMessage(), address);
        }
        return result;
    }

    /** Left, itself, right; without recursion, for a damaged tree may be a list. */
    private void walk(long first, long blockSize, List<Range> result) {
        LongHashSet seen = new LongHashSet();
        List<Long> open = new ArrayList<>();
        long node = first;
        while ((node != 0 || !open.isEmpty()) && seen.size() < MOST_RUNS) {
            if (node != 0) {
                if (!seen.add(node)) {
                    context.findings().warning("this extent status tree leads back to a node of its own", node);
                    return;
                }
                open.add(node);
                node = reader.u64(node + left);
                continue;
            }
            long at = open.removeLast();
            if ((physical.get(reader, at) >>> STATUS_SHIFT & WRITTEN) != 0) {
                add(block.get(reader, at) * blockSize, length.get(reader, at) * blockSize, result);
            }
            node = reader.u64(at + right);
        }
    }

    /** Neighbours become one. */
    private static void add(long start, long bytes, List<Range> result) {
        Range last = result.isEmpty() ? null : result.getLast();
        if (last != null && last.end() == start) {
            result.set(result.size() - 1, new Range(last.start(), last.length() + bytes));
        } else {
            result.add(new Range(start, bytes));
        }
    }
}
