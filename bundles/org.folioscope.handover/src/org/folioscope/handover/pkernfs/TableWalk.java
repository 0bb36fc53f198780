// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.pkernfs.PageTableFile.ContextEntry;
import org.folioscope.handover.pkernfs.TableFault.Kind;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Walks the VT-d tables inside one page-table region: legacy root and context tables, or second-stage tables of a domain
 * (512 entries of 8 bytes: bit 0 read, bit 1 write, bit 7 a leaf above the lowest level, 51:12 address). It never leaves
 * the region and enters no page twice, so it ends after 511 tables.
 */
final class TableWalk {

    /** Bits 51:12 of an entry. */
    static final long ADDRESS = 0x000f_ffff_ffff_f000L;

    private static final long ACCESS = 3;
    private static final long LARGE = 0x80;
    private static final int PAGE = 4096;
    private static final int[] LEVELS = {4, 3, 5};

    private final MemoryReader reader;
    private final long address;
    private final long pointers;
    private final long[] used;
    private final long[] reached = new long[PkernfsFormat.TABLE_PAGES / 64];
    private final List<TableFault> faults = new ArrayList<>();
    private final List<ContextEntry> contexts = new ArrayList<>();
    private final LeafVisitor visitor;
    private int levels;
    private long faultCount;
    private long leaves;
    private long oddLeaves;
    private boolean topUsed;
    private int unreadable;

    /**
     * @param address of the region in the image
     * @param pointers of the region as pointers in it say
     */
    private TableWalk(MemoryReader reader, long address, long pointers, long[] used, LeafVisitor visitor) {
        this.reader = reader;
        this.address = address;
        this.pointers = pointers;
        this.used = used;
        this.visitor = visitor;
    }

    static TableWalk ofRoot(MemoryReader reader, long address, long pointers, long[] used) {
        TableWalk walk = new TableWalk(reader, address, pointers, used, LeafVisitor.NONE);
        walk.mark(1);
        for (int bus = 0; bus < 256; bus++) {
            long entry = walk.entry(1, bus * 2);
            if ((entry & 1) != 0) {
                walk.topUsed = true;
                int page = walk.enter(entry & ADDRESS, walk.entryAddress(1, bus * 2));
                if (page > 0) {
                    walk.contexts(bus, page);
                }
            }
        }
        return walk;
    }

    /**
     * @param levels 3, 4 or 5; 0 where no context entry says so: then what fits the bytes best
     */
    static TableWalk ofDomain(MemoryReader reader, long address, long pointers, long[] used, int levels) {
        if (levels >= 3 && levels <= 5) {
            return domain(reader, address, pointers, used, levels, LeafVisitor.NONE);
        }
        TableWalk best = null;
        for (int each : LEVELS) {
            TableWalk walk = domain(reader, address, pointers, used, each, LeafVisitor.NONE);
            if (best == null || walk.oddities() < best.oddities()) {
                best = walk;
            }
            if (best.oddities() == 0) {
                break;
            }
        }
        return best;
    }

    /** Hands each leaf to {@code visitor}. */
    static void leaves(PageTableFile file, MemoryReader reader, long pointers, Progress progress, LeafVisitor visitor) {
        progress.check();
        domain(reader, file.address(), pointers, new long[PkernfsFormat.TABLE_PAGES / 64], file.levels(), visitor);
    }

    private static TableWalk domain(
            MemoryReader reader, long address, long pointers, long[] used, int levels, LeafVisitor visitor) {
        TableWalk walk = new TableWalk(reader, address, pointers, used, visitor);
        walk.levels = levels;
        walk.mark(1);
        walk.table(1, levels, 0);
        return walk;
    }

    /** How badly the number of levels fits: tables of another depth show as pointers and leaves to odd places. */
    private long oddities() {
        return faultCount + oddLeaves;
    }

    private void contexts(int bus, int page) {
        for (int devfn = 0; devfn < 256; devfn++) {
            long low = entry(page, devfn * 2);
            if ((low & 1) != 0) {
                contexts.add(new ContextEntry(
                        bus << 8 | devfn, low, entry(page, devfn * 2 + 1), entryAddress(page, devfn * 2)));
            }
        }
    }

    private void table(int page, int level, long iova) {
        int shift = 12 + 9 * (level - 1);
        for (int i = 0; i < 512; i++) {
            long entry = entry(page, i);
            if ((entry & ACCESS) == 0) {
                continue;
            }
            topUsed = true;
            long at = iova | (long) i << shift;
            if (level == 1 || level <= 3 && (entry & LARGE) != 0) {
                leaf(at, entry, 1L << shift, entryAddress(page, i));
            } else {
                int next = enter(entry & ADDRESS, entryAddress(page, i));
                if (next > 0) {
                    table(next, level - 1, at);
                }
            }
        }
    }

    private void leaf(long iova, long entry, long length, long entryAddress) {
        leaves++;
        long target = entry & ADDRESS;
        if ((target & length - 1) != 0 || target - pointers >= 0 && target - pointers < PkernfsFormat.BLOCK) {
            oddLeaves++;
        }
        visitor.leaf(iova, target, length, (int) (entry & ACCESS), entryAddress);
    }

    /** The page that {@code target} is when it can be entered; else 0 or less, and a fault. */
    private int enter(long target, long entryAddress) {
        long offset = target - pointers;
        if (offset < 0 || offset >= PkernfsFormat.BLOCK) {
            fault(Kind.OUTSIDE, entryAddress, target);
            return -1;
        }
        int page = (int) (offset / PAGE);
        if (page == 0) {
            fault(Kind.BITMAP_PAGE, entryAddress, target);
            return 0;
        }
        if (isReached(page)) {
            fault(Kind.REACHED_TWICE, entryAddress, target);
            return -1;
        }
        if ((used[page >> 6] & 1L << page) == 0) {
            fault(Kind.BIT_CLEAR, entryAddress, target);
        }
        mark(page);
        return page;
    }

    private void fault(Kind kind, long entryAddress, long target) {
        if (faultCount++ < PageTableFile.FAULT_LIMIT) {
            faults.add(new TableFault(kind, entryAddress, target));
        }
    }

    private void mark(int page) {
        reached[page >> 6] |= 1L << page;
    }

    /** Word {@code index} of page {@code page}; 0 where the image lacks it. */
    private long entry(int page, int index) {
        try {
            return reader.u64(entryAddress(page, index));
        } catch (MemoryFaultException _) {
            unreadable++;
            return 0;
        }
    }

    private long entryAddress(int page, int index) {
        return address + (long) page * PAGE + index * 8L;
    }

    boolean isReached(int page) {
        return (reached[page >> 6] & 1L << page) != 0;
    }

    boolean isTopUsed() {
        return topUsed;
    }

    int levels() {
        return levels;
    }

    int tables() {
        int count = 0;
        for (long word : reached) {
            count += Long.bitCount(word);
        }
        return count;
    }

    long leaves() {
        return leaves;
    }

    long faultCount() {
        return faultCount;
    }

    /** Words that the image lacks. */
    int unreadable() {
        return unreadable;
    }

    List<TableFault> faults() {
        return List.copyOf(faults);
    }

    List<ContextEntry> contexts() {
        return List.copyOf(contexts);
    }
}
