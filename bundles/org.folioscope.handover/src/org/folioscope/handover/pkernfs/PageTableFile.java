// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.Arrays;
import java.util.List;

/**
 * One IOMMU page-table region: 512 pages, page 0 a bitmap of pages in use, page 1 the top (VT-d root table, or the top of
 * a domain's second-stage tables), the rest lower tables (pkernfs RFC 08/18, 09/18, 12/18, 14/18; VT-d legacy mode).
 * Immutable.
 */
public final class PageTableFile {

    /** Faults that are kept; more are only counted. */
    public static final int FAULT_LIMIT = 100;

    /**
     * A present entry of a context table.
     *
     * @param bdf bus, device and function: 16 bits
     * @param low its low word: P, translation type in bits 3:2, second-stage root in 63:12
     * @param high its high word: address width in 2:0, domain id in 23:8
     * @param address physical address of the entry
     */
    public record ContextEntry(int bdf, long low, long high, long address) {

        /** Translation type 2: the device's addresses are physical ones, no tables are used. */
        public boolean isPassThrough() {
            return (low >> 2 & 3) == 2;
        }

        /** Physical address of the top table. */
        public long root() {
            return low & TableWalk.ADDRESS;
        }

        /** Levels of the second-stage tables that the address width stands for: 3, 4 or 5; others are reserved. */
        public int levels() {
            return (int) (high & 7) + 2;
        }

        /** "00:1f.2". */
        public String device() {
            return String.format("%02x:%02x.%d", bdf >> 8, bdf >> 3 & 31, bdf & 7);
        }
    }

    private final int ino;
    private final long block;
    private final long address;
    private final boolean root;
    private final long[] used;
    private final TableWalk walk;

    PageTableFile(int ino, long block, long address, boolean root, long[] used, TableWalk walk) {
        this.ino = ino;
        this.block = block;
        this.address = address;
        this.root = root;
        this.used = used;
        this.walk = walk;
    }

    /** The inode that refers to the region. */
    public int ino() {
        return ino;
    }

    public long block() {
        return block;
    }

    /** Physical address of the region's first byte. */
    public long address() {
        return address;
    }

    /** Whether it holds root and context tables; else those of one domain. */
    public boolean isRoot() {
        return root;
    }

    /** Whether page {@code page} (0 to 511) is marked as in use. */
    public boolean isUsed(int page) {
        return (used[page >> 6] & 1L << page) != 0;
    }

    /** Whether page {@code page} is the top or reached from it. */
    public boolean isReached(int page) {
        return walk.isReached(page);
    }

    /** Whether the top has any entry that leads to a table or page. */
    public boolean isTopUsed() {
        return walk.isTopUsed();
    }

    /** Levels of a domain's tables, 3 to 5; 0 for root tables. */
    public int levels() {
        return walk.levels();
    }

    /** Tables that were reached, the top among them. */
    public int tables() {
        return walk.tables();
    }

    /** Leaf entries of a domain. */
    public long leaves() {
        return walk.leaves();
    }

    /** The first faults, at most {@link #FAULT_LIMIT}. */
    public List<TableFault> faults() {
        return walk.faults();
    }

    public long faultCount() {
        return walk.faultCount();
    }

    /** Present context entries of root tables, by bus and devfn; empty for a domain. */
    public List<ContextEntry> contexts() {
        return walk.contexts();
    }

    /** Pages in use by the bitmap. */
    public int usedPages() {
        return Arrays.stream(used).mapToInt(Long::bitCount).sum();
    }
}
