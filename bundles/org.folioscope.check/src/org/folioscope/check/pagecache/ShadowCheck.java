// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.base.Numbers;
import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.EntryKind;
import org.folioscope.model.Severity;

/** VP9. */
final class ShadowCheck extends PageCacheCheck {

    ShadowCheck() {
        super(
                "VP9",
                Severity.WARNING,
                "Values in a page cache are swap entries of tmpfs, entries of DAX, or shadows of folios that reclaim"
                        + " took.",
                "Reclaim leaves a shadow behind to tell later how soon a page was needed again "
                        + "(workingset_eviction()). From a mapping that is unevictable (ramfs, secretmem, a device "
                        + "driver) or of hugetlbfs it never takes a folio, so a value there was written by somebody "
                        + "else, and a lookup will take it for an empty place: data is gone.");
    }

    @Override
    void value(CachedInode inode, PageCacheEntry value, Hits hits) {
        CacheFacts facts = inode.facts();
        if (value.kind() == EntryKind.SHADOW
                && (inode.isHugetlb() || inode.has(facts.unevictable))
                && inode.once(this)
                && hits.isKept()) {
            hits.add(
                    inode.name(),
                    inode.inode().getMappingAddress(),
                    8,
                    "the entry at index " + value.index() + " is the value " + Numbers.hex(value.value())
                            + "; expected none in a mapping that "
                            + (inode.isHugetlb() ? "is of hugetlbfs" : "is unevictable"),
                    inode.evidence());
        }
    }
}
