// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.Arrays;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.impl.InodeImpl;

/** The page cache of one file in columns, ascending by index: runs of pages whose frames follow each other. */
final class PageCacheColumns {

    /** In place of a page frame: the content is somewhere else, or can't be told. */
    static final long ELSEWHERE = -2;

    /** A page cache with nothing in it. */
    static final PageCacheColumns EMPTY = new PageCacheColumns();

    private long[] index = new long[4];
    private long[] pages = new long[4];
    private long[] pfn = new long[4];
    private int size;

    /** @param mapping the struct address_space; 0 for none */
    static PageCacheColumns read(KernelSnapshot kernel, long mapping, Progress progress) {
        if (mapping == 0) {
            return EMPTY;
        }
        PageCacheColumns columns = new PageCacheColumns();
        Inode inode = new InodeImpl(); // a walk of the page cache needs the mapping alone
        inode.setMappingAddress(mapping);
        kernel.folios(inode, progress, columns::add);
        return columns;
    }

    private void add(FolioRun entry) {
        if (entry.getKind() == EntryKind.SHADOW || entry.getIndex() < 0 || entry.getPages() <= 0) {
            return; // what was evicted is not cached
        }
        long frame = entry.getKind() == EntryKind.FOLIO && entry.isSetPfn() ? entry.getPfn() : ELSEWHERE;
        add(entry.getIndex(), entry.getPages(), frame);
    }

    void add(long firstIndex, long count, long frame) {
        if (size > 0) {
            long end = index[size - 1] + pages[size - 1];
            if (firstIndex < end) {
                return; // a damaged tree can hand out an index twice; the first stands
            }
            boolean joins = firstIndex == end
                    && (frame < 0
                            ? pfn[size - 1] == frame
                            : pfn[size - 1] >= 0 && pfn[size - 1] + pages[size - 1] == frame);
            if (joins) {
                pages[size - 1] += count;
                return;
            }
        }
        if (size == index.length) {
            index = Arrays.copyOf(index, size * 2);
            pages = Arrays.copyOf(pages, size * 2);
            pfn = Arrays.copyOf(pfn, size * 2);
        }
        index[size] = firstIndex;
        pages[size] = count;
        pfn[size++] = frame;
    }

    int size() {
        return size;
    }

    /** Index in the file of the run's first page; larger than all behind the last run. */
    long index(int run) {
        return run < size ? index[run] : Long.MAX_VALUE;
    }

    /** The index behind the run's last page. */
    long end(int run) {
        return run < size ? index[run] + pages[run] : Long.MAX_VALUE;
    }

    /** The page frame at an index that the run covers, or {@link #ELSEWHERE}. */
    long pfn(int run, long at) {
        return pfn[run] < 0 ? pfn[run] : pfn[run] + at - index[run];
    }

    /** The page frame of the first page that has one; -1 where none has. */
    long firstPfn() {
        for (int run = 0; run < size; run++) {
            if (pfn[run] >= 0) {
                return pfn[run];
            }
        }
        return -1;
    }
}
