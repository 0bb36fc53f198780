// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.foliomap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.folioscope.model.FolioRun;

/**
 * A file's pages as a row of cells, each for the same number of pages, a power of two. Knows no widget. However large
 * the file, the work is bounded by the number of runs and cells.
 */
final class FolioCells {

    private final List<FolioRun> runs;
    private final long pages;
    private final int shift;
    private final CellState[] cells;
    private final Map<CellState, Long> counts = new EnumMap<>(CellState.class);

    /**
     * @param runs of the page cache, ascending by index
     * @param filePages pages of the file by its size; entries behind it count too
     * @param most cells to make at most, at least 1
     */
    FolioCells(List<FolioRun> runs, long filePages, int most) {
        this.runs = List.copyOf(runs);
        long end = Math.max(1, filePages);
        for (FolioRun run : runs) {
            end = Math.max(end, saturated(run.getIndex(), run.getPages()));
        }
        pages = end;
        int bits = 0;
        while (pages - 1 >>> bits >= most) {
            bits++;
        }
        shift = bits;
        cells = new CellState[(int) (pages - 1 >>> shift) + 1];
        Arrays.fill(cells, CellState.HOLE);
        this.runs.forEach(this::paint);
    }

    private static long saturated(long index, long count) {
        long end = index + count;
        return index < 0 || end < 0 ? Long.MAX_VALUE >>> 1 : end;
    }

    private void paint(FolioRun run) {
        CellState state = CellState.of(run);
        counts.merge(state, run.getPages(), Long::sum);
        if (run.getPages() <= 0 || run.getIndex() < 0) {
            return;
        }
        int first = (int) Math.min(cells.length - 1L, run.getIndex() >>> shift);
        int last = (int) Math.min(cells.length - 1L, saturated(run.getIndex(), run.getPages()) - 1 >>> shift);
        for (int i = first; i <= last; i++) {
            if (state.compareTo(cells[i]) > 0) {
                cells[i] = state;
            }
        }
    }

    int size() {
        return cells.length;
    }

    CellState state(int cell) {
        return cells[cell];
    }

    /** Pages that each cell stands for. */
    long pagesPerCell() {
        return 1L << shift;
    }

    /** All pages that the cells stand for. */
    long pages() {
        return pages;
    }

    long firstPage(int cell) {
        return (long) cell << shift;
    }

    int cellOf(long page) {
        return (int) Math.min(cells.length - 1L, Math.max(0, page >>> shift));
    }

    /** How many pages are in {@code state}; those that are not cached are told by the rest. */
    long count(CellState state) {
        if (state != CellState.HOLE) {
            return counts.getOrDefault(state, 0L);
        }
        return pages - counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The run that holds {@code page}, or null. */
    FolioRun runAt(long page) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            FolioRun run = runs.get(middle);
            if (page < run.getIndex()) {
                high = middle - 1;
            } else if (page >= run.getIndex() + run.getPages()) {
                low = middle + 1;
            } else {
                return run;
            }
        }
        return null;
    }

    /** The first run that begins in or reaches into {@code cell}, or null. */
    FolioRun runIn(int cell) {
        FolioRun at = runAt(firstPage(cell));
        if (at != null) {
            return at;
        }
        long end = firstPage(cell) + pagesPerCell();
        return runs.stream()
                .filter(run -> run.getIndex() >= firstPage(cell) && run.getIndex() < end)
                .findFirst()
                .orElse(null);
    }

    /** Whether a folio goes on from {@code cell} into the next one. */
    boolean joinsNext(int cell) {
        if (shift != 0 || cell + 1 >= cells.length) {
            return false;
        }
        FolioRun run = runAt(cell);
        return run != null && run.getOrder() > 0 && (cell + 1 - run.getIndex() & (1L << run.getOrder()) - 1) != 0;
    }
}
