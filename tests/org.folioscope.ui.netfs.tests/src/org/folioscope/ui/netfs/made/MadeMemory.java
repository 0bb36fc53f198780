// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.made;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;

/** The virtual memory of a kernel, with pages that are written to, or added where there were none. Filled by one thread, then read by any. */
final class MadeMemory {

    private static final int PAGE = 4096;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemoryReader real;
    private final Map<Long, byte[]> pages = new HashMap<>();

    /** Where nothing of a kernel is, of the virtual addresses that the architecture has. */
    private long next = 0xffff_f100_0000_0000L;

    /** @param real what the memory is made from; of the thread that fills it */
    MadeMemory(MemoryReader real) {
        this.real = real;
    }

    /** Reserves {@code size} bytes of zeros in new memory. */
    long allocate(long size) {
        long address = next;
        next += size + 63 & ~63L;
        for (long page = address & -PAGE; page < next; page += PAGE) {
            add(page);
        }
        return address;
    }

    /** Adds the page that {@code address} is in, of zeros, where it was not added. */
    void add(long address) {
        pages.computeIfAbsent(address & -PAGE, _ -> new byte[PAGE]);
    }

    /** A copy of {@code size} bytes at {@code address}, in new memory. */
    long copy(long address, int size) {
        long copy = allocate(size);
        byte[] bytes = new byte[size];
        reader(real).read(address, bytes, 0, size);
        put(copy, bytes);
        return copy;
    }

    void put(long address, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            page(address + i)[(int) (address + i & PAGE - 1)] = bytes[i];
        }
    }

    private byte[] page(long address) {
        return pages.computeIfAbsent(address & -PAGE, page -> {
            byte[] bytes = new byte[PAGE];
            real.read(page, bytes, 0, PAGE);
            return bytes;
        });
    }

    void put64(long address, long value) {
        MemorySegment.ofArray(page(address)).set(LONG, address & PAGE - 1, value);
    }

    void put32(long address, int value) {
        for (int i = 0; i < 4; i++) {
            put8(address + i, value >>> 8 * i);
        }
    }

    void put8(long address, int value) {
        page(address)[(int) (address & PAGE - 1)] = (byte) value;
    }

    long get64(long address) {
        return reader(real).u64(address);
    }

    /** Adds {@code node} to the end of the ring at {@code head}; both are a list_head. */
    void append(long head, long node) {
        long last = get64(head + 8);
        put64(last, node);
        put64(node + 8, last);
        put64(node, head);
        put64(head + 8, node);
    }

    /** Makes the list_head at {@code head} an empty ring. */
    void empty(long head) {
        put64(head, head);
        put64(head + 8, head);
    }

    /** Reads it. @param sound what the rest is read by; for the thread that it belongs to */
    MemoryReader reader(MemoryReader sound) {
        return new MemoryReader() {
            @Override
            protected Window windowAt(long address) {
                byte[] bytes = pages.get(address & -PAGE);
                if (bytes == null) {
                    bytes = new byte[PAGE];
                    sound.read(address & -PAGE, bytes, 0, PAGE);
                }
                return new Window(address & -PAGE, MemorySegment.ofArray(bytes));
            }
        };
    }
}
