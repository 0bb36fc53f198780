// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.Arrays;

/**
 * Pairs the things of two sides by keys, in passes: a later pass looks at what earlier ones left. Things with equal keys
 * are paired in their order. One thread.
 */
public final class Pairing {

    /** In place of a partner. */
    public static final int NONE = -1;
    /** A key that pairs with nothing. */
    public static final long NO_KEY = 0;

    private final int[] partner;
    private final byte[] rule;
    private final boolean[] taken;

    /**
     * @param left how many things the first side has
     * @param right how many the second
     */
    public Pairing(int left, int right) {
        partner = new int[left];
        Arrays.fill(partner, NONE);
        rule = new byte[left];
        taken = new boolean[right];
    }

    /** Keeps a thing of the first side out of all passes. */
    public void leaveOutLeft(int index) {
        partner[index] = LEFT_OUT;
    }

    /** Keeps a thing of the second side out of all passes. */
    public void leaveOutRight(int index) {
        taken[index] = true;
    }

    private static final int LEFT_OUT = -2;

    /** Pairs what is left by equal keys; {@link #NO_KEY} pairs with nothing. */
    public void pass(int number, long[] left, long[] right) {
        int slots = Integer.highestOneBit(Math.max(8, right.length)) * 4;
        int[] first = new int[slots];
        Arrays.fill(first, NONE);
        int[] next = new int[right.length];
        for (int i = right.length - 1; i >= 0; i--) {
            next[i] = NONE;
            if (!taken[i] && right[i] != NO_KEY) {
                int slot = slot(first, right, right[i]);
                next[i] = first[slot];
                first[slot] = i;
            }
        }
        for (int i = 0; i < left.length; i++) {
            if (partner[i] != NONE || left[i] == NO_KEY) {
                continue;
            }
            int slot = slot(first, right, left[i]);
            int found = first[slot];
            // the last one of a key stays at its slot, which would lose its key without it
            if (found != NONE && !taken[found]) {
                partner[i] = found;
                rule[i] = (byte) number;
                taken[found] = true;
                first[slot] = next[found] == NONE ? found : next[found];
            }
        }
    }

    private static int slot(int[] first, long[] keys, long key) {
        int slot = (int) (mix(key) & first.length - 1);
        while (first[slot] != NONE && keys[first[slot]] != key) {
            slot = slot + 1 & first.length - 1;
        }
        return slot;
    }

    private static long mix(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 32;
    }

    /** The partner on the second side of a thing of the first; {@link #NONE} where it has none. */
    public int partner(int left) {
        return Math.max(NONE, partner[left]);
    }

    /** The number of the pass that paired a thing of the first side. */
    public int rule(int left) {
        return rule[left];
    }

    /** Whether a thing of the second side has a partner, or was left out. */
    public boolean isTaken(int right) {
        return taken[right];
    }
}
