// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Finds the address that a region alone had in its machine: each top table's first entry leads to a lower table in the
 * same block of 2 MiB (pkernfs RFC 08/18), and what most of them say of the region's first byte is believed.
 */
final class PointerBase {

    private static final long TOP = 4096;

    private final PkernfsRegion region;
    private final MemoryReader reader;

    PointerBase(PkernfsRegion region, MemoryReader reader) {
        this.region = region;
        this.reader = reader;
    }

    /** The base that most of the page-table inodes {@code tables} say; the image's own where none says anything. */
    long infer(List<Integer> tables) {
        Map<Long, Integer> votes = new HashMap<>();
        for (int ino : tables) {
            long block = region.store().mappings(ino);
            long pointer = firstPointer(region.blockAddress(block) + TOP) & -PkernfsFormat.BLOCK;
            long base = pointer - block * PkernfsFormat.BLOCK;
            if (pointer != 0 && base >= 0) {
                votes.merge(base, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(region.base());
    }

    private long firstPointer(long table) {
        try {
            for (long at = table; at < table + TOP; at += 8) {
                long entry = reader.u64(at);
                if ((entry & 3) != 0) {
                    return entry & TableWalk.ADDRESS;
                }
            }
        } catch (MemoryFaultException _) {
            // says nothing
        }
        return 0;
    }
}
