// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

import java.util.List;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;

/**
 * One kernel that was found in an image: its address spaces, symbols and types. Found by {@link KernelFinder}. All of
 * it is immutable and safe for use by several threads; readers belong to one thread each.
 */
public interface KernelMap {

    /** Whether the machine ran this kernel when the image was made. */
    enum State {
        /** The CPU's page tables map this copy. */
        LIVE,
        /** A dead kernel whose memory has not been overwritten yet, usually from before a kexec. */
        GHOST
    }

    MemoryImage image();

    State state();

    /** As in uname -r: "6.12.107+deb12-amd64". */
    String release();

    /** The whole linux_banner line, without its newline; empty where it is not to be had. */
    String banner();

    /** The build id as lower-case hex; empty where it is not to be had. */
    String buildId();

    /** The command line as the kernel saw it (saved_command_line); empty where it is not to be had. */
    String commandLine();

    /** Levels of the page tables in use: 4 or 5. */
    int pagingLevels();

    /** Physical address of the top-level page table of the kernel's own address space (init_top_pgt), bytes. */
    long pageTableRoot();

    /** Direct map: virtual address of physical address 0 (page_offset_base). */
    long pageOffsetBase();

    /** Virtual address of the struct page of pfn 0 (vmemmap_base). */
    long vmemmapBase();

    /** Every base address and how it came about, in the order of derivation. */
    List<BaseValue> bases();

    Symbols symbols();

    Types types();

    /** Modules in the order of the kernel's list; empty where the list can't be walked. */
    List<KernelModule> modules();

    PageTables pageTables();

    /** A new reader at kernel virtual addresses, for one thread. */
    MemoryReader virtualReader();

    /** A new reader at physical addresses, for one thread. */
    MemoryReader physicalReader();

    /**
     * One base address or number that everything else rests upon.
     *
     * @param name as kernel people call it: "phys_base", "page_offset_base", "KASLR offset"
     * @param value the number
     * @param source where it came from: "VMCOREINFO NUMBER(phys_base)", "symbol page_offset_base"
     * @param crossCheck what it was held against, and what that said; empty where nothing could be
     * @param agrees false when the cross-check contradicts
     */
    record BaseValue(String name, long value, String source, String crossCheck, boolean agrees) {}
}
