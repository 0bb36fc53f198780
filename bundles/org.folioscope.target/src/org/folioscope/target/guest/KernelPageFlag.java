// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.util.EnumSet;
import java.util.Set;

/**
 * The flags of a page as /proc/kpageflags shows them: include/uapi/linux/kernel-page-flags.h, and from bit 32 on
 * include/linux/kernel-page-flags.h, the same from 6.1 to 7.2 but for the last ones. They are the kernel's promise to
 * user space, with bits of their own; an image holds PG_ flags.
 */
public enum KernelPageFlag {
    LOCKED(0),
    /** No longer set from 6.12 on. */
    ERROR(1),
    REFERENCED(2),
    UPTODATE(3),
    DIRTY(4),
    LRU(5),
    ACTIVE(6),
    SLAB(7),
    WRITEBACK(8),
    RECLAIM(9),
    BUDDY(10),
    MMAP(11),
    ANON(12),
    SWAPCACHE(13),
    SWAPBACKED(14),
    COMPOUND_HEAD(15),
    COMPOUND_TAIL(16),
    HUGE(17),
    UNEVICTABLE(18),
    HWPOISON(19),
    NOPAGE(20),
    KSM(21),
    THP(22),
    OFFLINE(23),
    ZERO_PAGE(24),
    IDLE(25),
    PGTABLE(26),
    RESERVED(32),
    MLOCKED(33),
    MAPPEDTODISK(34),
    PRIVATE(35),
    PRIVATE_2(36),
    OWNER_PRIVATE(37),
    ARCH(38),
    UNCACHED(39),
    SOFTDIRTY(40);

    private final int bit;

    KernelPageFlag(int bit) {
        this.bit = bit;
    }

    public boolean in(long flags) {
        return (flags >>> bit & 1) != 0;
    }

    /** The flags of a word; bits without a name are left out. */
    public static Set<KernelPageFlag> of(long flags) {
        Set<KernelPageFlag> set = EnumSet.noneOf(KernelPageFlag.class);
        for (KernelPageFlag flag : values()) {
            if (flag.in(flags)) {
                set.add(flag);
            }
        }
        return set;
    }
}
