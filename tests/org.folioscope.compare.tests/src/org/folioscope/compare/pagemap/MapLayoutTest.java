// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapLayoutTest {

    /** A narrow gap, which is drawn, and a wide one, which is cut. */
    private final StripedColoring memory = new StripedColoring(0, 100_000, 101_000, 31_072, 1 << 20, 1000);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9})
    void everyFrameHasItsDot(int shift) {
        MapLayout layout = new MapLayout(memory.frames(), 96, shift, 3);
        for (int i = 0; i < memory.frames().size(); i++) {
            for (long pfn = memory.frames().first(i); pfn < memory.frames().end(i); pfn += 13) {
                long row = layout.rowOf(pfn);
                int column = layout.columnOf(pfn);
                assertTrue(layout.contains(pfn));
                assertEquals(pfn >>> shift << shift, layout.frame(row, column));
            }
        }
    }

    @Test
    void aWideGapIsCutAndANarrowOneDrawn() {
        MapLayout layout = new MapLayout(memory.frames(), 100, 0, 3);
        long last = layout.rowOf(132_071);
        assertEquals(1320, last);
        assertEquals(last + 4, layout.rowOf(1 << 20));
        assertEquals(layout.rowOf(1 << 20) + 10, layout.rows());
        assertEquals(-1, layout.firstFrame(last + 1));
        assertEquals(0, layout.dots(last + 3));
        assertEquals(72, layout.dots(last));
        assertEquals((1 << 20) - 132_072, layout.cutAbove(last + 4));
        assertEquals(0, layout.cutAbove(last));
        assertTrue(layout.contains(100_500));
        assertFalse(layout.contains(500_000));
    }

    @Test
    void framesBesideTheMapLeadToItsEnds() {
        MapLayout layout = new MapLayout(memory.frames(), 100, 2, 3);
        assertEquals(layout.rowOf(132_071), layout.rowOf(500_000));
        assertEquals(layout.rows() - 1, layout.rowOf(1L << 40));
        assertEquals(-1, layout.frame(layout.rows(), 0));
        assertEquals(-1, layout.frame(-1, 0));
        assertEquals(-1, layout.frame(0, 100));
    }

    @Test
    void anImageWithoutMemoryHasNoRows() {
        MapLayout layout = new MapLayout(new StripedColoring().frames(), 100, 0, 3);
        assertEquals(0, layout.rows());
        assertEquals(0, layout.rowOf(7));
        assertEquals(-1, layout.frame(0, 0));
        assertEquals(0, layout.columnOf(7));
    }
}
