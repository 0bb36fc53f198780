// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

import org.folioscope.memory.MemoryReader;

/**
 * Where a member lies in its struct; bound once per kernel, then used in hot loops.
 *
 * @param offset in bytes from the struct's start; -1 when this kernel has no such member
 * @param size in bytes of the whole member
 * @param signed whether its integer type is signed
 * @param bitOffset of a bit-field's lowest bit, counted from {@code offset}; 0 for others
 * @param bitSize of a bit-field, else 0
 */
public record Field(int offset, int size, boolean signed, int bitOffset, int bitSize) {

    public static final Field ABSENT = new Field(-1, 0, false, 0, 0);

    public boolean present() {
        return offset >= 0;
    }

    /**
     * The integer or pointer in the struct at {@code address}, sign- or zero-extended to 64 bits. Must be present and
     * 1, 2, 4 or 8 bytes long.
     */
    public long get(MemoryReader reader, long address) {
        long value = reader.unsigned(address + offset, size);
        if (bitSize != 0) {
            value = (value >>> bitOffset) & (-1L >>> (64 - bitSize));
            return signed ? value << (64 - bitSize) >> (64 - bitSize) : value;
        }
        return signed && size < 8 ? value << (64 - 8 * size) >> (64 - 8 * size) : value;
    }
}
