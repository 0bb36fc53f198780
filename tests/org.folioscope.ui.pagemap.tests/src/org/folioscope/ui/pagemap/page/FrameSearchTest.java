// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.folioscope.base.Progress;
import org.folioscope.ui.pagemap.map.PlainColoring;
import org.junit.jupiter.api.Test;

class FrameSearchTest {

    private static final long FRAMES = 100_000;

    private final PlainColoring coloring = new PlainColoring(FRAMES, 40_000);

    private long next(int wanted, long from, boolean forward) {
        return FrameSearch.next(coloring, wanted, from, forward, Progress.NONE);
    }

    @Test
    void stretchesAreFoundOneAfterTheOther() {
        assertEquals(0, next(2, -1, true));
        assertEquals(40_000, next(2, 0, true));
        assertEquals(80_000, next(2, 40_000, true));
        assertEquals(FRAMES - 1, next(2, 80_000, true));
        assertEquals(0, next(2, FRAMES - 1, true), "from the end on at the beginning");
        assertEquals(40_001, next(1, 500, true), "behind the stretch that one is in");
        assertEquals(40_001, next(1, 40_000, true));
    }

    @Test
    void backwardsTheyAreFoundFromTheirBeginnings() {
        assertEquals(80_000, next(2, 90_000, false));
        assertEquals(40_000, next(2, 80_000, false));
        assertEquals(80_001, next(1, FRAMES - 1, false), "the first frame of the stretch before");
        assertEquals(FRAMES - 1, next(2, 0, false), "from the beginning on at the end");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(-1, next(0, 5, true));
        assertEquals(-1, next(0, -1, false));
    }
}
