// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.walk;

/** A hash set of addresses that boxes nothing. One thread. */
public final class LongHashSet {

    private long[] keys = new long[64];
    private boolean zero;
    private int size;

    public int size() {
        return size;
    }

    /** Adds {@code key}; false when it was in the set before. */
    public boolean add(long key) {
        if (key == 0) {
            boolean added = !zero;
            zero = true;
            size += added ? 1 : 0;
            return added;
        }
        int slot = slot(key);
        if (keys[slot] == key) {
            return false;
        }
        keys[slot] = key;
        if (++size * 2 > keys.length) {
            grow();
        }
        return true;
    }

    public boolean contains(long key) {
        return key == 0 ? zero : keys[slot(key)] == key;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = spread(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[old.length * 2];
        for (long key : old) {
            if (key != 0) {
                keys[slot(key)] = key;
            }
        }
    }

    /** Mixes the bits of an address, whose low ones are alike by alignment. */
    static int spread(long key) {
        return (int) (key * 0x9e3779b97f4a7c15L >>> 32);
    }
}
