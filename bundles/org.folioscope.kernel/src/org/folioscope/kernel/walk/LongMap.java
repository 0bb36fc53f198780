// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.walk;

/**
 * A hash map from addresses to objects that boxes nothing. One thread.
 *
 * @param <V> what is kept; never null
 */
public final class LongMap<V> {

    private static final int LEAST = 64;

    private long[] keys;
    private Object[] values;
    private int size;

    public LongMap() {
        this(0);
    }

    /** @param expected for so many entries there is room from the start; what comes from an image has to be checked before */
    public LongMap(int expected) {
        int slots = Math.max(LEAST, Integer.highestOneBit(Math.min(expected, 1 << 28)) << 2);
        keys = new long[slots];
        values = new Object[slots];
    }

    public int size() {
        return size;
    }

    /** Null when there is none. */
    @SuppressWarnings("unchecked") // only put() writes the array
    public V get(long key) {
        return (V) values[slot(key)];
    }

    public void put(long key, V value) {
        int slot = slot(key);
        if (values[slot] == null) {
            keys[slot] = key;
            values[slot] = value;
            if (++size * 2 > keys.length) {
                grow();
            }
        } else {
            values[slot] = value;
        }
    }

    /** Hands every key and value to {@code each}, in no order. */
    @SuppressWarnings("unchecked") // only put() writes the array
    public void forEach(Visitor<V> each) {
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != null) {
                each.entry(keys[i], (V) values[i]);
            }
        }
    }

    /**
     * Takes the entries of a map.
     *
     * @param <V> what is kept
     */
    @FunctionalInterface
    public interface Visitor<V> {
        void entry(long key, V value);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = LongHashSet.spread(key) & mask;
        while (values[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
