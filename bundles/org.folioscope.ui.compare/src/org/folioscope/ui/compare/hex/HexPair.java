// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.hex;

import org.folioscope.compare.Place;
import org.folioscope.compare.Side;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.ui.hex.HexBlock;
import org.folioscope.ui.hex.HexReader;

/**
 * The bytes of two places, told by their offset from the start of each.
 *
 * @param before first of the two
 * @param beforeAt where it lies there
 * @param after the other one
 * @param afterAt where it lies there
 */
record HexPair(Side before, Place beforeAt, Side after, Place afterAt) {

    /**
     * A piece of both.
     *
     * @param offset bytes from the start, of the first byte
     * @param before 0 to 255 each, or -1 where there is none
     * @param after the same of the other place
     */
    record Piece(long offset, short[] before, short[] after) {

        static final Piece NONE = new Piece(0, new short[0], new short[0]);

        /** The byte at an offset, or -1. @param ofAfter whether of the second place */
        int at(long at, boolean ofAfter) {
            short[] bytes = ofAfter ? after : before;
            long index = at - offset;
            return index >= 0 && index < bytes.length ? bytes[(int) index] : -1;
        }

        boolean differs(long at) {
            return at(at, false) != at(at, true);
        }

        boolean contains(long at) {
            return at >= offset && at - offset < Math.max(before.length, after.length);
        }
    }

    /** Bytes that the longer one has. */
    long length() {
        return Math.max(beforeAt.length(), afterAt.length());
    }

    /** Reads at most {@code count} bytes of each from {@code offset} on; for a worker thread. */
    Piece read(long offset, int count) {
        return new Piece(offset, bytes(before, beforeAt, offset, count), bytes(after, afterAt, offset, count));
    }

    private static short[] bytes(Side side, Place place, long offset, int count) {
        int there = (int) Math.clamp(place.length() - offset, 0, count);
        if (there == 0) {
            return new short[0];
        }
        MemoryReader reader = place.space() == Place.Space.PHYSICAL
                ? new PhysicalReader(side.memory())
                : side.kernel().orElseThrow().map().virtualReader();
        HexBlock block = HexReader.read(reader, place.address() + offset, there);
        return block.bytes();
    }
}
