// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.PageTables;

/**
 * Page tables of x86-64 in the image (Intel SDM volume 3, chapter "Paging"; AMD APM volume 2, chapter "Page Translation
 * and Protection"). A table that the image doesn't hold maps nothing.
 */
public final class X86PageTables implements PageTables {

    static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long USER = 1 << 2;
    private static final long LARGE = 1 << 7;
    private static final long GLOBAL = 1 << 8;
    private static final long NO_EXECUTE = 1L << 63;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;
    private static final int ENTRIES = 512;
    private static final String[] TABLES = {"", "PTE", "PMD", "PUD", "P4D", "PGD"};

    private final PhysicalMemory memory;
    private final long root;
    private final int levels;
    private final long addressBits;

    /**
     * @param root physical address of the top-level table, bytes; its low 12 bits are ignored
     * @param levels 4 or 5
     * @param encryptionMask sme_me_mask: bits of entries that mark encryption and are no part of the address
     */
    public X86PageTables(PhysicalMemory memory, long root, int levels, long encryptionMask) {
        this.memory = memory;
        this.levels = levels;
        this.addressBits = ADDRESS & ~encryptionMask;
        this.root = root & addressBits;
    }

    /** Physical address of the top-level table, bytes. */
    public long root() {
        return root;
    }

    /** 4 or 5. */
    public int levels() {
        return levels;
    }

    @Override
    public Optional<Mapping> translate(long virtual) {
        Leaf leaf = new Leaf();
        if (!find(new PhysicalReader(memory), virtual, leaf)) {
            return Optional.empty();
        }
        long size = pageSize(leaf.level);
        return Optional.of(new Mapping(virtual & -size, frame(leaf.entry, leaf.level), size, leaf.entry));
    }

    /** The physical address of {@code virtual}, bytes; -1 when it isn't mapped. */
    public long physical(long virtual) {
        Leaf leaf = new Leaf();
        if (!find(new PhysicalReader(memory), virtual, leaf)) {
            return -1;
        }
        return frame(leaf.entry, leaf.level) + (virtual & (pageSize(leaf.level) - 1));
    }

    @Override
    public List<Step> walk(long virtual) {
        List<Step> steps = new ArrayList<>(levels);
        if (!X86Layout.isCanonical(virtual, levels)) {
            return steps;
        }
        PhysicalReader reader = new PhysicalReader(memory);
        long table = root;
        for (int level = levels; level >= 1; level--) {
            long at = entryAddress(table, virtual, level);
            long entry;
            try {
                entry = reader.u64(at);
            } catch (MemoryFaultException fault) {
                steps.add(new Step(
                        level, at, 0, name(level) + " table " + fault.reason().text()));
                break;
            }
            steps.add(new Step(level, at, entry, name(level) + ": " + meaning(entry, level)));
            if ((entry & PRESENT) == 0 || isLeaf(entry, level)) {
                break;
            }
            table = entry & addressBits;
        }
        return steps;
    }

    @Override
    public void leaves(long from, long to, Progress progress, LeafVisitor each) {
        new LeafWalk(progress, each).walk(root, levels, from, to - 1);
    }

    /**
     * The largest run of equally large neighbouring pages around {@code virtual}, within one table, that lie side by
     * side in physical memory too; null when {@code virtual} isn't mapped.
     */
    Run run(MemoryReader physical, long virtual) {
        Leaf leaf = new Leaf();
        if (!find(physical, virtual, leaf)) {
            return null;
        }
        long size = pageSize(leaf.level);
        long frame = frame(leaf.entry, leaf.level);
        int index = (int) (leaf.address >>> 3) & (ENTRIES - 1);
        int after = 1;
        while (index + after < ENTRIES && continues(physical, leaf, after, frame + after * size)) {
            after++;
        }
        int before = 0;
        while (index - before > 0 && continues(physical, leaf, -before - 1, frame - (before + 1) * size)) {
            before++;
        }
        return new Run((virtual & -size) - before * size, (before + after) * size, frame - before * size);
    }

    /** Why {@code virtual} isn't mapped, for a person. */
    String whyNot(long virtual) {
        if (!X86Layout.isCanonical(virtual, levels)) {
            return "not canonical with " + levels + "-level paging";
        }
        Step last = walk(virtual).getLast();
        return "the walk from " + Numbers.hex(root) + " ends at physical " + Numbers.hex(last.entryAddress()) + ", "
                + last.meaning();
    }

    private boolean continues(MemoryReader physical, Leaf leaf, int distance, long frame) {
        long entry = physical.u64(leaf.address + 8L * distance);
        return (entry & PRESENT) != 0 && isLeaf(entry, leaf.level) && frame(entry, leaf.level) == frame;
    }

    private boolean find(MemoryReader physical, long virtual, Leaf leaf) {
        if (!X86Layout.isCanonical(virtual, levels)) {
            return false;
        }
        long table = root;
        try {
            for (int level = levels; level >= 1; level--) {
                long at = entryAddress(table, virtual, level);
                long entry = physical.u64(at);
                if ((entry & PRESENT) == 0) {
                    return false;
                }
                if (isLeaf(entry, level)) {
                    leaf.level = level;
                    leaf.address = at;
                    leaf.entry = entry;
                    return true;
                }
                table = entry & addressBits;
            }
        } catch (MemoryFaultException _) {
            return false;
        }
        return false;
    }

    private long frame(long entry, int level) {
        return entry & addressBits & -pageSize(level);
    }

    private static long entryAddress(long table, long virtual, int level) {
        return table + ((virtual >>> (12 + 9 * (level - 1)) & (ENTRIES - 1)) << 3);
    }

    private static long pageSize(int level) {
        return 1L << (12 + 9 * (level - 1));
    }

    private static boolean isLeaf(long entry, int level) {
        return level == 1 || level <= 3 && (entry & LARGE) != 0;
    }

    private String name(int level) {
        return level == levels ? "PGD" : TABLES[level];
    }

    private static String meaning(long entry, int level) {
        if ((entry & PRESENT) == 0) {
            return entry == 0 ? "not present" : "not present (" + Numbers.hex(entry) + ")";
        }
        StringBuilder text = new StringBuilder();
        if (isLeaf(entry, level)) {
            text.append(Numbers.size(pageSize(level))).append(" page");
        } else {
            text.append("table");
        }
        text.append((entry & WRITABLE) != 0 ? ", writable" : ", read-only");
        if ((entry & USER) != 0) {
            text.append(", user");
        }
        if ((entry & NO_EXECUTE) != 0) {
            text.append(", no-execute");
        }
        if (isLeaf(entry, level) && (entry & GLOBAL) != 0) {
            text.append(", global");
        }
        return text.toString();
    }

    /**
     * A piece of virtual memory that is contiguous in physical memory.
     *
     * @param virtual first virtual address
     * @param length in bytes
     * @param physical first physical address
     */
    record Run(long virtual, long length, long physical) {
        boolean contains(long address) {
            return Long.compareUnsigned(address - virtual, length) < 0;
        }
    }

    /** One listing of leaves. */
    private final class LeafWalk {

        private static final int TABLE_LIMIT = 1 << 20;

        private final MemoryReader reader = new PhysicalReader(memory);
        private final Progress progress;
        private final LeafVisitor each;
        private int tables;

        LeafWalk(Progress progress, LeafVisitor each) {
            this.progress = progress;
            this.each = each;
        }

        /**
         * One table.
         *
         * @param last the last byte that is asked for, so that the end of the address space needs no case of its own
         * @return whether more is wanted
         */
        boolean walk(long table, int level, long from, long last) {
            if (++tables > TABLE_LIMIT) {
                return false;
            }
            progress.check();
            long size = pageSize(level);
            long first = from & -size;
            for (long at = first; at - first <= last - first; at += size) {
                long entry;
                try {
                    entry = reader.u64(entryAddress(table, at, level));
                } catch (MemoryFaultException _) {
                    return true;
                }
                if ((entry & PRESENT) == 0) {
                    continue;
                }
                boolean more = isLeaf(entry, level)
                        ? each.leaf(at, frame(entry, level), size)
                        : walk(
                                entry & addressBits,
                                level - 1,
                                at == first ? from : at,
                                last - at < size ? last : at + size - 1);
                if (!more) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Where a walk ended. */
    private static final class Leaf {
        private int level;
        private long address;
        private long entry;
    }
}
