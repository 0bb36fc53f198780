// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.folioscope.base.Numbers;
import org.folioscope.memory.ImageException;

/**
 * The bytes of an image file by file offset, whether the file holds them in that order or not. Safe for several threads
 * at once. Values are little-endian.
 */
public interface FileBytes {

    ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** The file, for messages. */
    Path path();

    /** One more than the largest offset that may hold a byte. */
    long size();

    /** How many bytes, up to {@code wanted}, are there without a gap from {@code offset} on; 0 for offsets outside. */
    long available(long offset, long wanted);

    /**
     * The bytes from {@code offset} on, read-only and without a copy where the file allows it.
     *
     * @throws IndexOutOfBoundsException when {@link #available} says that they are not all there
     */
    MemorySegment slice(long offset, long length);

    /** Whether all {@code length} bytes from {@code offset} on are there. Any values are fine. */
    default boolean holds(long offset, long length) {
        return offset >= 0 && length >= 0 && available(offset, length) == length;
    }

    /**
     * Makes sure that the bytes are there.
     *
     * @param what the structure that should lie there, with an article: "the ELF header"
     * @throws ImageException when the file ends before
     */
    default void require(long offset, long length, String what) throws ImageException {
        if (!holds(offset, length)) {
            throw new ImageException(path() + " is truncated: expected " + what + " (" + Numbers.size(length)
                    + ") at file offset " + Numbers.hex(offset) + ", but the file ends at " + Numbers.hex(size())
                    + ". Copy or capture it again.");
        }
    }

    default int u16(long offset) {
        return slice(offset, 2).get(SHORT, 0) & 0xffff;
    }

    default long u32(long offset) {
        return slice(offset, 4).get(INT, 0) & 0xffff_ffffL;
    }

    default long u64(long offset) {
        return slice(offset, 8).get(LONG, 0);
    }

    /** Whether the file begins with these bytes, given as ISO 8859-1. */
    default boolean startsWith(String magic) {
        return hasAt(0, magic);
    }

    /** Whether these bytes, given as ISO 8859-1, are at {@code offset}. */
    default boolean hasAt(long offset, String magic) {
        if (!holds(offset, magic.length())) {
            return false;
        }
        MemorySegment bytes = slice(offset, magic.length());
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes.get(ValueLayout.JAVA_BYTE, i) & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
