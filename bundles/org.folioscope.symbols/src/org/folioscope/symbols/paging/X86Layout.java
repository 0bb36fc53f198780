// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.paging;

/**
 * Where x86-64 kernels put things in the upper half of the virtual address space, in bytes. From
 * Documentation/arch/x86/x86_64/mm.rst and arch/x86/include/asm/page_64_types.h, the same from 4.14 to 7.2.
 */
public final class X86Layout {

    /** __START_KERNEL_map: text, data and BSS lie above it, linearly mapped. */
    public static final long KERNEL_MAP = 0xffff_ffff_8000_0000L;

    /** The largest KERNEL_IMAGE_SIZE (1 GiB, with KASLR); modules begin after it. */
    public static final long KERNEL_MAP_SIZE = 1L << 30;

    /** CONFIG_PHYSICAL_START as distributions set it: text is linked at KERNEL_MAP plus this. */
    public static final long DEFAULT_TEXT = KERNEL_MAP + 0x100_0000;

    /** Kernels lie on 2 MiB boundaries, virtually and physically (CONFIG_PHYSICAL_ALIGN). */
    public static final long KERNEL_ALIGN = 2L << 20;

    private X86Layout() {}

    /** Direct map of kernels without RANDOMIZE_MEMORY: __PAGE_OFFSET_BASE_L4 or _L5. */
    public static long defaultPageOffset(int levels) {
        return levels == 5 ? 0xff11_0000_0000_0000L : 0xffff_8880_0000_0000L;
    }

    /** Memory map of kernels without RANDOMIZE_MEMORY: __VMEMMAP_BASE_L4 or _L5. */
    public static long defaultVmemmap(int levels) {
        return levels == 5 ? 0xffd4_0000_0000_0000L : 0xffff_ea00_0000_0000L;
    }

    /** Whether {@code virtual} lies where text, data and BSS of the kernel itself may be. */
    public static boolean isKernelImage(long virtual) {
        return Long.compareUnsigned(virtual - KERNEL_MAP, KERNEL_MAP_SIZE) < 0;
    }

    /** Whether the bits above the translated ones repeat the highest of them. */
    public static boolean isCanonical(long virtual, int levels) {
        int unused = 64 - (12 + 9 * levels);
        return virtual << unused >> unused == virtual;
    }
}
