// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.flipbook;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import org.folioscope.memory.Window;
import org.folioscope.memory.format.WindowCache;

/** The stored pages by their ids, unpacked by the record and kept in a bounded cache. Safe for several threads. */
final class PageStore {

    private static final long CACHE_BYTES = 64L << 20;
    private static final int RECORD_BYTES = Layout.MOST_PAGES * Layout.PAGE;

    private final Records records;
    private final WindowCache cache = new WindowCache(CACHE_BYTES, RECORD_BYTES);

    PageStore(Records records) {
        this.records = records;
    }

    /**
     * The page {@code id} and those behind it in the same record, as many as {@code most}.
     *
     * @throws IOException when they are damaged
     */
    MemorySegment pages(int id, long most) throws IOException {
        int record = records.recordOf(id);
        long key = (long) record * RECORD_BYTES;
        Window window = cache.get(key);
        if (window == null) {
            window = new Window(key, records.pages(record));
            cache.put(window);
        }
        long from = (long) (id - records.firstId(record)) * Layout.PAGE;
        long size = Math.min(most, records.firstId(record) + records.pageCount(record) - id) * Layout.PAGE;
        return window.bytes().asSlice(from, size);
    }
}
