// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.Severity;

/** VP8. */
final class LargeFolioCheck extends PageCacheCheck {

    LargeFolioCheck() {
        super(
                "VP8",
                Severity.ERROR,
                "A large folio of order n has 2^n pages, begins at a multiple of them, and its tail pages lead to its"
                        + " head.",
                "Whoever gets hold of a tail page (a page table, get_user_pages(), direct I/O) takes its "
                        + "reference at the head that it leads to. A tail that leads elsewhere counts for another "
                        + "folio. Tail pages of hugetlbfs are not looked at: their struct pages may be shared to "
                        + "save memory.");
    }

    @Override
    void folio(CachedInode inode, PageCacheEntry folio, Hits hits) {
        if (folio.order() == 0) {
            return;
        }
        CacheFacts facts = inode.facts();
        long pages = 1L << folio.order();
        String wrong = wrong(facts.large, folio, pages, inode.isHugetlb());
        if (!wrong.isEmpty() && hits.isKept()) {
            hits.add(
                    inode.name(),
                    folio.page(),
                    facts.map.pageSize,
                    CachedInode.folio(folio) + " has order " + folio.order() + "; " + wrong,
                    inode.evidence());
        }
    }

    private static String wrong(LargeFolios large, PageCacheEntry folio, long pages, boolean hugetlb) {
        long counted = large.pages(folio.page());
        if (counted != -1 && counted != pages) {
            return "expected " + pages + " pages, found that it counts " + counted;
        }
        if ((folio.pfn() & pages - 1) != 0) {
            return "expected its first frame to be a multiple of " + pages;
        }
        int stray = hugetlb ? 0 : large.strayTail(folio.page(), pages);
        return stray == 0
                ? ""
                : "expected its tail pages to lead to its head, found that number " + stray + " does not";
    }
}
