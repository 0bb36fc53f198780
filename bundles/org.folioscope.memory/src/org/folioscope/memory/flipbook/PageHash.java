// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import com.dynatrace.hash4j.hashing.ByteAccess;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The hash by which equal pages are found: XXH3 of 128 bits with a seed of the file's own, so that a guest can't prepare
 * pages that are taken for one another. Safe for several threads.
 */
final class PageHash {

    private static final ByteAccess<MemorySegment> BYTES = new ByteAccess<>() {
        @Override
        public byte getByte(MemorySegment bytes, long offset) {
            return bytes.get(ValueLayout.JAVA_BYTE, offset);
        }

        @Override
        public int getInt(MemorySegment bytes, long offset) {
            return bytes.get(Layout.INT, offset);
        }

        @Override
        public long getLong(MemorySegment bytes, long offset) {
            return bytes.get(Layout.LONG, offset);
        }
    };

    private final Hasher128 hasher;

    PageHash(long seed) {
        hasher = Hashing.xxh3_128(seed);
    }

    /** Puts the hash of the page at {@code offset} into {@code hashes[2 * index]} (low) and the one behind (high). */
    void hash(MemorySegment bytes, long offset, long[] hashes, int index) {
        HashValue128 hash = hasher.hashBytesTo128Bits(bytes, offset, Layout.PAGE, BYTES);
        hashes[2 * index] = hash.getLeastSignificantBits();
        hashes[2 * index + 1] = hash.getMostSignificantBits();
    }
}
