// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.kernel.memmap.FrameRanges;

/**
 * Where frames are on a map: rows of dots from left to right, by ascending frame. Where the address space has a wide gap
 * without memory, the map is cut and goes on behind some empty rows. Immutable.
 */
public final class MapLayout {

    /** Gaps of fewer frames than this (16 MiB) are drawn, whatever memory there is. */
    private static final long LEAST_CUT = 1 << 12;

    /** Gaps of less than this part of memory are drawn. */
    private static final int CUT_PART = 32;

    /** Stretches beyond which no more cuts are made: a picture of crumbs says nothing. */
    private static final int MOST_CUTS = 64;

    private final int columns;
    private final int shift;
    private final int cutRows;
    private final List<Stretch> stretches = new ArrayList<>();
    private final long rows;

    /** Frames without a wide gap: the first and the one after the last, and the row that they begin at. */
    private record Stretch(long first, long end, long row, long rows) {}

    /**
     * @param columns dots of a row, at least 1
     * @param shift a dot stands for 2^shift frames
     * @param cutRows empty rows where the map is cut
     */
    public MapLayout(FrameRanges frames, int columns, int shift, int cutRows) {
        this.columns = columns;
        this.shift = shift;
        this.cutRows = cutRows;
        long gap = Math.max(LEAST_CUT, frames.count() / CUT_PART);
        long row = 0;
        for (int i = 0; i < frames.size(); ) {
            int last = i;
            while (last + 1 < frames.size()
                    && (frames.first(last + 1) - frames.end(last) <= gap || stretches.size() >= MOST_CUTS)) {
                last++;
            }
            long first = frames.first(i) >>> shift << shift;
            long dots = frames.end(last) - first + (1L << shift) - 1 >>> shift;
            long height = (dots + columns - 1) / columns;
            stretches.add(new Stretch(first, frames.end(last), row, height));
            row += height + cutRows;
            i = last + 1;
        }
        rows = Math.max(0, row - cutRows);
    }

    /** Dots of a row. */
    public int columns() {
        return columns;
    }

    /** A dot stands for 2^shift frames. */
    public int shift() {
        return shift;
    }

    /** Frames that a dot stands for. */
    public long framesPerDot() {
        return 1L << shift;
    }

    /** How many rows there are, those of the cuts included. */
    public long rows() {
        return rows;
    }

    /** The stretch that a row belongs to, itself or the cut above the next; null below the last row. */
    private Stretch stretch(long row) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (stretches.get(middle).row <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return row < 0 || row >= rows ? null : stretches.get(low);
    }

    /** The first frame of a row; -1 for one of a cut, or none. */
    public long firstFrame(long row) {
        Stretch stretch = stretch(row);
        return stretch == null || row - stretch.row >= stretch.rows
                ? -1
                : stretch.first + ((row - stretch.row) * columns << shift);
    }

    /** Dots of a row that stand for memory; 0 for one of a cut. */
    public int dots(long row) {
        long first = firstFrame(row);
        return first < 0 ? 0 : (int) Math.min(columns, stretch(row).end - first + (1L << shift) - 1 >>> shift);
    }

    /** The first frame of a dot; -1 where there is none. */
    public long frame(long row, int column) {
        return column < 0 || column >= dots(row) ? -1 : firstFrame(row) + ((long) column << shift);
    }

    /** The row of a frame; of one in no row, the nearest before it, or else the first. */
    public long rowOf(long pfn) {
        Stretch found = stretches.isEmpty() ? null : stretches.getFirst();
        for (Stretch each : stretches) {
            if (each.first <= pfn) {
                found = each;
            }
        }
        if (found == null) {
            return 0;
        }
        long at = Math.clamp(pfn, found.first, found.end - 1);
        return found.row + (at - found.first >>> shift) / columns;
    }

    /** The column of a frame that is in {@link #rowOf}; of any other, one of the ends. */
    public int columnOf(long pfn) {
        long first = firstFrame(rowOf(pfn));
        long column = pfn - first >> shift;
        return (int) Math.clamp(column, 0, Math.max(0, dots(rowOf(pfn)) - 1));
    }

    /** Whether a frame is on the map, memory or a gap that is drawn. */
    public boolean contains(long pfn) {
        return stretches.stream().anyMatch(each -> pfn >= each.first && pfn < each.end);
    }

    /** The frames that are left out above the stretch that begins at this row; 0 where none does. */
    public long cutAbove(long row) {
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).row == row) {
                return stretches.get(i).first - stretches.get(i - 1).end;
            }
        }
        return 0;
    }

    /** Empty rows of a cut. */
    public int cutRows() {
        return cutRows;
    }
}
