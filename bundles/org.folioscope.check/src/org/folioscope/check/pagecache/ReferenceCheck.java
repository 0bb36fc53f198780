// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.Severity;

/** VP7. */
final class ReferenceCheck extends PageCacheCheck {

    ReferenceCheck() {
        super(
                "VP7",
                Severity.ERROR,
                "A folio in the page cache has a reference for each of its pages, one for private data, and one for"
                        + " each mapping into a process.",
                "With fewer references the folio is freed while somebody still uses it: the next owner of "
                        + "the memory and the file then write over each other. (__filemap_add_folio(), "
                        + "folio_attach_private(), and folio_get() for each page table entry; hugetlbfs takes one "
                        + "reference for the whole folio.)");
    }

    @Override
    void folio(CachedInode inode, PageCacheEntry folio, Hits hits) {
        CacheFacts facts = inode.facts();
        long cached = inode.isHugetlb() ? 1 : folio.pages();
        int data = (folio.flags() & facts.privateData) != 0 && !inode.isHugetlb() ? 1 : 0;
        int mapped = Math.max(0, folio.mapCount());
        if (folio.references() < cached + data + mapped && hits.isKept()) {
            hits.add(
                    inode.name(),
                    folio.page(),
                    facts.map.pageSize,
                    CachedInode.folio(folio) + " has " + folio.references() + " references; expected at least "
                            + (cached + data + mapped) + ": " + cached + " of the page cache, " + data
                            + " of private data, " + mapped + " of mappings",
                    inode.evidence());
        }
    }
}
