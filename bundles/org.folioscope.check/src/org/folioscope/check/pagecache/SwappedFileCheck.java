// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.base.Numbers;
import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.EntryKind;
import org.folioscope.model.Severity;

/** VP10. */
final class SwappedFileCheck extends PageCacheCheck {

    SwappedFileCheck() {
        super(
                "VP10",
                Severity.ERROR,
                "A file of a tmpfs that goes to the next kernel, or is kept out of swap, has no page there.",
                "What PKRAM or KHO hands over are page frames: a page in swap has none, and turns into a hole that"
                        + " reads as zeros, or fails the save. So mounts with pkram= or kho= forbid swap, as the option"
                        + " noswap does; it can't be changed later. For memfds of LUO see LU13.");
    }

    @Override
    void value(CachedInode inode, PageCacheEntry value, Hits hits) {
        if (value.kind() != EntryKind.SWAP) {
            return;
        }
        String option = inode.facts().whyNoSwap(inode.inode().getSuperBlock());
        if (!option.isEmpty() && inode.once(this) && hits.isKept()) {
            hits.add(
                    inode.name(),
                    inode.inode().getMappingAddress(),
                    8,
                    "the page at index " + value.index() + " is in swap (entry " + Numbers.hex(value.value())
                            + "); expected all pages of this file in memory, for its tmpfs is mounted with " + option,
                    inode.evidence());
        }
    }
}
