// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.lang.foreign.MemorySegment;

/**
 * A piece of memory at hand.
 *
 * @param start the address (physical, bytes) of the segment's first byte
 * @param bytes read-only, at least one byte long
 */
public record Window(long start, MemorySegment bytes) {

    /** Whether the {@code length} bytes (at least 1) from {@code address} on lie in this window. */
    public boolean contains(long address, long length) {
        long offset = address - start;
        return offset >= 0 && offset <= bytes.byteSize() - length;
    }
}
