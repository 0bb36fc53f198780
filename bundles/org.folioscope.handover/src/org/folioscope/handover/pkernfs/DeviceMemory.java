// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;
import org.folioscope.symbols.StructType;

/**
 * The physical ranges that belong to PCI devices, as /proc/iomem shows them: the resources below the kernel's
 * iomem_resource whose names begin with "PCI" (kernel/resource.c, struct resource).
 */
final class DeviceMemory {

    private static final int MOST = 10_000;

    private DeviceMemory() {}

    static List<Extent> of(KernelSnapshot kernel) {
        List<Extent> found = new ArrayList<>();
        try {
            StructType type = kernel.map().types().struct("resource");
            MemoryReader reader = kernel.map().virtualReader();
            LongHashSet seen = new LongHashSet();
            long root = kernel.map().symbols().address("iomem_resource");
            long at = type.require("child").get(reader, root);
            while (at != 0 && seen.size() < MOST && seen.add(at)) {
                long start = type.require("start").get(reader, at);
                long end = type.require("end").get(reader, at);
                if (reader.cString(type.require("name").get(reader, at), 64).startsWith("PCI") && end - start >= 0) {
                    found.add(new Extent(start, end - start + 1, -1));
                }
                at = type.require("sibling").get(reader, at);
            }
        } catch (MissingMemberException | MissingSymbolException | MemoryFaultException _) {
            // what was found so far is what is known
        }
        return found;
    }
}
