// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.Arrays;

/**
 * Which things of two or three sides are one and the same: a row for each, with its index on each side, or -1. Those of
 * the first side come first, in its order, then those that the second has besides, then the third's. Immutable.
 */
final class Rows {

    /** Pairs the things of two sides; some may be left out already. */
    @FunctionalInterface
    interface Pairer {
        /** @param pairing to run passes on */
        void pair(int left, int right, Pairing pairing);
    }

    private final int[][] index;
    /** Of the pair of sides that first had it, and of the next one. */
    private final byte[][] rules = new byte[2][];

    private int size;

    private Rows(int sides, int most) {
        index = new int[sides][most];
        rules[0] = new byte[most];
        rules[1] = new byte[most];
    }

    /** @param sizes how many things each side has */
    static Rows of(int[] sizes, Pairer pairer) {
        Pairing first = new Pairing(sizes[0], sizes[1]);
        pairer.pair(0, 1, first);
        if (sizes.length == 2) {
            Rows rows = new Rows(2, sizes[0] + sizes[1]);
            for (int i = 0; i < sizes[0]; i++) {
                rows.add(first.rule(i), 0, i, first.partner(i));
            }
            for (int i = 0; i < sizes[1]; i++) {
                if (!first.isTaken(i)) {
                    rows.add(0, 0, Pairing.NONE, i);
                }
            }
            return rows;
        }
        return ofThree(sizes, pairer, first);
    }

    private static Rows ofThree(int[] sizes, Pairer pairer, Pairing first) {
        Pairing second = new Pairing(sizes[1], sizes[2]);
        pairer.pair(1, 2, second);
        // what was gone in between may be back
        Pairing across = new Pairing(sizes[0], sizes[2]);
        for (int i = 0; i < sizes[0]; i++) {
            if (first.partner(i) != Pairing.NONE) {
                across.leaveOutLeft(i);
            }
        }
        for (int i = 0; i < sizes[2]; i++) {
            if (second.isTaken(i)) {
                across.leaveOutRight(i);
            }
        }
        pairer.pair(0, 2, across);
        Rows rows = new Rows(3, sizes[0] + sizes[1] + sizes[2]);
        for (int i = 0; i < sizes[0]; i++) {
            int middle = first.partner(i);
            if (middle != Pairing.NONE) {
                rows.add(first.rule(i), second.rule(middle), i, middle, second.partner(middle));
            } else {
                rows.add(across.rule(i), 0, i, Pairing.NONE, across.partner(i));
            }
        }
        for (int i = 0; i < sizes[1]; i++) {
            if (!first.isTaken(i)) {
                rows.add(second.rule(i), 0, Pairing.NONE, i, second.partner(i));
            }
        }
        for (int i = 0; i < sizes[2]; i++) {
            if (!second.isTaken(i) && !across.isTaken(i)) {
                rows.add(0, 0, Pairing.NONE, Pairing.NONE, i);
            }
        }
        return rows;
    }

    private void add(int rule, int next, int... at) {
        for (int side = 0; side < at.length; side++) {
            index[side][size] = at[side];
        }
        rules[0][size] = (byte) rule;
        rules[1][size++] = (byte) next;
    }

    int size() {
        return size;
    }

    /** The index of the row's thing on a side, or -1. */
    int index(int side, int row) {
        return index[side][row];
    }

    /** The number of the pass that paired it first; 0 where it is on one side only. */
    int rule(int row) {
        return rules[0][row];
    }

    /** The number of the pass that paired it once more, with the third side; 0 where none did. */
    int nextRule(int row) {
        return rules[1][row];
    }

    /** On which sides it is. */
    boolean[] present(int row) {
        boolean[] present = new boolean[index.length];
        for (int side = 0; side < index.length; side++) {
            present[side] = index[side][row] >= 0;
        }
        return present;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < size; row++) {
            int[] at = new int[index.length];
            for (int side = 0; side < at.length; side++) {
                at[side] = index[side][row];
            }
            text.append(Arrays.toString(at));
        }
        return text.toString();
    }
}
