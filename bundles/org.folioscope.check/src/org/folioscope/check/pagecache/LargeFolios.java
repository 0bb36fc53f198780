// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.memmap.MemoryMapLayout;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/** What the struct pages of a large folio say of it, beside its order (include/linux/mm_types.h). One thread. */
final class LargeFolios {

    private final MemoryReader reader;
    private final MemoryMapLayout map;
    private final Field pages;
    private final int pagesBase;

    LargeFolios(Context context, MemoryReader reader, MemoryMapLayout map) {
        this.reader = reader;
        this.map = map;
        Field ofFolio = context.members("folio").may("_nr_pages", "_folio_nr_pages");
        Members page = context.members("page");
        pages = ofFolio.present() ? ofFolio : page.may("compound_nr");
        // until 6.2 it is a member of the second struct page
        pagesBase = ofFolio.present() ? 0 : map.pageSize;
    }

    /** The number of its pages, as it counts them itself; -1 where this kernel's does not. */
    long pages(long head) {
        return pages.present() ? pages.get(reader, head + pagesBase) : -1;
    }

    /** The first page behind the head that does not lead to it, counted in pages; 0 where all do. */
    int strayTail(long head, long count) {
        for (int i = 1; i < count; i++) {
            long page = head + (long) i * map.pageSize;
            long word = reader.u64(page + map.compound);
            if ((word & 1) == 0 || MemoryMapLayout.headOf(page, word) != head) {
                return i;
            }
        }
        return 0;
    }
}
