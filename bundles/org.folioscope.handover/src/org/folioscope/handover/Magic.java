// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import org.folioscope.memory.MemoryReader;

/**
 * The number at the start of a page that shows where a handover may be.
 *
 * @param alignment of the page, bytes: a power of 2, at least 4096
 * @param size of the number, bytes: 4 or 8
 * @param value as a little-endian number
 */
public record Magic(long alignment, int size, long value) {

    public Magic {
        if (alignment < 4096 || Long.bitCount(alignment) != 1 || size != 4 && size != 8) {
            throw new IllegalArgumentException("a magic number has 4 or 8 bytes at the start of a page");
        }
    }

    /** Whether it is at {@code address}. */
    public boolean isAt(MemoryReader reader, long address) {
        return (address & alignment - 1) == 0 && reader.unsigned(address, size) == value;
    }
}
