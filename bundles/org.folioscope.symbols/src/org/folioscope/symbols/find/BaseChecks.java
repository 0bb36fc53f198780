// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelMap.BaseValue;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.paging.KernelImageMap;
import org.folioscope.symbols.paging.X86Layout;

/** Tells how each base value came about and holds it against something that was found in another way. */
final class BaseChecks {

    private static final int LONGEST_RELEASE = 65;

    private final KernelMap kernel;
    private final KernelParts parts;
    private final KernelImageMap running;
    private final List<BaseValue> all = new ArrayList<>();

    /** @param running what the page tables of CR3 map; null where there are no registers */
    BaseChecks(KernelMap kernel, KernelParts parts, KernelImageMap running) {
        this.kernel = kernel;
        this.parts = parts;
        this.running = running;
    }

    List<BaseValue> all() {
        kernelImage();
        pageTables();
        directMap();
        vmemmap();
        vmalloc();
        encryption();
        return List.copyOf(all);
    }

    private void kernelImage() {
        KernelImageMap map = parts.map();
        OptionalLong stored = variable("phys_base");
        add(
                "phys_base",
                map.physBase(),
                parts.mapSource(),
                stored.isEmpty() ? "" : "symbol phys_base holds " + Numbers.hex(stored.getAsLong()),
                stored.isEmpty() || stored.getAsLong() == map.physBase());
        long text = symbol("_text").orElseGet(() -> symbol("_stext").orElse(map.start()));
        add("_text (virtual)", text, "symbol _text", release(), release().isEmpty() || releaseAgrees());
        add(
                "_text (physical)",
                map.physical(text),
                "_text - 0xffffffff80000000 + phys_base",
                "the page tables say " + Numbers.hex(parts.tables().physical(text)),
                parts.tables().physical(text) == map.physical(text));
        long offset = text - X86Layout.DEFAULT_TEXT;
        OptionalLong told =
                parts.info() == null ? OptionalLong.empty() : parts.info().kernelOffset();
        add(
                "KASLR offset",
                offset,
                "_text - 0xffffffff81000000",
                told.isEmpty() ? "" : "VMCOREINFO KERNELOFFSET is " + Numbers.hex(told.getAsLong()),
                told.isEmpty() || told.getAsLong() == offset);
    }

    private void pageTables() {
        boolean same = running == null || running.physBase() == parts.map().physBase();
        String check = running == null
                ? "it maps _stext to where phys_base says"
                : same ? "CR3's tables map the kernel to the same place" : "CR3's tables map another kernel";
        same |= kernel.state() == KernelMap.State.GHOST; // CR3 belongs to the live kernel
        add(
                "page table root",
                parts.tables().root(),
                "symbol init_top_pgt - 0xffffffff80000000 + phys_base",
                check,
                same);
        OptionalLong told =
                parts.info() == null ? OptionalLong.empty() : parts.info().number("pgtable_l5_enabled");
        int levels = parts.tables().levels();
        add(
                "paging levels",
                levels,
                "the walk that finds _stext",
                told.isEmpty() ? "" : "VMCOREINFO NUMBER(pgtable_l5_enabled) is " + told.getAsLong(),
                told.isEmpty() || (told.getAsLong() != 0) == (levels == 5));
    }

    private void directMap() {
        int samples = parts.directMap().samples();
        int agreeing = parts.directMap().agreeing();
        String check = "the page tables agree at " + agreeing + " of " + samples + " sampled pages";
        boolean agrees = agreeing > 0;
        if (!agrees
                && kernel.state() == KernelMap.State.GHOST
                && parts.directMap().plausible()) {
            check = "a multiple of 1 GiB, as it has to be; the dead kernel's page tables are overwritten";
            agrees = true;
        }
        add("page_offset_base", parts.pageOffset().value(), parts.pageOffset().source(), check, agrees);
    }

    private void vmemmap() {
        long base = parts.vmemmap().value();
        OptionalLong told =
                parts.info() == null ? OptionalLong.empty() : parts.info().symbol("vmemmap");
        long pageSize = kernel.types().findStruct("page").map(StructType::size).orElse(64);
        long text = parts.map().physical(parts.map().start());
        boolean mapped = parts.tables().physical(base + (text >>> 12) * pageSize) >= 0;
        String check = "the struct page of _text is " + (mapped ? "mapped" : "not mapped");
        boolean agrees = mapped;
        if (told.isPresent()) {
            check += "; VMCOREINFO SYMBOL(vmemmap) is " + Numbers.hex(told.getAsLong());
            agrees &= told.getAsLong() == base;
        }
        add("vmemmap_base", base, parts.vmemmap().source(), check, agrees);
    }

    private void vmalloc() {
        OptionalLong base = variable("vmalloc_base");
        if (base.isEmpty()) {
            return;
        }
        OptionalLong told =
                parts.info() == null ? OptionalLong.empty() : parts.info().number("VMALLOC_START");
        add(
                "vmalloc_base",
                base.getAsLong(),
                "symbol vmalloc_base",
                told.isEmpty() ? "" : "VMCOREINFO NUMBER(VMALLOC_START) is " + Numbers.hex(told.getAsLong()),
                told.isEmpty() || told.getAsLong() == base.getAsLong());
    }

    private void encryption() {
        if (parts.encryptionMask() != 0) {
            add("sme_mask", parts.encryptionMask(), "symbol sme_me_mask", "", true);
        }
    }

    private void add(String name, long value, String source, String check, boolean agrees) {
        all.add(new BaseValue(name, value, source, check, agrees));
    }

    private String release() {
        String release = utsRelease();
        return release.isEmpty() ? "" : "init_uts_ns has release " + release + ", linux_banner " + parts.release();
    }

    private boolean releaseAgrees() {
        return utsRelease().equals(parts.release());
    }

    private String utsRelease() {
        Field release = kernel.types()
                .findStruct("uts_namespace")
                .map(uts -> uts.field("name.release"))
                .orElse(Field.ABSENT);
        OptionalLong uts = symbol("init_uts_ns");
        try {
            return uts.isEmpty() || !release.present()
                    ? ""
                    : kernel.virtualReader().cString(uts.getAsLong() + release.offset(), LONGEST_RELEASE);
        } catch (MemoryFaultException _) {
            return "";
        }
    }

    private OptionalLong symbol(String name) {
        return parts.kallsyms().find(name);
    }

    private OptionalLong variable(String name) {
        OptionalLong address = symbol(name);
        try {
            MemoryReader reader = kernel.virtualReader();
            return address.isEmpty() ? address : OptionalLong.of(reader.u64(address.getAsLong()));
        } catch (MemoryFaultException _) {
            return OptionalLong.empty();
        }
    }
}
