// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.folioscope.base.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapCellsTest {

    private final StripedColoring coloring = new StripedColoring(3, 50_000, 90_000, 10_000, 1L << 30, 5000);
    private final MapCells cells = MapCells.of(coloring, Progress.NONE);

    private int expected(long pfn, int shift) {
        long[] weights = new long[4];
        for (long at = pfn; at < pfn + (1L << shift); at++) {
            int of = coloring.of(at);
            weights[of] += StripedColoring.CLASSES.get(of).weight();
        }
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 11, 12, 13, 16})
    void aDotShowsTheHeaviestOfItsFrames(int shift) {
        int dots = Math.min(3000, (110_000 >> shift) + 2);
        byte[] line = new byte[dots];
        cells.read(0, shift, line, dots);
        for (int i = 0; i < dots; i++) {
            assertEquals(expected((long) i << shift, shift), line[i], "dot " + i);
        }
        cells.read(1L << 30, shift, line, 1);
        assertEquals(expected(1L << 30, shift), line[0], "far away");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void framesAreCountedOnce(int index) {
        long count = 0;
        for (int i = 0; i < coloring.frames().size(); i++) {
            for (long pfn = coloring.frames().first(i); pfn < coloring.frames().end(i); pfn++) {
                count += coloring.of(pfn) == index ? 1 : 0;
            }
        }
        assertEquals(count, cells.count(index));
    }
}
