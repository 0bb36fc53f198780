// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Reads little-endian values at addresses of one address space (physical or virtual). It remembers the last piece of
 * memory that it touched, so it belongs to one thread; make one for each.
 */
public abstract class MemoryReader {

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(java.nio.ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(java.nio.ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(java.nio.ByteOrder.LITTLE_ENDIAN);

    private long start;
    private long length;
    private MemorySegment bytes = MemorySegment.NULL;

    /**
     * The piece of memory around {@code address} in this reader's address space.
     *
     * @throws MemoryFaultException when there is none
     */
    protected abstract Window windowAt(long address);

    public final byte s8(long address) {
        long offset = offset(address, 1); // may exchange the segment
        return bytes.get(ValueLayout.JAVA_BYTE, offset);
    }

    /** An unsigned byte, 0 to 255. */
    public final int u8(long address) {
        return s8(address) & 0xff;
    }

    /** An unsigned 16-bit value. */
    public final int u16(long address) {
        long offset = address - start;
        if (offset >= 0 && offset <= length - 2) {
            return bytes.get(SHORT, offset) & 0xffff;
        }
        return (int) assemble(address, 2);
    }

    public final int s32(long address) {
        long offset = address - start;
        if (offset >= 0 && offset <= length - 4) {
            return bytes.get(INT, offset);
        }
        return (int) assemble(address, 4);
    }

    /** An unsigned 32-bit value. */
    public final long u32(long address) {
        return s32(address) & 0xffff_ffffL;
    }

    /** A 64-bit value or pointer. */
    public final long u64(long address) {
        long offset = address - start;
        if (offset >= 0 && offset <= length - 8) {
            return bytes.get(LONG, offset);
        }
        return assemble(address, 8);
    }

    /** An unsigned value of {@code size} bytes: 1, 2, 4 or 8. */
    public final long unsigned(long address, int size) {
        return switch (size) {
            case 1 -> u8(address);
            case 2 -> u16(address);
            case 4 -> u32(address);
            case 8 -> u64(address);
            default -> throw new IllegalArgumentException("no integer has " + size + " bytes");
        };
    }

    /** Copies {@code count} bytes from {@code address} to {@code target[offset…]}. */
    public final void read(long address, byte[] target, int offset, int count) {
        int done = 0;
        while (done < count) {
            long from = offset(address + done, 1);
            int piece = (int) Math.min(count - done, length - from);
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, from, target, offset + done, piece);
            done += piece;
        }
    }

    /**
     * The bytes from {@code address} up to the first NUL, or {@code limit} bytes where none comes before. They are taken
     * as ISO 8859-1 so that nothing is lost; escape them before showing them.
     */
    public final String cString(long address, int limit) {
        StringBuilder text = new StringBuilder(Math.min(limit, 64));
        for (int i = 0; i < limit; i++) {
            int c = u8(address + i);
            if (c == 0) {
                break;
            }
            text.append((char) c);
        }
        return text.toString();
    }

    /** Offset of {@code address} in the segment at hand, which is exchanged when it doesn't hold {@code count} bytes there. */
    private long offset(long address, int count) {
        long offset = address - start;
        if (offset < 0 || offset > length - count) {
            Window window = windowAt(address);
            start = window.start();
            bytes = window.bytes();
            length = bytes.byteSize();
            offset = address - start;
        }
        return offset;
    }

    /** The slow way: the value may cross two windows. Leaves the window of its first byte at hand where that holds it all. */
    private long assemble(long address, int size) {
        long offset = offset(address, 1);
        if (offset <= length - size) {
            return switch (size) {
                case 2 -> bytes.get(SHORT, offset) & 0xffff;
                case 4 -> bytes.get(INT, offset);
                default -> bytes.get(LONG, offset);
            };
        }
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (long) u8(address + i) << (8 * i);
        }
        return value;
    }
}
