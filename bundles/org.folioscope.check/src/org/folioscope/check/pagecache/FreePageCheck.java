// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.Severity;

/** VP13. */
final class FreePageCheck extends PageCacheCheck {

    FreePageCheck() {
        super(
                "VP13",
                Severity.ERROR,
                "No page in the page cache lies in a free block of the page allocator.",
                "The allocator gives the memory to somebody else at any moment, while the file still "
                        + "shows it. Held against the blocks that struct pages of type buddy begin, with their "
                        + "order. Such a page was freed once too often, or the block is larger than what was freed.");
    }

    @Override
    void folio(CachedInode inode, PageCacheEntry folio, Hits hits) {
        CacheFacts facts = inode.facts();
        long pages = inode.isHugetlb() ? 1 : folio.pages();
        long free = facts.free.count(folio.pfn(), pages);
        if (free != 0 && hits.isKept()) {
            hits.add(
                    inode.name(),
                    folio.page(),
                    facts.map.pageSize,
                    "expected the frames of " + CachedInode.folio(folio) + " to be in use, found " + free + " of "
                            + pages + " in a free block",
                    inode.evidence());
        }
    }
}
