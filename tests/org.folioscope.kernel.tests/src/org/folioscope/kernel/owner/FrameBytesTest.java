// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameBytesTest {

    private static final int FRAMES = 5 * FrameBytes.CHUNK + 77;
    private static final long FIRST = 3L * FrameBytes.CHUNK - 5;

    @Test
    void behavesAsAnArrayWould() {
        byte[] array = new byte[FRAMES];
        FrameBytes bytes = new FrameBytes();
        Random random = new Random(6);
        for (int step = 0; step < 300; step++) {
            int from = random.nextInt(FRAMES);
            int count = random.nextInt(Math.min(FRAMES - from, random.nextInt(3) == 0 ? FRAMES : 100) + 1);
            byte value = (byte) random.nextInt(4);
            switch (random.nextInt(3)) {
                case 0 -> {
                    Arrays.fill(array, from, from + count, value);
                    bytes.fill(FIRST + from, count, value);
                }
                case 1 -> {
                    byte[] values = new byte[count];
                    random.nextBytes(values);
                    System.arraycopy(values, 0, array, from, count);
                    bytes.put(FIRST + from, values, count);
                }
                default -> {
                    for (int i = from; i < from + count; i++) {
                        array[i] = (byte) (array[i] + value);
                    }
                    bytes.update(FIRST + from, count, old -> old + value);
                }
            }
        }
        byte[] read = new byte[FRAMES];
        bytes.get(FIRST, read, 0, FRAMES);
        assertArrayEquals(array, read);
        FrameBytes copy = bytes.copy();
        bytes.fill(FIRST, FRAMES, (byte) 9);
        copy.get(FIRST, read, 0, FRAMES);
        assertArrayEquals(array, read, "a copy is its own");
        long[] counts = new long[256];
        long[] expected = new long[256];
        for (byte each : array) {
            expected[each & 0xff]++;
        }
        copy.count(FIRST, FRAMES, counts);
        assertArrayEquals(expected, counts);
        assertEquals(array[7], copy.get(FIRST + 7));
    }

    @Test
    void aWholeChunkOfOneValueIsNotWrittenThrough() {
        FrameBytes bytes = new FrameBytes();
        bytes.fill(0, 2 * FrameBytes.CHUNK, (byte) 3);
        bytes.update(5, 1, _ -> 4);
        assertEquals(4, bytes.get(5));
        assertEquals(3, bytes.get(FrameBytes.CHUNK + 5), "the chunks shared their bytes until one was written to");
    }
}
