// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/** How a large folio counts its mappings, as folio_mapcount tells them (include/linux/mm.h). */
interface MapCount {

    /** @param head address of the head's struct page */
    int of(MemoryReader reader, long head, int order);

    /** The way that this kernel's members show. */
    static MapCount choose(Members folio, Members page, int pageSize, int mapCount) {
        Field large = folio.may("_large_mapcount.counter", "_large_mapcount");
        if (large.present()) {
            return new Counted(large.offset());
        }
        Field entire = folio.may("_entire_mapcount.counter", "_entire_mapcount");
        if (entire.present()) {
            return new Summed(entire.offset(), pageSize, mapCount, false);
        }
        Field compound = page.need("compound_mapcount.counter", "compound_mapcount");
        return new Summed(pageSize + compound.offset(), pageSize, mapCount, true);
    }

    /** One counter for the whole folio, less one; since 6.10. */
    record Counted(int offset) implements MapCount {
        @Override
        public int of(MemoryReader reader, long head, int order) {
            return reader.s32(head + offset) + 1;
        }
    }

    /**
     * A counter of mappings of the whole folio, and one in each of its pages, all less one. In 6.1 those of a file's
     * pages count the whole mappings once more.
     */
    record Summed(int entire, int pageSize, int mapCount, boolean pagesCountEntire) implements MapCount {
        @Override
        public int of(MemoryReader reader, long head, int order) {
            int whole = reader.s32(head + entire) + 1;
            int total = whole;
            int pages = 1 << order;
            for (int i = 0; i < pages; i++) {
                total += reader.s32(head + (long) i * pageSize + mapCount) + 1;
            }
            return pagesCountEntire ? total - whole * pages : total;
        }
    }
}
