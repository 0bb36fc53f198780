// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangeTableTest {

    @Test
    void findsForEachAddressWhatWasPaintedThereLast() {
        for (long seed = 0; seed < 500; seed++) {
            paint(new Random(seed));
        }
    }

    private static void paint(Random random) {
        long[] painted = new long[300];
        Arrays.fill(painted, -1);
        RangeTable.Builder builder = new RangeTable.Builder();
        int ranges = random.nextInt(40);
        for (int i = 0; i < ranges; i++) {
            int start = random.nextInt(250);
            int length = random.nextInt(50);
            long offset = random.nextBoolean() ? 1000 + start : random.nextInt(5000);
            builder.add(start, length, offset);
            for (int k = 0; k < length; k++) {
                painted[start + k] = offset + k;
            }
        }
        RangeTable table = builder.build();
        for (int address = 0; address < painted.length; address++) {
            int index = table.find(address);
            long offset = index < 0 ? -1 : table.offset(index) + address - table.start(index);
            assertEquals(painted[address], offset, "address " + address);
        }
        for (int i = 1; i < table.size(); i++) {
            assertTrue(table.end(i - 1) <= table.start(i));
            assertTrue(
                    table.end(i - 1) < table.start(i)
                            || table.offset(i - 1) - table.start(i - 1) != table.offset(i) - table.start(i),
                    "ranges that go on in the file are joined");
        }
    }

    @Test
    void countsOnlyRangesThatContradictOthers() {
        RangeTable.Builder builder = new RangeTable.Builder();
        builder.add(0, 100, 1000);
        builder.add(50, 100, 1050);
        assertEquals(0, builder.build().conflicts());
        builder.add(60, 10, 7);
        RangeTable table = builder.build();
        assertEquals(1, table.conflicts());
        assertEquals(60, table.firstConflict());
    }

    @Test
    void refusesRangesThatWrapAround() {
        RangeTable.Builder builder = new RangeTable.Builder();
        assertThrows(IllegalArgumentException.class, () -> builder.add(Long.MAX_VALUE, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> builder.add(-1, 2, 0));
    }
}
