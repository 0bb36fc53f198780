// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Memory in which the next kernel starts: nothing preserved may lie there. struct kho_scratch of
 * include/linux/kexec_handover.h (Linux 7.2): two words, address and size. The first is low memory, the second global,
 * then one for each NUMA node that has memory.
 *
 * @param index its place in the array
 * @param place physical address of its descriptor; -1 where it is not known
 * @param start physical address of the area, bytes
 * @param size bytes
 */
public record ScratchArea(int index, long place, long start, long size) {

    /** Bytes of a descriptor. */
    public static final int DESCRIPTOR = 16;

    /** Descriptors that are read: 1024 nodes (CONFIG_NODES_SHIFT of x86-64 is at most 10) and two. */
    public static final int LIMIT = 1026;

    /** Reads {@code count} descriptors, as many of them as are there. */
    public static List<ScratchArea> read(MemoryReader physical, long address, long count) {
        List<ScratchArea> areas = new ArrayList<>();
        try {
            for (int i = 0; i < Math.min(count, LIMIT); i++) {
                long place = address + (long) DESCRIPTOR * i;
                areas.add(new ScratchArea(i, place, physical.u64(place), physical.u64(place + 8)));
            }
        } catch (MemoryFaultException _) {
            return areas; // what is there counts
        }
        return areas;
    }

    /** "low memory", "global" or "node 0". */
    public String role() {
        return switch (index) {
            case 0 -> "low memory";
            case 1 -> "global";
            default -> "node " + (index - 2);
        };
    }

    /** Physical address behind it. */
    public long end() {
        return start + size;
    }

    /** Whether it shares a byte with the {@code length} bytes at the physical {@code address}. */
    public boolean overlaps(long address, long length) {
        return Long.compareUnsigned(address, end()) < 0 && Long.compareUnsigned(start, address + length) < 0;
    }

    /** Whether the {@code length} bytes at the physical {@code address} lie within it. */
    public boolean contains(long address, long length) {
        return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address + length, end()) <= 0;
    }
}
