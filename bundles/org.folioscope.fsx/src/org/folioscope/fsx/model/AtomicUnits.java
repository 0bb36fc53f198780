// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

/**
 * How much can be written as one, by statx(2) of a file (stx_atomic_write_unit_min and _max, since 6.11).
 *
 * @param least bytes; 0 for none
 * @param most bytes
 */
public record AtomicUnits(int least, int most) {

    /** Of a file system that can't. */
    public static final AtomicUnits NONE = new AtomicUnits(0, 0);

    public AtomicUnits {
        if (least < 0 || most < least || least == 0 && most > 0) {
            throw new IllegalArgumentException(
                    "expected the least and the most bytes of an atomic write, found " + least + " and " + most);
        }
    }

    /** Whether anything can be written as one. */
    public boolean exist() {
        return most > 0;
    }

    /** The length that fsx writes where a script asks for {@code length} bytes: within these, and a power of two. */
    int length(long length) {
        return Integer.highestOneBit((int) Math.clamp(length, least, most));
    }
}
