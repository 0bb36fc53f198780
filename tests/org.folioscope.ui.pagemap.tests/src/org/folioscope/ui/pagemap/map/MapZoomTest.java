// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.kernel.memmap.FrameRanges;
import org.junit.jupiter.api.Test;

class MapZoomTest {

    private static List<MapZoom> steps(long frames) {
        return MapZoom.steps(ranges(frames), 1000, 600);
    }

    private static FrameRanges ranges(long frames) {
        return new PlainColoring(frames, 2).frames();
    }

    @Test
    void theFirstStepShowsAllAndEachFurtherLess() {
        for (long frames : new long[] {1, 100, 1000, 50_000, 1 << 20, 1 << 26, 1L << 34}) {
            List<MapZoom> steps = steps(frames);
            MapZoom first = steps.getFirst();
            assertTrue(first.layout(ranges(frames), 1000).rows() * first.side() <= 600, frames + " frames fit");
            for (int i = 1; i < steps.size(); i++) {
                assertTrue(steps.get(i).area() > steps.get(i - 1).area(), frames + ": " + steps);
            }
            assertEquals(new MapZoom(0, 24), steps.getLast(), "single frames, large");
        }
    }

    @Test
    void littleMemoryHasLargeDots() {
        assertEquals(List.of(new MapZoom(0, 24)), steps(100));
        assertEquals(new MapZoom(0, 6), steps(12_000).getFirst());
    }

    @Test
    void aMachineOf256GiBFitsASmallWindow() {
        assertEquals(9, steps(1 << 26).getFirst().shift(), "2^26 frames on 500 by 300 dots");
    }
}
