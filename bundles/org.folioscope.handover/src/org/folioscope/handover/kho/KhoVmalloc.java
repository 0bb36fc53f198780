// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * An area of virtual memory that is handed over page by page: struct kho_vmalloc of
 * include/linux/kho/abi/kexec_handover.h (Linux 7.2, since 6.18), 16 bytes: the first chunk at 0, total_pages at 8, flags
 * at 12, order at 14. A chunk is a page: the next chunk at 0, then up to 511 addresses that end with a zero. Each address
 * is a block of 2^order pages. A chunk that is exactly full is followed by an empty one. Immutable.
 */
public final class KhoVmalloc {

    /** Bytes of struct kho_vmalloc. */
    public static final int SIZE = 16;

    /** Addresses that a chunk has room for. */
    public static final int CHUNK_ENTRIES = 511;

    /** Names of the bits of flags: VM_ALLOC and huge mappings allowed (KHO_VMALLOC_*). */
    public static final List<String> FLAGS = List.of("ALLOC", "HUGE_VMAP");

    /** Blocks of a higher order do not exist; what claims them has no size here. */
    public static final int ORDER_LIMIT = 20;

    private static final int PAGE = 4096;
    private static final int CHUNK_LIMIT = 1 << 14;

    private final long address;
    private final long first;
    private final long totalPages;
    private final int flags;
    private final int order;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long[] blocks = new long[16];
    private int count;

    /**
     * A chunk of addresses.
     *
     * @param address physical
     * @param entries addresses before the terminating zero
     */
    public record Chunk(long address, int entries) {}

    /**
     * What is wrong.
     *
     * @param address physical address of the bytes it is about
     * @param length of them, bytes
     * @param message one sentence
     */
    public record Problem(long address, long length, String message) {}

    private KhoVmalloc(MemoryReader reader, long address) {
        this.address = address;
        first = reader.u64(address);
        totalPages = reader.u32(address + 8);
        flags = reader.u16(address + 12);
        order = reader.u16(address + 14);
    }

    /**
     * Reads the area described at the physical {@code address}.
     *
     * @param visited chunks that belong to other areas; those of this one are added
     * @throws MemoryFaultException when the description itself can't be read; what follows it becomes a problem
     */
    public static KhoVmalloc read(MemoryReader physical, long address, LongHashSet visited, Progress progress) {
        KhoVmalloc area = new KhoVmalloc(physical, address);
        area.walk(physical, visited, progress);
        area.blocks = Arrays.copyOf(area.blocks, area.count);
        return area;
    }

    private void walk(MemoryReader reader, LongHashSet visited, Progress progress) {
        long chunk = first;
        long place = address;
        while (chunk != 0) {
            progress.check();
            if ((chunk & PAGE - 1) != 0 || !visited.add(chunk)) {
                problems.add(new Problem(
                        place, 8, "expected a chunk of addresses on a page and met once, found " + Numbers.hex(chunk)));
                return;
            }
            if (chunks.size() >= CHUNK_LIMIT) {
                problems.add(new Problem(place, 8, "more than " + CHUNK_LIMIT + " chunks; the rest is left out"));
                return;
            }
            try {
                chunk(reader, chunk);
                place = chunk;
                chunk = reader.u64(chunk);
            } catch (MemoryFaultException e) {
                problems.add(new Problem(
                        place, 8, "expected a chunk of addresses at " + Numbers.hex(chunk) + ": " + e.getMessage()));
                return;
            }
        }
    }

    private void chunk(MemoryReader reader, long chunk) {
        int entries = 0;
        boolean ended = false;
        for (int i = 0; i < CHUNK_ENTRIES; i++) {
            long block = reader.u64(chunk + 8 + 8L * i);
            if (block == 0) {
                ended = true;
            } else if (ended) {
                problems.add(new Problem(
                        chunk + 8 + 8L * i,
                        8,
                        "expected nothing behind the zero that ends the chunk," + " found " + Numbers.hex(block)));
                break;
            } else {
                if (count == blocks.length) {
                    blocks = Arrays.copyOf(blocks, 2 * count);
                }
                blocks[count++] = block;
                entries++;
            }
        }
        chunks.add(new Chunk(chunk, entries));
    }

    /** Physical address of struct kho_vmalloc. */
    public long address() {
        return address;
    }

    /** Physical address of the first chunk; 0 for none. */
    public long first() {
        return first;
    }

    /** Pages of 4 KiB that the area has, as its header says. */
    public long totalPages() {
        return totalPages;
    }

    public int flags() {
        return flags;
    }

    /** Each block has 2^order pages. */
    public int order() {
        return order;
    }

    /** The chunks in the order of the list. */
    public List<Chunk> chunks() {
        return chunks;
    }

    /** How many blocks the chunks name. */
    public int blocks() {
        return count;
    }

    /** Physical address of the block {@code index}. */
    public long block(int index) {
        return blocks[index];
    }

    /** Physical address of the word in a chunk that names the block {@code index}. */
    public long place(int index) {
        int rest = index;
        for (Chunk chunk : chunks) {
            if (rest < chunk.entries()) {
                return chunk.address() + 8 + 8L * rest;
            }
            rest -= chunk.entries();
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** What is wrong with the chunks. */
    public List<Problem> problems() {
        return problems;
    }

    /** Bytes that the blocks hold. */
    public long size() {
        return order > ORDER_LIMIT ? 0 : (long) count << 12 + order;
    }

    /** Physical address of the byte {@code offset} of the area; -1 behind its end. */
    public long physical(long offset) {
        if (offset < 0 || offset >= size()) {
            return -1;
        }
        return blocks[(int) (offset >>> 12 + order)] + (offset & (1L << 12 + order) - 1);
    }
}
