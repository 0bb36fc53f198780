// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.paging;

import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/**
 * Where a kernel's own image (text, rodata, data, BSS) lies: physical = virtual - KERNEL_MAP + physBase, over its
 * whole length (arch/x86/kernel/head_64.S).
 *
 * @param start first virtual address, bytes; a multiple of 2 MiB
 * @param end first virtual address after it; at most KERNEL_MAP + KERNEL_MAP_SIZE
 * @param rodata first virtual address that isn't executable; {@code start} where that isn't known
 * @param physBase phys_base; may be negative
 * @param levels of the page tables that say so: 4 or 5; 0 when it doesn't come from page tables
 */
public record KernelImageMap(long start, long end, long rodata, long physBase, int levels) {

    private static final long PRESENT = X86PageTables.PRESENT;
    private static final long LARGE = 1 << 7;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final long ENTRY_SIZE = 2L << 20;

    /** A kernel is never smaller than this many 2 MiB pieces. */
    private static final int LEAST_PIECES = 3;

    /**
     * Without page tables: the whole range that the image may take.
     *
     * @param text _stext
     * @param levels as far as known, else 0
     */
    public static KernelImageMap from(long text, long physBase, int levels) {
        long start = text & -X86Layout.KERNEL_ALIGN;
        return new KernelImageMap(start, X86Layout.KERNEL_MAP + X86Layout.KERNEL_MAP_SIZE, start, physBase, levels);
    }

    /**
     * The same place with other bounds: {@code first} (inclusive) and {@code last} (exclusive) are virtual addresses,
     * for instance _text and _end, which are exact where page tables aren't.
     */
    public KernelImageMap between(long first, long last) {
        return new KernelImageMap(first, last, Math.max(first, rodata), physBase, levels);
    }

    boolean contains(long virtual) {
        return virtual >= start && virtual < end; // both negative
    }

    /** The physical address of {@code virtual}, which lies in the image. */
    public long physical(long virtual) {
        return virtual - X86Layout.KERNEL_MAP + physBase;
    }

    /** Virtual minus physical. */
    public long shift() {
        return X86Layout.KERNEL_MAP - physBase;
    }

    /**
     * What the page tables with this root map at KERNEL_MAP; null when that is no kernel: fewer than three pieces of
     * 2 MiB in one line. Large pages tell the line: a dead kernel's tables of small ones may belong to the next kernel
     * by now, and such pieces are left out.
     *
     * @param root physical address of a top-level table, bytes
     */
    public static KernelImageMap fromTables(PhysicalMemory memory, long root, long encryptionMask) {
        PhysicalReader reader = new PhysicalReader(memory);
        long bits = ADDRESS & ~encryptionMask;
        try {
            long top = reader.u64(root + 511 * 8);
            if (!isTable(top)) {
                return null;
            }
            long pud = reader.u64((top & bits) + 510 * 8);
            if (isTable(pud)) {
                KernelImageMap map = fromPmd(reader, pud & bits, bits, 4);
                if (map != null) {
                    return map;
                }
            }
            long p4d = reader.u64((top & bits) + 511 * 8);
            if (!isTable(p4d)) {
                return null;
            }
            pud = reader.u64((p4d & bits) + 510 * 8);
            return isTable(pud) ? fromPmd(reader, pud & bits, bits, 5) : null;
        } catch (MemoryFaultException _) {
            return null;
        }
    }

    private static KernelImageMap fromPmd(MemoryReader reader, long table, long bits, int levels) {
        int first = -1;
        int last = -1;
        int rodata = -1;
        int pieces = 0;
        long base = firstLarge(reader, table, bits);
        for (int i = 0; i < 512; i++) {
            long entry = reader.u64(table + 8L * i);
            if ((entry & PRESENT) == 0) {
                continue;
            }
            long physical = (entry & LARGE) != 0 ? entry & bits & -ENTRY_SIZE : firstPage(reader, entry & bits, bits);
            if (physical == -1) {
                continue;
            }
            long found = physical - i * ENTRY_SIZE;
            if (base == -1) {
                base = found;
            }
            if (found != base) {
                if ((entry & LARGE) == 0) {
                    continue; // modules, which share this table without KASLR, or a dead kernel's overwritten table
                }
                break;
            }
            if (first < 0) {
                first = i;
            }
            if (rodata < 0 && isNotExecutable(reader, entry, bits)) {
                rodata = i;
            }
            last = i;
            pieces++;
        }
        if (pieces < LEAST_PIECES) {
            return null;
        }
        return new KernelImageMap(
                X86Layout.KERNEL_MAP + first * ENTRY_SIZE,
                X86Layout.KERNEL_MAP + (last + 1) * ENTRY_SIZE,
                X86Layout.KERNEL_MAP + (rodata < 0 ? first : rodata) * ENTRY_SIZE,
                base,
                levels);
    }

    /** Where the first large page says that the table's range begins in physical memory; -1 when there is none. */
    private static long firstLarge(MemoryReader reader, long table, long bits) {
        for (int i = 0; i < 512; i++) {
            long entry = reader.u64(table + 8L * i);
            if ((entry & PRESENT) != 0 && (entry & LARGE) != 0) {
                return (entry & bits & -ENTRY_SIZE) - i * ENTRY_SIZE;
            }
        }
        return -1;
    }

    /** The highest bit forbids execution. Of a table of 4 KiB pages, the first counts: text and rodata are aligned to 2 MiB (STRICT_KERNEL_RWX). */
    private static boolean isNotExecutable(MemoryReader reader, long entry, long bits) {
        return ((entry & LARGE) != 0 ? entry : reader.u64(entry & bits)) < 0;
    }

    /** Where a table of 4 KiB pages would begin in physical memory, by its first present entry; -1 when there is none. */
    private static long firstPage(MemoryReader reader, long table, long bits) {
        for (int i = 0; i < 512; i++) {
            long entry = reader.u64(table + 8L * i);
            if ((entry & PRESENT) != 0) {
                return (entry & bits) - i * 4096L;
            }
        }
        return -1;
    }

    private static boolean isTable(long entry) {
        return (entry & PRESENT) != 0 && (entry & LARGE) == 0;
    }
}
