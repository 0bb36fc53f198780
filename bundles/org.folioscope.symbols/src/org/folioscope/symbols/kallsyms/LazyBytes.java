// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

import org.folioscope.memory.MemoryReader;

/**
 * A table in memory, copied to the heap in chunks when they are first needed, so that loops over it run on an array. Not
 * safe for several threads.
 */
final class LazyBytes {

    private static final int CHUNK = 16 << 10;

    private final MemoryReader reader;
    private final long address;
    private final byte[] bytes;
    private final boolean[] loaded;

    /** @param length in bytes; the caller has checked that the memory exists */
    LazyBytes(MemoryReader reader, long address, int length) {
        this.reader = reader;
        this.address = address;
        this.bytes = new byte[length];
        this.loaded = new boolean[length / CHUNK + 1];
    }

    int length() {
        return bytes.length;
    }

    /** The whole table, of which at least {@code from} (inclusive) to {@code to} (exclusive) is filled. */
    byte[] load(int from, int to) {
        int end = Math.min(to, bytes.length);
        for (int chunk = from / CHUNK; chunk * CHUNK < end; chunk++) {
            if (!loaded[chunk]) {
                int start = chunk * CHUNK;
                reader.read(address + start, bytes, start, Math.min(CHUNK, bytes.length - start));
                loaded[chunk] = true;
            }
        }
        return bytes;
    }
}
