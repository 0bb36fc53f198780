// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.Severity;

/** VP6. */
final class WritebackMarkCheck extends PageCacheCheck {

    /** PAGECACHE_TAG_WRITEBACK: XA_MARK_1. */
    private static final int WRITEBACK_MARK = 1 << 1;

    WritebackMarkCheck() {
        super(
                "VP6",
                Severity.ERROR,
                "A folio under writeback has the writeback mark in the xarray of its file.",
                "Who waits for writeback of a file (fsync, truncate, sync) looks for marks, not at each "
                        + "folio: a folio without one is not waited for, and fsync returns before its data is safe. "
                        + "Both are set under the lock of i_pages (__folio_start_writeback()). Mappings that keep "
                        + "no marks (AS_NO_WRITEBACK_TAGS) are left out.");
    }

    @Override
    void folio(CachedInode inode, PageCacheEntry folio, Hits hits) {
        CacheFacts facts = inode.facts();
        if ((folio.flags() & facts.writeback) != 0
                && (folio.marks() & WRITEBACK_MARK) == 0
                && !inode.has(facts.noWritebackTags)
                && hits.isKept()) {
            hits.add(
                    inode.name(),
                    folio.page(),
                    facts.map.pageSize,
                    CachedInode.folio(folio) + " is under writeback (PG_writeback); expected the mark in i_pages, found"
                            + " none",
                    inode.evidence());
        }
    }
}
