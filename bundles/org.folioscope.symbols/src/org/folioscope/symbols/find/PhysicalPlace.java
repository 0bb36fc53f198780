// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.kallsyms.AddressForm;
import org.folioscope.symbols.kallsyms.Kallsyms;
import org.folioscope.symbols.paging.KernelImageMap;
import org.folioscope.symbols.paging.X86Layout;

/**
 * Connects a kallsyms that was found in physical memory with virtual addresses. Kernels lie on 2 MiB boundaries in both
 * spaces, so linux_banner's virtual address tells its physical one but for whole 2 MiB steps; few places are left to
 * look at. Where kallsyms is relative to itself, its symbols are physical at first, and init_top_pgt tells the rest.
 */
final class PhysicalPlace {

    /** "Linux ve", little-endian. */
    private static final long BANNER = 0x6576_2078_756e_694cL;

    /** No kernel image is larger. */
    private static final long REACH = X86Layout.KERNEL_MAP_SIZE;

    private static final long TEXT_ALIGN = 64;

    private final PhysicalMemory memory;
    private final MemoryReader reader;

    PhysicalPlace(PhysicalMemory memory) {
        this.memory = memory;
        this.reader = new PhysicalReader(memory);
    }

    /** Whether a banner is where {@code kallsyms}, read at physical addresses, says. */
    boolean fits(Kallsyms kallsyms) {
        OptionalLong banner = kallsyms.find("linux_banner");
        OptionalLong text = kallsyms.find("_stext");
        if (banner.isEmpty()
                || text.isEmpty()
                || (text.getAsLong() & TEXT_ALIGN - 1) != 0
                || Long.compareUnsigned(text.getAsLong(), banner.getAsLong()) >= 0) {
            return false; // text is aligned and comes before rodata
        }
        return kallsyms.tables().form() == AddressForm.SELF_RELATIVE
                ? isBanner(banner.getAsLong())
                : !banners(kallsyms, banner.getAsLong()).isEmpty();
    }

    /** Where the kernel's image can be, nearest first. */
    List<KernelImageMap> maps(Kallsyms kallsyms) {
        List<KernelImageMap> maps = new ArrayList<>();
        OptionalLong banner = kallsyms.find("linux_banner");
        OptionalLong text = kallsyms.find("_stext");
        if (banner.isEmpty() || text.isEmpty()) {
            return maps;
        }
        if (kallsyms.tables().form() == AddressForm.SELF_RELATIVE) {
            OptionalLong top = kallsyms.find("init_top_pgt");
            KernelImageMap map = top.isEmpty() ? null : KernelImageMap.fromTables(memory, top.getAsLong(), 0);
            if (map != null) {
                maps.add(map);
            }
            return maps;
        }
        for (long physical : banners(kallsyms, banner.getAsLong())) {
            maps.add(KernelImageMap.from(text.getAsLong(), physical - (banner.getAsLong() - X86Layout.KERNEL_MAP), 0));
        }
        return maps;
    }

    /** Physical addresses that hold a banner and are a multiple of 2 MiB away from {@code virtual}. */
    private List<Long> banners(Kallsyms kallsyms, long virtual) {
        List<Long> found = new ArrayList<>();
        if (!X86Layout.isKernelImage(virtual)) {
            return found;
        }
        long near = kallsyms.tables().names();
        long first = (near & -X86Layout.KERNEL_ALIGN) + (virtual & X86Layout.KERNEL_ALIGN - 1);
        for (long distance = 0; distance < REACH; distance += X86Layout.KERNEL_ALIGN) {
            if (isBanner(first + distance)) {
                found.add(first + distance);
            }
            if (distance != 0 && first >= distance && isBanner(first - distance)) {
                found.add(first - distance);
            }
        }
        return found;
    }

    private boolean isBanner(long physical) {
        try {
            return reader.u64(physical) == BANNER;
        } catch (MemoryFaultException _) {
            return false;
        }
    }
}
