// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

/**
 * A range of physical memory that an image holds.
 *
 * @param start first physical address, bytes
 * @param length in bytes, at least 1
 * @param fileOffset where its bytes begin in the file, or -1 where there is no such single place (compressed pages)
 */
public record Extent(long start, long length, long fileOffset) {

    /** The first physical address after this extent; 0 where it ends at 2^64. */
    public long end() {
        return start + length;
    }

    public boolean contains(long address) {
        return Long.compareUnsigned(address - start, length) < 0;
    }
}
