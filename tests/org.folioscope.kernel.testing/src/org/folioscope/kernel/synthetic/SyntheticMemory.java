// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.synthetic;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;

/** A virtual address space of which only the pages that a test wrote to are there. Physical memory is seen in it from {@link #DIRECT} on. */
public final class SyntheticMemory {

    /** Virtual address of physical address 0. */
    public static final long DIRECT = 0xffff_8880_0000_0000L;

    private static final int PAGE = 4096;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Map<Long, byte[]> pages = new HashMap<>();
    private long next = DIRECT + PAGE;

    /** Reserves {@code size} bytes on 64-byte boundaries, zero-filled, within one page. */
    public long allocate(int size) {
        if (next / PAGE != (next + size - 1) / PAGE) {
            next = (next | PAGE - 1) + 1;
        }
        long address = next;
        next += size + 63 & ~63;
        page(address);
        return address;
    }

    private byte[] page(long address) {
        return pages.computeIfAbsent(address & -PAGE, _ -> new byte[PAGE]);
    }

    public void put64(long address, long value) {
        for (int i = 0; i < 8; i++) {
            put8(address + i, (int) (value >>> 8 * i));
        }
    }

    public void put32(long address, int value) {
        for (int i = 0; i < 4; i++) {
            put8(address + i, value >>> 8 * i);
        }
    }

    public void put8(long address, int value) {
        page(address)[(int) (address & PAGE - 1)] = (byte) value;
    }

    public long get64(long address) {
        return MemorySegment.ofArray(page(address)).get(LONG, address & PAGE - 1);
    }

    /** By virtual addresses. */
    public MemoryReader reader() {
        return reader("virtual", 0);
    }

    /** By physical addresses. */
    public MemoryReader physicalReader() {
        return reader("physical", DIRECT);
    }

    /** Whether a test wrote to the page at {@code address}, virtual. */
    public boolean isThere(long address) {
        return pages.containsKey(address & -PAGE);
    }

    private MemoryReader reader(String space, long base) {
        return new MemoryReader() {
            @Override
            protected Window windowAt(long address) {
                byte[] bytes = pages.get(base + address & -PAGE);
                if (bytes == null) {
                    throw new MemoryFaultException(space, address, MemoryFaultException.Reason.NOT_MAPPED, "");
                }
                return new Window(address & -PAGE, MemorySegment.ofArray(bytes));
            }
        };
    }
}
