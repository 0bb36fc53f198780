// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

/** Finds the id of a stored page by its hash, in 20 to 40 bytes a page. One thread only. */
final class PageIndex {

    private long[] hashes = new long[2 << 12];
    private int[] ids = new int[1 << 12];
    private int count;

    /** The id of the page with this hash, or 0. */
    int find(long low, long high) {
        int mask = ids.length - 1;
        for (int at = (int) low & mask; ids[at] != 0; at = at + 1 & mask) {
            if (hashes[2 * at] == low && hashes[2 * at + 1] == high) {
                return ids[at];
            }
        }
        return 0;
    }

    /** Adds a page that is not there yet. */
    void add(long low, long high, int id) {
        if (++count > ids.length / 4 * 3) {
            grow();
        }
        put(low, high, id);
    }

    private void put(long low, long high, int id) {
        int mask = ids.length - 1;
        int at = (int) low & mask;
        while (ids[at] != 0) {
            at = at + 1 & mask;
        }
        hashes[2 * at] = low;
        hashes[2 * at + 1] = high;
        ids[at] = id;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldIds = ids;
        hashes = new long[oldHashes.length * 2];
        ids = new int[oldIds.length * 2];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                put(oldHashes[2 * i], oldHashes[2 * i + 1], oldIds[i]);
            }
        }
    }
}
