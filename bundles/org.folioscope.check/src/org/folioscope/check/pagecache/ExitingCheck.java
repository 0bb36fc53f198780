// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.check.kernel.Hits;
import org.folioscope.model.Severity;

/** VP15. */
final class ExitingCheck extends PageCacheCheck {

    ExitingCheck() {
        super(
                "VP15",
                Severity.ERROR,
                "An address_space that is exiting has no pages.",
                "AS_EXITING tells reclaim that the inode is on its way out and that it must not leave "
                        + "anything behind in i_pages (truncate_inode_pages_final()). By then the inode is off the "
                        + "list of its super block; one that is still on it, exiting, with pages, loses them "
                        + "without writeback.");
    }

    @Override
    void inode(CachedInode inode, Hits hits) {
        CacheFacts facts = inode.facts();
        if (inode.has(facts.exiting) && inode.inode().getNrpages() != 0 && hits.isKept()) {
            hits.add(
                    inode.name(),
                    inode.inode().getMappingAddress(),
                    8,
                    "expected no pages, for the mapping is exiting; found "
                            + Long.toUnsignedString(inode.inode().getNrpages()),
                    inode.evidence());
        }
    }
}
