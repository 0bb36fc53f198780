// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.guestmemfs;

/**
 * A range of memory that guestmemfs hands over: {@code struct kho_mem} of the pre-merge KHO, two little-endian words
 * (guestmemfs patch 06/10, 20240805093245.889357-7-jgowans@amazon.com).
 *
 * @param address physical, bytes
 * @param length bytes
 * @param noInit whether bit 0 of the address word was set: the next kernel makes no struct pages for it
 */
public record KhoMem(long address, long length, boolean noInit) {

    /** Bytes of one. */
    public static final int SIZE = 16;

    /** One from its two words. */
    static KhoMem of(long address, long length) {
        return new KhoMem(address & ~1L, length, (address & 1) != 0);
    }

    /** Whether both have a byte in common; a length of 0 or beyond 2^63 has none. */
    public boolean overlaps(KhoMem other) {
        return length > 0 && other.length > 0 && (contains(other.address) || other.contains(address));
    }

    public boolean contains(long physical) {
        return Long.compareUnsigned(physical - address, length) < 0;
    }
}
