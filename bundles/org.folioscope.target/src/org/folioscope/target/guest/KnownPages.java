// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.util.Arrays;

/**
 * The pages of one file that the guest reported as cached and up to date, in columns, by ascending index in the file.
 * Not here, but counted by {@link KnownInode.CacheState}: a page that is cached and not up to date (a part written to
 * 9p, say), and one beyond the end of the file (as in the large folio of a small file), which no mapping reaches.
 */
public final class KnownPages {

    private static final int COLUMNS = 4;

    private long[] cells = {};
    private int count;

    void add(long index, long pfn, long flags, long mapCount) {
        if ((count + 1) * COLUMNS > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(COLUMNS, 2 * cells.length));
        }
        int at = count++ * COLUMNS;
        cells[at] = index;
        cells[at + 1] = pfn;
        cells[at + 2] = flags;
        cells[at + 3] = mapCount;
    }

    public int count() {
        return count;
    }

    /** The page's index in the file, in pages. */
    public long index(int row) {
        return cell(row, 0);
    }

    public long pfn(int row) {
        return cell(row, 1);
    }

    /** As /proc/kpageflags tells them, see {@link KernelPageFlag}; for a page of a large folio, of this very page. */
    public long flags(int row) {
        return cell(row, 2);
    }

    /** As /proc/kpagecount tells it: how often the page is mapped. */
    public long mapCount(int row) {
        return cell(row, 3);
    }

    private long cell(int row, int column) {
        if (row >= count) {
            throw new IndexOutOfBoundsException("row " + row + " of " + count);
        }
        return cells[row * COLUMNS + column];
    }
}
