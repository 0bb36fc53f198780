// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

/** Finds numbers by name: an open hash table over names that stay in the BTF's strings. Filled once, then read only. */
final class NameIndex {

    private static final long MOST_COLLISIONS = 1 << 24;

    private final Btf btf;
    private final int[] slots;
    private final int[] nameOffsets;
    private final int[] values;
    private int size;
    private long patience;

    /** @param capacity most entries that will be added */
    NameIndex(Btf btf, int capacity) {
        this.btf = btf;
        this.nameOffsets = new int[capacity];
        this.values = new int[capacity];
        this.slots = new int[Integer.highestOneBit(capacity + 1) << 2];
        this.patience = MOST_COLLISIONS + 16L * capacity;
    }

    /** Once names have collided too often, as only hostile ones do, further ones can't be found. */
    void add(int nameOffset, int value) {
        nameOffsets[size] = nameOffset;
        values[size++] = value;
        int slot = spread(btf.hash(nameOffset));
        while (patience > 0 && slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
            patience--;
        }
        if (slots[slot] == 0) {
            slots[slot] = size;
        }
    }

    int size() {
        return size;
    }

    int nameOffset(int entry) {
        return nameOffsets[entry];
    }

    int value(int entry) {
        return values[entry];
    }

    /** Where the search for {@code name} begins; hand it to {@link #next}. */
    int first(String name) {
        return spread(name.hashCode());
    }

    /** The entry with this name at slot {@code from} or after it; -1 when there is no more. */
    int next(String name, int from) {
        for (int slot = from; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int entry = slots[slot] - 1;
            if (btf.is(nameOffsets[entry], name)) {
                return slot;
            }
        }
        return -1;
    }

    int entryAt(int slot) {
        return slots[slot] - 1;
    }

    int after(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }
}
