// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.map;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.compare.pagemap.MapLayout;
import org.folioscope.kernel.memmap.FrameRanges;

/**
 * The steps from all of memory in one view to one page frame that fills a thumb's breadth. Immutable.
 *
 * @param shift a dot stands for 2^shift frames
 * @param side pixels of a dot
 */
public record MapZoom(int shift, int side) {

    /** Dots of single frames, pixels. */
    private static final int[] SIDES = {2, 3, 4, 6, 8, 12, 16, 24};

    /** Dots of several frames, pixels. */
    private static final int SMALL = 2;

    /** Dots are in rows of a multiple of this. */
    private static final int COLUMN_STEP = 16;

    /** Dots of so many pixels are in rows of a multiple of {@link #LARGE_STEP}. */
    private static final int LARGE = 12;

    private static final int LARGE_STEP = 8;

    /** Pixels of the empty space where the map is cut. */
    static final int CUT = 18;

    /** Frames of a dot are at most 2^30 (4 TiB). */
    private static final int MOST_SHIFT = 30;

    /**
     * All steps for a view of this size, from the one that shows most; at least one.
     *
     * @param width pixels
     * @param height pixels
     */
    public static List<MapZoom> steps(FrameRanges frames, int width, int height) {
        List<MapZoom> steps = new ArrayList<>();
        for (int i = SIDES.length - 1; i >= 0; i--) {
            MapZoom zoom = new MapZoom(0, SIDES[i]);
            steps.addFirst(zoom);
            if (zoom.fits(frames, width, height)) {
                return steps;
            }
        }
        for (int shift = 1; shift <= MOST_SHIFT; shift++) {
            MapZoom zoom = new MapZoom(shift, SMALL);
            steps.addFirst(zoom);
            if (zoom.fits(frames, width, height)) {
                break;
            }
        }
        return steps;
    }

    private boolean fits(FrameRanges frames, int width, int height) {
        return layout(frames, width).rows() * side <= height;
    }

    /** The map at this step in a view so wide. */
    public MapLayout layout(FrameRanges frames, int width) {
        int columns = side < LARGE
                ? Math.max(COLUMN_STEP, width / side / COLUMN_STEP * COLUMN_STEP)
                : Math.max(LARGE_STEP, width / side / LARGE_STEP * LARGE_STEP);
        return new MapLayout(frames, columns, shift, (CUT + side - 1) / side);
    }

    /** Pixels that a frame takes, in area: what to compare steps by. */
    double area() {
        return (double) side * side / (1L << shift);
    }
}
