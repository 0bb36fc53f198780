// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folioscope.memory.MemoryImage;
import org.folioscope.symbols.paging.KernelImageMap;

/** What the control registers that a container keeps tell about the live kernel. */
final class Registers {

    /** The low 12 bits of CR3 are flags or the PCID. */
    private static final long ROOT = 0x000f_ffff_ffff_f000L;

    /** With page table isolation, the user's tables lie one page after the kernel's (PTI_USER_PGTABLE_BIT). */
    private static final long USER_TABLES = 1 << 12;

    private static final int MOST_CPUS = 64;

    private Registers() {}

    /** The first CPU's page tables that map a kernel; null when there are no registers or none does. */
    static KernelImageMap liveMap(MemoryImage image) {
        for (long root : roots(image)) {
            KernelImageMap map = KernelImageMap.fromTables(image, root, 0);
            if (map != null) {
                return map;
            }
        }
        return null;
    }

    /** Physical addresses of top-level tables in use, kernel's before user's. */
    static Set<Long> roots(MemoryImage image) {
        Set<Long> roots = new LinkedHashSet<>();
        List<Map<String, Long>> cpus = image.registers();
        for (int i = 0; i < Math.min(cpus.size(), MOST_CPUS); i++) {
            Long cr3 = cpus.get(i).get("cr3");
            if (cr3 != null && (cr3 & ROOT) != 0) {
                roots.add(cr3 & ROOT & ~USER_TABLES);
                roots.add(cr3 & ROOT);
            }
        }
        return roots;
    }
}
