// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.testing;

import org.folioscope.symbols.testing.BtfWriter.M;
import org.folioscope.symbols.testing.KallsymsWriter.Style;

/**
 * Writes the least of a Linux kernel into memory: banner, kallsyms, BTF, page tables with direct map and vmemmap,
 * variables, VMCOREINFO and the table for starting CPUs. The image is 8 MiB long and begins at {@link #text()}.
 */
public final class MiniKernel {

    public static final long STUB = 0x9d000;
    public static final String RELEASE = "6.12.0-mini";

    private static final long KERNEL_MAP = 0xffff_ffff_8000_0000L;
    private static final int BANNER = 0x20_0000;
    private static final int KALLSYMS = 0x21_0000;
    private static final int BTF = 0x30_0000;
    private static final int TOP = 0x40_0000;
    private static final int VARIABLES = 0x41_0000;
    private static final int SIZE = 0x80_0000;
    private static final long TABLE = 0x63;
    private static final long LARGE = 0xe3;

    private final TestImage image;
    private final long physical;
    private final long virtual;
    private final int levels;
    private final String release;
    private final KallsymsWriter kallsyms = new KallsymsWriter();
    private final long pageOffset;
    private final long vmemmap;
    private final long seconds;

    /**
     * @param physical where it lies, a multiple of 2 MiB
     * @param slide how far KASLR moved it, a multiple of 2 MiB
     * @param seconds its wall clock
     */
    public MiniKernel(TestImage image, long physical, long slide, int levels, String release, long seconds) {
        this.image = image;
        this.physical = physical;
        this.virtual = KERNEL_MAP + 0x100_0000 + slide;
        this.levels = levels;
        this.release = release;
        this.seconds = seconds;
        this.pageOffset = (levels == 5 ? 0xff11_0000_0000_0000L : 0xffff_8880_0000_0000L) + (3L << 30);
        this.vmemmap = (levels == 5 ? 0xffd4_0000_0000_0000L : 0xffff_ea00_0000_0000L) + (5L << 30);
    }

    public long text() {
        return virtual;
    }

    public long physBase() {
        return physical - (virtual - KERNEL_MAP);
    }

    public long root() {
        return physical + TOP;
    }

    public long pageOffset() {
        return pageOffset;
    }

    public long vmemmap() {
        return vmemmap;
    }

    public KallsymsWriter kallsyms() {
        return kallsyms;
    }

    /** Virtual address of a place in the image. */
    public long at(int offset) {
        return virtual + offset;
    }

    /** Writes the kernel; VMCOREINFO goes to the page at this physical address. */
    public String write(Style style, long infoPage) {
        image.write(physical + BANNER, "Linux version " + release + " (test) #1 SMP\n");
        tables();
        byte[] btf = btf();
        image.write(physical + BTF, btf);
        variable("phys_base", 0, physBase());
        variable("page_offset_base", 1, pageOffset);
        variable("vmemmap_base", 2, vmemmap);
        variable("vmcoreinfo_data", 3, pageOffset + infoPage);
        variable("saved_command_line", 4, pageOffset + physical + VARIABLES + 0x800);
        variable("modules", 5, virtual + VARIABLES + 5 * 8);
        variable("tk_core", 6, 1);
        image.u64(physical + VARIABLES + 7 * 8, seconds);
        image.write(physical + VARIABLES + 0x800, "console=ttyS0 quiet ");
        symbol('D', "init_uts_ns", VARIABLES + 0x1000);
        image.write(physical + VARIABLES + 0x1000 + 130, release);
        symbol('T', "_text", 0);
        symbol('T', "_stext", 0);
        symbol('D', "linux_banner", BANNER);
        symbol('D', "__start_BTF", BTF);
        symbol('D', "__stop_BTF", BTF + btf.length);
        symbol('D', "init_top_pgt", TOP);
        symbol('B', "_end", SIZE);
        kallsyms.add('A', "per_cpu_thing", 0x1000);
        for (int i = 0; i < 900; i++) {
            symbol('t', "filler_" + i, 0x1000 + 16 * i);
        }
        if (style.compareTo(Style.LINUX_6_16) >= 0) {
            kallsyms.remove("per_cpu_thing");
        }
        image.write(physical + KALLSYMS, kallsyms.write(style, virtual + KALLSYMS));
        String info = info();
        image.write(infoPage, info);
        return info;
    }

    /** Writes the page table for starting CPUs. */
    public void writeStub() {
        for (int i = 256; i < 512; i++) {
            image.u64(STUB + 8 * i, image.u64(root() + 8 * i));
        }
        image.u64(STUB, 0x9e000 | TABLE);
    }

    /**
     * Maps the piece of the image that holds the variables by a table of small pages at physical {@code table}, as
     * set_memory_ro() and its like do. Two kernels that are given the same table are one after the other: the later
     * call's kernel owns it.
     */
    public void splitVariables(long table) {
        long piece = physical + TOP;
        for (int i = 0; i < 512; i++) {
            image.u64(table + 8L * i, piece + 4096L * i | TABLE);
        }
        image.u64(physical + TOP + 0x2000 + (index(virtual, 2) + (TOP >> 21)) * 8, table | TABLE);
    }

    /** Overwrites what lies in ordinary pages of a real kernel: the tables of its direct map and its command line. */
    public void overwriteHeap() {
        image.write(physical + TOP + 0x3000, new byte[4096]);
        image.write(physical + VARIABLES + 0x800, "\u0001\u00ff\u0002");
    }

    private void symbol(char type, String name, int offset) {
        kallsyms.add(type, name, virtual + offset);
    }

    private void variable(String name, int index, long value) {
        symbol('D', name, VARIABLES + 8 * index);
        image.u64(physical + VARIABLES + 8 * index, value);
    }

    private void tables() {
        long page = physical + TOP + 0x1000;
        long pud = page;
        long pmd = page + 0x1000;
        long directPud = page + 0x2000;
        long vmemmapPud = page + 0x3000;
        long vmemmapPmd = page + 0x4000;
        long p4d = page + 0x5000;
        if (levels == 5) {
            image.u64(root() + 511 * 8, p4d | TABLE);
            image.u64(p4d + 511 * 8, pud | TABLE);
            upper(pageOffset, page + 0x6000, directPud);
            upper(vmemmap, page + 0x7000, vmemmapPud);
        } else {
            image.u64(root() + 511 * 8, pud | TABLE);
            image.u64(root() + index(pageOffset, 4) * 8, directPud | TABLE);
            image.u64(root() + index(vmemmap, 4) * 8, vmemmapPud | TABLE);
        }
        image.u64(pud + 510 * 8, pmd | TABLE);
        for (int i = 0; i < SIZE >> 21; i++) {
            image.u64(pmd + (index(virtual, 2) + i) * 8, physical + ((long) i << 21) | LARGE);
        }
        image.u64(directPud + index(pageOffset, 3) * 8, LARGE);
        image.u64(vmemmapPud + index(vmemmap, 3) * 8, vmemmapPmd | TABLE);
        image.u64(vmemmapPmd + index(vmemmap, 2) * 8, 0x20_0000 | LARGE);
    }

    private void upper(long address, long table, long below) {
        image.u64(root() + index(address, 5) * 8, table | TABLE);
        image.u64(table + index(address, 4) * 8, below | TABLE);
    }

    private static long index(long address, int level) {
        return address >>> (12 + 9 * (level - 1)) & 511;
    }

    private String info() {
        return "OSRELEASE=" + release + "\nBUILD-ID=00112233\nPAGESIZE=4096\nSYMBOL(_stext)=" + hex(virtual)
                + "\nSYMBOL(kallsyms_names)=" + hex(kallsyms.places().get("kallsyms_names"))
                + "\nSYMBOL(kallsyms_num_syms)=" + hex(kallsyms.places().get("kallsyms_num_syms"))
                + "\nSYMBOL(kallsyms_token_table)=" + hex(kallsyms.places().get("kallsyms_token_table"))
                + "\nSYMBOL(kallsyms_token_index)=" + hex(kallsyms.places().get("kallsyms_token_index"))
                + "\nNUMBER(phys_base)=" + physBase() + "\nNUMBER(pgtable_l5_enabled)=" + (levels == 5 ? 1 : 0)
                + "\nKERNELOFFSET=" + hex(virtual - KERNEL_MAP - 0x100_0000) + "\n";
    }

    private static String hex(long value) {
        return Long.toHexString(value);
    }

    private static byte[] btf() {
        BtfWriter btf = new BtfWriter();
        int character = btf.integer("char", 1, true);
        int word = btf.integer("long unsigned int", 8, false);
        int name = btf.array(character, word, 65);
        int uts = btf.struct(
                "new_utsname",
                390,
                new M("sysname", name, 0),
                new M("nodename", name, 65 * 8),
                new M("release", name, 1040));
        btf.struct("uts_namespace", 400, new M("name", uts, 0));
        btf.struct("page", 64, new M("flags", word, 0));
        btf.struct("timekeeper", 16, new M("xtime_sec", word, 0));
        return btf.toArray();
    }
}
