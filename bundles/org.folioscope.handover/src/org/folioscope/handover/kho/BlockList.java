// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Entries of one size in a chain of pages: struct kho_block_header_ser of include/linux/kho/abi/block.h (Linux 7.2): the
 * next block's physical address at 0, a count at 8, the entries from 16 on. Immutable.
 *
 * @param first physical address of the first block; 0 for none
 * @param entrySize bytes of an entry
 * @param blocks as far as the chain can be followed
 * @param problems what ends it, or is wrong in it
 */
public record BlockList(long first, int entrySize, List<Block> blocks, List<Problem> problems) {

    /** Bytes of a block's header. */
    public static final int HEADER = 16;

    /** Bytes of a block. */
    public static final int BLOCK = 4096;

    /** Blocks that a kernel accepts in a chain (KHO_MAX_BLOCKS, kernel/liveupdate/kho_block.c). */
    public static final int LIMIT = 10_000;

    /**
     * A block.
     *
     * @param address physical
     * @param count entries as its header says
     * @param used entries that are read: never more than it has room for
     */
    public record Block(long address, long count, int used) {}

    /**
     * What is wrong.
     *
     * @param address physical address of the bytes it is about
     * @param length of them, bytes
     * @param message one sentence
     */
    public record Problem(long address, long length, String message) {}

    /**
     * Follows the chain.
     *
     * @param place physical address of the word that leads to the first block
     * @param visited blocks that are taken by other chains; those of this one are added
     */
    public static BlockList read(
            MemoryReader physical, long first, long place, int entrySize, LongHashSet visited, Progress progress) {
        List<Block> blocks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        long at = first;
        long from = place;
        while (at != 0) {
            progress.check();
            if ((at & BLOCK - 1) != 0) {
                problems.add(new Problem(from, 8, "expected a block on a page, found " + Numbers.hex(at)));
                break;
            }
            if (!visited.add(at)) {
                problems.add(new Problem(
                        from,
                        8,
                        "expected a block of its own, found " + Numbers.hex(at)
                                + ", which was met before: a circle, or a block with two owners"));
                break;
            }
            if (blocks.size() == LIMIT) {
                problems.add(new Problem(from, 8, "more than " + LIMIT + " blocks, which no kernel accepts"));
                break;
            }
            try {
                long next = physical.u64(at);
                long count = physical.u64(at + 8);
                int capacity = capacity(entrySize);
                if (Long.compareUnsigned(count, capacity) > 0 || count == 0) {
                    problems.add(new Problem(
                            at + 8,
                            8,
                            "expected 1 to " + capacity + " entries in a block, found "
                                    + Long.toUnsignedString(count)));
                }
                blocks.add(new Block(at, count, (int) (Long.compareUnsigned(count, capacity) > 0 ? capacity : count)));
                from = at;
                at = next;
            } catch (MemoryFaultException e) {
                problems.add(new Problem(from, 8, "expected a block at " + Numbers.hex(at) + ": " + e.getMessage()));
                break;
            }
        }
        return new BlockList(first, entrySize, List.copyOf(blocks), List.copyOf(problems));
    }

    /** Entries of {@code entrySize} bytes that a block has room for. */
    public static int capacity(int entrySize) {
        return (BLOCK - HEADER) / entrySize;
    }

    /** Entries in all blocks, as their headers say where that is possible. */
    public long entries() {
        return blocks.stream().mapToLong(Block::used).sum();
    }

    /** Physical address of entry {@code index} of {@code block}. */
    public long entry(Block block, int index) {
        return block.address() + HEADER + (long) index * entrySize;
    }
}
