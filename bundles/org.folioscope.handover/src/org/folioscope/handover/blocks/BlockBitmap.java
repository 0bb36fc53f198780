// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.blocks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The allocation bitmap of pkernfs (RFC 03/18) and guestmemfs (03/10): a copy of its 8,388,608 bits at one moment. Bit N is
 * bit N % 8 of byte N / 8. Immutable.
 */
public final class BlockBitmap {

    /** Bytes of the bitmap. */
    public static final int SIZE = 0x10_0000;

    private static final int PAGE = 4096;
    private static final int PAGE_BITS = PAGE * 8;

    /** Bits in the bitmap, more than the allocator ever looks at. */
    public static final long BITS = SIZE * 8L;

    private final long address;
    private final long[] words = new long[SIZE / 8];
    private final BitSet missing = new BitSet();

    private BlockBitmap(long address) {
        this.address = address;
        missing.set(0, SIZE / PAGE);
    }

    /** A bitmap of which the image holds nothing. */
    public static BlockBitmap absent(long address) {
        return new BlockBitmap(address);
    }

    /** Reads the bitmap at physical {@code address}; pages that the image lacks are unknown, see {@link #isKnown}. */
    public BlockBitmap(MemoryReader reader, long address) {
        this.address = address;
        ByteBuffer bytes = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);
        for (int page = 0; page < SIZE / PAGE; page++) {
            try {
                reader.read(address + (long) page * PAGE, bytes.array(), 0, PAGE);
                bytes.asLongBuffer().get(words, page * (PAGE / 8), PAGE / 8);
            } catch (MemoryFaultException _) {
                missing.set(page);
            }
        }
    }

    /** Whether block {@code block} is marked as in use; false for a number that no bit has. */
    public boolean get(long block) {
        return block >= 0 && block < BITS && (words[(int) (block >> 6)] & 1L << block) != 0;
    }

    /** Whether the image holds the bit of {@code block}. */
    public boolean isKnown(long block) {
        return block >= 0 && block < BITS && !missing.get((int) (block / PAGE_BITS));
    }

    /** The first set bit from {@code block} on; {@link #BITS} where none comes. */
    public long nextSet(long block) {
        if (block >= BITS) {
            return BITS;
        }
        int word = (int) (block >> 6);
        long bits = words[word] & -1L << block;
        while (bits == 0) {
            if (++word == words.length) {
                return BITS;
            }
            bits = words[word];
        }
        return ((long) word << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** The first clear bit from {@code block} on; {@link #BITS} where none comes. */
    public long nextClear(long block) {
        if (block >= BITS) {
            return BITS;
        }
        int word = (int) (block >> 6);
        long bits = ~words[word] & -1L << block;
        while (bits == 0) {
            if (++word == words.length) {
                return BITS;
            }
            bits = ~words[word];
        }
        return ((long) word << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** How many of the first {@code blocks} bits are set. */
    public long count(long blocks) {
        long end = Math.min(blocks, BITS);
        long count = 0;
        for (int i = 0; i < end >> 6; i++) {
            count += Long.bitCount(words[i]);
        }
        return (end & 63) == 0 ? count : count + Long.bitCount(words[(int) (end >> 6)] & (1L << end) - 1);
    }

    /** Whether no bit at all is set, as in a region of the first two patches, which had no bitmap yet. */
    public boolean isEmpty() {
        return nextSet(0) == BITS;
    }

    /** The byte that holds the bit of {@code block}, 0 to 255. */
    public int byteOf(long block) {
        return (int) (words[(int) (block >> 6)] >>> (block & 0x38)) & 0xff;
    }

    /** Physical address of the byte that holds the bit of {@code block}. */
    public long address(long block) {
        return address + (block >> 3);
    }

    /** Pages of 4 KiB of the bitmap that the image lacks. */
    public int missingPages() {
        return missing.cardinality();
    }
}
