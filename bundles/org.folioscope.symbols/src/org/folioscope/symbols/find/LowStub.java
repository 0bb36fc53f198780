// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.paging.KernelImageMap;

/**
 * The page table that every x86-64 kernel leaves below 1 MiB for starting CPUs and resuming: a copy of the upper half of
 * init_top_pgt (setup_real_mode in arch/x86/realmode/init.c, since 3.x). It leads to the live kernel without any
 * search, because the last kernel that booted wrote it.
 */
final class LowStub {

    private static final long FIRST = 0x1000;
    private static final long LAST = 0x9f000;
    private static final long PAGE = 4096;
    private static final long PRESENT_WRITABLE = 3;

    private LowStub() {}

    /**
     * What such tables in low memory map at the kernel's place. More than one when an earlier kernel put its table
     * elsewhere.
     */
    static List<KernelImageMap> find(PhysicalMemory memory) {
        List<KernelImageMap> found = new ArrayList<>();
        MemoryReader reader = new PhysicalReader(memory);
        for (long page = LAST; page >= FIRST; page -= PAGE) {
            try {
                long entry = reader.u64(page + 511 * 8);
                if ((entry & PRESENT_WRITABLE) == PRESENT_WRITABLE && (reader.u64(page) & 1) != 0) {
                    KernelImageMap map = KernelImageMap.fromTables(memory, page, 0);
                    if (map != null && !found.contains(map)) {
                        found.add(map);
                    }
                }
            } catch (MemoryFaultException _) {
                continue;
            }
        }
        return found;
    }
}
