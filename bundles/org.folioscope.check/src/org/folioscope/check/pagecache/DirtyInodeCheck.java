// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import java.util.List;
import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.Severity;

/** VP5. */
final class DirtyInodeCheck extends PageCacheCheck {

    /** States in which the inode is on the lists, or off them for a reason. */
    private static final List<String> BUSY = List.of("dirty_pages", "sync", "will_free", "freeing", "clear");

    DirtyInodeCheck() {
        super(
                "VP5",
                Severity.WARNING,
                "An inode with dirty folios has I_DIRTY_PAGES in i_state, where its file system is written back.",
                "Writeback goes by inodes: the flusher finds those that are on the lists of their bdi, "
                        + "and an inode gets there when it is marked dirty. Pages that are dirty on an inode that "
                        + "is not marked are written by nobody until somebody else dirties it. Told once for an "
                        + "inode; tmpfs, ramfs and others that have no writeback (BDI_CAP_WRITEBACK) are left out, "
                        + "and inodes that are just being written (I_SYNC) or freed.");
    }

    @Override
    void folio(CachedInode inode, PageCacheEntry folio, Hits hits) {
        CacheFacts facts = inode.facts();
        if ((folio.flags() & facts.dirty) != 0
                && facts.isWrittenBack(inode.inode().getSuperBlock())
                && BUSY.stream().noneMatch(inode::isInState)
                && inode.once(this)
                && hits.isKept()) {
            hits.add(
                    inode.name(),
                    folio.page(),
                    facts.map.pageSize,
                    CachedInode.folio(folio) + " is dirty; expected i_state to have dirty_pages, found "
                            + (inode.inode().getState().isEmpty()
                                    ? "none"
                                    : inode.inode().getState()),
                    inode.evidence());
        }
    }
}
