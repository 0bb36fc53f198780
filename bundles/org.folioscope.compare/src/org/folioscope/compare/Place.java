// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare;

import org.folioscope.base.Numbers;

/**
 * Where something lies on one side.
 *
 * @param space which addresses
 * @param address of its first byte; 0 where it is not there
 * @param length bytes; 0 where that is not known, or it is spread over memory
 */
public record Place(Space space, long address, long length) {

    /** Kinds of addresses. */
    public enum Space {
        /** It is not there, or has no place. */
        NONE,
        PHYSICAL,
        /** The kernel's own. */
        VIRTUAL
    }

    /** Not there. */
    public static final Place NONE = new Place(Space.NONE, 0, 0);

    private static final int PAGE_SHIFT = 12;

    /** At a physical address. */
    public static Place physical(long address, long length) {
        return new Place(Space.PHYSICAL, address, length);
    }

    /** At a kernel virtual address. */
    public static Place virtual(long address, long length) {
        return new Place(Space.VIRTUAL, address, length);
    }

    /** Page frames of 4 KiB. */
    public static Place frames(long pfn, long pages) {
        return physical(pfn << PAGE_SHIFT, pages << PAGE_SHIFT);
    }

    public boolean isPresent() {
        return space != Space.NONE;
    }

    /** The page frame of its first byte; -1 unless it has a physical place. */
    public long pfn() {
        return space == Space.PHYSICAL ? address >>> PAGE_SHIFT : -1;
    }

    /** "0xffff888003a51e40", "physical 0x1000"; empty where there is none. */
    @Override
    public String toString() {
        return switch (space) {
            case NONE -> "";
            case PHYSICAL -> "physical " + Numbers.hex(address);
            case VIRTUAL -> Numbers.hex(address);
        };
    }
}
