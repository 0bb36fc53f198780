// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.kallsyms.Kallsyms;
import org.folioscope.symbols.paging.DirectMap;
import org.folioscope.symbols.paging.KernelImageMap;
import org.folioscope.symbols.paging.ShiftedReader;
import org.folioscope.symbols.paging.VirtualReader;
import org.folioscope.symbols.paging.X86Layout;
import org.folioscope.symbols.paging.X86PageTables;

/**
 * What makes a kernel usable, put together from its place and its symbols and held against one another.
 *
 * @param map where its image lies
 * @param mapSource how that was found, for people
 * @param kallsyms its symbols
 * @param info its VMCOREINFO, or null
 * @param tables the page tables at init_top_pgt; they map _stext to where {@code map} says
 * @param encryptionMask sme_me_mask
 * @param pageOffset value and origin of page_offset_base
 * @param vmemmap value and origin of vmemmap_base
 * @param directMap the linear map at {@code pageOffset}
 * @param banner linux_banner without its newline
 * @param release from the banner
 */
record KernelParts(
        KernelImageMap map,
        String mapSource,
        Kallsyms kallsyms,
        VmCoreInfo info,
        X86PageTables tables,
        long encryptionMask,
        Sourced pageOffset,
        Sourced vmemmap,
        DirectMap directMap,
        String banner,
        String release) {

    private static final String BANNER = "Linux version ";
    private static final int LONGEST_BANNER = 1024;

    /** A number and where it came from. */
    record Sourced(long value, String source) {}

    /** A part is missing or contradicts another; the message is a clue. */
    static final class UnfitException extends Exception {
        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message, null, false, false);
        }
    }

    /** @throws UnfitException when there is no such kernel at that place */
    static KernelParts of(MemoryImage image, KernelImageMap map, String mapSource, Kallsyms kallsyms, VmCoreInfo info)
            throws UnfitException {
        MemoryReader reader = new ShiftedReader(image, map.shift());
        String banner = banner(reader, kallsyms.find("linux_banner"));
        int space = banner.indexOf(' ', BANNER.length());
        if (space < 0) {
            throw new UnfitException("no banner at the symbol linux_banner");
        }
        String release = banner.substring(BANNER.length(), space);
        if (info != null && !info.release().equals(release)) {
            throw new UnfitException(
                    "its VMCOREINFO says release " + info.release() + ", linux_banner says " + release);
        }
        OptionalLong mask = value(reader, kallsyms.find("sme_me_mask"));
        long encryption = mask.orElse(0);
        X86PageTables tables = tables(image, map, kallsyms, encryption);
        int levels = tables.levels();
        Sourced pageOffset = base(reader, kallsyms, "page_offset_base", X86Layout.defaultPageOffset(levels));
        Sourced vmemmap = base(reader, kallsyms, "vmemmap_base", X86Layout.defaultVmemmap(levels));
        DirectMap directMap = new DirectMap(pageOffset.value(), image.extents(), tables);
        return new KernelParts(
                map, mapSource, kallsyms, info, tables, encryption, pageOffset, vmemmap, directMap, banner, release);
    }

    /** The same with a VMCOREINFO that was found later; null is allowed. */
    KernelParts with(VmCoreInfo found) {
        return new KernelParts(
                map,
                mapSource,
                kallsyms,
                found,
                tables,
                encryptionMask,
                pageOffset,
                vmemmap,
                directMap,
                banner,
                release);
    }

    MemoryReader reader(MemoryImage image) {
        return new VirtualReader(image, tables, directMap);
    }

    /**
     * Reads a kernel that may be dead. Its top-level table is part of its image and often intact, but tables below it
     * are ordinary pages, and the next kernel puts its own tables at the very same places: through them, the dead
     * kernel's .data would show the live kernel's. The image and the direct map are linear, so neither needs tables.
     */
    MemoryReader ghostReader(MemoryImage image) {
        long text = kallsyms.find("_text").orElse(map.start());
        long end = kallsyms.find("_end").orElse(map.end());
        KernelImageMap line =
                X86Layout.isKernelImage(text) && X86Layout.isKernelImage(end - 1) ? map.between(text, end) : null;
        return new VirtualReader(image, tables, directMap.unchecked(image.extents()), line);
    }

    private static X86PageTables tables(MemoryImage image, KernelImageMap map, Kallsyms kallsyms, long encryption)
            throws UnfitException {
        OptionalLong top = kallsyms.find("init_top_pgt");
        if (top.isEmpty()) {
            top = kallsyms.find("swapper_pg_dir");
        }
        OptionalLong text = kallsyms.find("_stext");
        if (top.isEmpty() || text.isEmpty()) {
            throw new UnfitException("no symbol init_top_pgt or _stext");
        }
        long root = map.physical(top.getAsLong());
        for (int levels : map.levels() == 5 ? new int[] {5, 4} : new int[] {4, 5}) {
            X86PageTables tables = new X86PageTables(image, root, levels, encryption);
            if (tables.physical(text.getAsLong()) == map.physical(text.getAsLong())) {
                return tables;
            }
        }
        throw new UnfitException("the page tables at init_top_pgt (physical " + Numbers.hex(root)
                + ") don't map _stext to physical " + Numbers.hex(map.physical(text.getAsLong())));
    }

    private static Sourced base(MemoryReader reader, Kallsyms kallsyms, String symbol, long constant) {
        OptionalLong value = value(reader, kallsyms.find(symbol));
        return value.isPresent()
                ? new Sourced(value.getAsLong(), "symbol " + symbol)
                : new Sourced(constant, "constant of kernels without the symbol " + symbol);
    }

    private static OptionalLong value(MemoryReader reader, OptionalLong address) {
        try {
            return address.isPresent() ? OptionalLong.of(reader.u64(address.getAsLong())) : address;
        } catch (MemoryFaultException _) {
            return OptionalLong.empty();
        }
    }

    /** The banner at {@code address} without its newline; empty when there is none. */
    static String banner(MemoryReader reader, OptionalLong address) {
        if (address.isEmpty() || !X86Layout.isKernelImage(address.getAsLong())) {
            return "";
        }
        try {
            String text = reader.cString(address.getAsLong(), LONGEST_BANNER);
            return text.startsWith(BANNER) ? text.strip() : "";
        } catch (MemoryFaultException _) {
            return "";
        }
    }
}
