// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.hex;

import java.util.BitSet;

/**
 * A piece of memory to show.
 *
 * @param start address of the first byte, in whatever space
 * @param bytes 0 to 255 each, or -1 where there is none
 * @param reason why the first missing byte is missing; empty where none is
 * @param changed which of the bytes differ from the image because the user has changed them
 * @param differing which of the bytes are others in the frame that this one is held against
 */
public record HexBlock(long start, short[] bytes, String reason, BitSet changed, BitSet differing) {

    public static final HexBlock EMPTY = new HexBlock(0, new short[0], "");

    /** A block in which nothing was changed. */
    public HexBlock(long start, short[] bytes, String reason) {
        this(start, bytes, reason, new BitSet(), new BitSet());
    }

    /** The same, held against the bytes that {@code other} has at the same addresses. */
    public HexBlock heldAgainst(HexBlock other) {
        BitSet found = new BitSet();
        for (int i = 0; i < bytes.length; i++) {
            found.set(i, bytes[i] != other.at(start + i));
        }
        return new HexBlock(start, bytes, reason, changed, found);
    }

    /** Whether the byte at {@code address} is another one in the other frame. */
    public boolean isDiffering(long address) {
        return contains(address) && differing.get((int) (address - start));
    }

    /** Whether the user has changed the byte at {@code address}. */
    public boolean isChanged(long address) {
        return contains(address) && changed.get((int) (address - start));
    }

    /** The byte at {@code address}, or -1 where there is none or the block does not reach there. */
    public int at(long address) {
        long offset = address - start;
        return offset >= 0 && offset < bytes.length ? bytes[(int) offset] : -1;
    }

    public boolean contains(long address) {
        long offset = address - start;
        return offset >= 0 && offset < bytes.length;
    }
}
