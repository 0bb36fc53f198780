// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PairingTest {

    /** Keys from a small range, so that many are equal and some are none. */
    private static long[] keys(Random random, int count, int range) {
        long[] keys = new long[count];
        Arrays.setAll(keys, _ -> random.nextInt(range));
        return keys;
    }

    /** The plain way: for each key the things of the second side in their order. */
    private static int[] plain(long[] left, long[] right, int[] partners, boolean[] taken) {
        Map<Long, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < right.length; i++) {
            if (!taken[i] && right[i] != Pairing.NO_KEY) {
                free.computeIfAbsent(right[i], _ -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < left.length; i++) {
            Deque<Integer> queue = free.getOrDefault(left[i], new ArrayDeque<>());
            if (partners[i] == Pairing.NONE && left[i] != Pairing.NO_KEY && !queue.isEmpty()) {
                partners[i] = queue.poll();
                taken[partners[i]] = true;
            }
        }
        return partners;
    }

    @RepeatedTest(50)
    void equalKeysArePairedInTheirOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int lefts = random.nextInt(200);
        int rights = random.nextInt(200);
        Pairing pairing = new Pairing(lefts, rights);
        int[] expected = new int[lefts];
        Arrays.fill(expected, Pairing.NONE);
        boolean[] taken = new boolean[rights];
        for (int pass = 1; pass < 4; pass++) {
            long[] left = keys(random, lefts, 40 * pass);
            long[] right = keys(random, rights, 40 * pass);
            pairing.pass(pass, left, right);
            plain(left, right, expected, taken);
            for (int i = 0; i < lefts; i++) {
                assertEquals(expected[i], pairing.partner(i), "pass " + pass + ", " + i);
            }
            for (int i = 0; i < rights; i++) {
                assertEquals(taken[i], pairing.isTaken(i), "pass " + pass + ", " + i);
            }
        }
    }

    @RepeatedTest(50)
    void everythingOfEverySideIsInOneRow(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] sizes = new int[2 + random.nextInt(2)];
        long[][] keys = new long[sizes.length][];
        for (int side = 0; side < sizes.length; side++) {
            sizes[side] = random.nextInt(60);
            keys[side] = keys(random, sizes[side], 30);
        }
        Rows rows = Rows.of(sizes, (left, right, pairing) -> pairing.pass(1, keys[left], keys[right]));
        int[][] seen = new int[sizes.length][60];
        for (int row = 0; row < rows.size(); row++) {
            long key = 0;
            for (int side = 0; side < sizes.length; side++) {
                int index = rows.index(side, row);
                if (index >= 0) {
                    seen[side][index]++;
                    assertEquals(key == 0 ? keys[side][index] : key, keys[side][index], rows.toString());
                    key = keys[side][index];
                }
            }
        }
        for (int side = 0; side < sizes.length; side++) {
            for (int i = 0; i < sizes[side]; i++) {
                assertEquals(1, seen[side][i], "side " + side + ", " + i + " in " + rows);
            }
        }
    }

    @Test
    void whatWasGoneInBetweenIsOneRow() {
        long[][] keys = {{1, 2}, {2}, {2, 1}};
        Rows rows = Rows.of(new int[] {2, 1, 2}, (left, right, pairing) -> pairing.pass(1, keys[left], keys[right]));
        assertEquals("[0, -1, 1][1, 0, 0]", rows.toString());
    }
}
