// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

/**
 * The parts of a pkram_entry_t. Source: mm/pkram.c of RFC v2: order in bits 4:0, flags in 11:5, the page's physical
 * address in 63:12; 0 is an empty entry.
 */
public final class PkramEntry {

    /** The largest order that a page has (MAX_ORDER - 1 of 5.12). */
    public static final int LARGEST_ORDER = 10;

    /** The order of a transparent huge page. */
    public static final int HUGE_ORDER = 9;

    private static final int TRANS_HUGE = 1 << 5;

    private PkramEntry() {}

    /** 0 to 31; above {@link #LARGEST_ORDER} is damage. */
    public static int order(long entry) {
        return (int) entry & 0x1f;
    }

    /** All seven flag bits, from bit 0 on. */
    public static int flags(long entry) {
        return (int) entry >>> 5 & 0x7f;
    }

    /** Whether it has the flag PKRAM_PAGE_TRANS_HUGE. */
    public static boolean isHuge(long entry) {
        return (entry & TRANS_HUGE) != 0;
    }

    /** Physical address of the first page, bytes. */
    public static long address(long entry) {
        return entry & -1L << 12;
    }

    /** Frame of the first page. */
    public static long pfn(long entry) {
        return entry >>> 12;
    }

    /** How many pages it stands for: 2^order, but 1 where the order is damaged. */
    public static long pages(long entry) {
        return order(entry) <= LARGEST_ORDER ? 1L << order(entry) : 1;
    }
}
