// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.locks.place.LockPlaces;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.model.Inode;

/** The inode that a sweep is at, and what rules ask of it; used again for the next. One thread. */
final class CachedInode {

    private static final String HUGETLB = "hugetlbfs";

    private final CacheFacts facts;
    private final List<Object> told = new ArrayList<>();
    private Inode inode;
    private long flags;
    private boolean hugetlb;

    CachedInode(CacheFacts facts) {
        this.facts = facts;
    }

    /** Turns to {@code next}; false where its page cache is not its own, or can't be read. */
    boolean begin(Inode next) {
        inode = next;
        told.clear();
        hugetlb = HUGETLB.equals(next.getSuperBlock().getFstype());
        try {
            flags = facts.mappingFlags(next.getMappingAddress());
            return facts.hostOf(next.getMappingAddress()) == next.getAddress();
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    CacheFacts facts() {
        return facts;
    }

    Inode inode() {
        return inode;
    }

    /** Whether it counts in huge pages, not in pages. */
    boolean isHugetlb() {
        return hugetlb;
    }

    boolean isShmem() {
        return facts.isShmem(inode.getMappingAddress());
    }

    /** Whether its address_space has one of the flags in {@code mask}. */
    boolean has(long mask) {
        return (flags & mask) != 0;
    }

    /** Whether {@code state} is among the words of i_state: "dirty_pages". */
    boolean isInState(String state) {
        return Arrays.asList(inode.getState().split(",")).contains(state);
    }

    /** True the first time that {@code rule} asks of this inode: one finding tells enough. */
    boolean once(Object rule) {
        if (told.contains(rule)) {
            return false;
        }
        told.add(rule);
        return true;
    }

    /** "/mnt/file (inode 12 of ext4)". */
    String name() {
        return LockPlaces.describe(inode);
    }

    /** Where the inode is, as a line of evidence. */
    String evidence() {
        return "inode " + Numbers.hex(inode.getAddress());
    }

    /** "the folio at index 3 (pfn 0x1234)". */
    static String folio(PageCacheEntry entry) {
        return "the folio at index " + entry.index() + " (pfn " + Numbers.hex(entry.pfn()) + ")";
    }
}
