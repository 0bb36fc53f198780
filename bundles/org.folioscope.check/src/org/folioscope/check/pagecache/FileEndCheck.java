// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import org.folioscope.check.kernel.Hits;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.model.Inode;
import org.folioscope.model.Severity;
import org.folioscope.netfs.inode.NetfsInodes;

/** VP14. */
final class FileEndCheck extends PageCacheCheck {

    /** S_VERITY of include/linux/fs.h, the same from 6.1 to 7.2. */
    private static final long VERITY = 1 << 16;

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;

    FileEndCheck() {
        super(
                "VP14",
                Severity.WARNING,
                "No data is cached behind the end of a file that nobody truncates.",
                "Who makes a file shorter sets i_size first and then drops the pages behind it, all under "
                        + "i_rwsem. A page with data that is left there shows up again when the file grows: old "
                        + "data where zeros have to be. Pages that are locked or have no data (not uptodate: a "
                        + "write that is about to grow the file, an allocation behind the end) are left out, and so "
                        + "are files with fs-verity, which has its hashes there, files of network file systems, which "
                        + "learn of the new end from the server and drop pages later (9p, NFS), and everything but "
                        + "regular files.");
    }

    @Override
    void folio(CachedInode inode, PageCacheEntry folio, Hits hits) {
        CacheFacts facts = inode.facts();
        if ((folio.flags() & (facts.uptodate | facts.locked)) == facts.uptodate
                && !inode.isHugetlb()
                && !NetfsInodes.FILE_SYSTEMS.contains(
                        inode.inode().getSuperBlock().getFstype())
                && isBehindEnd(inode.inode(), folio.index())
                && (facts.inodeFlags(inode.inode().getAddress()) & VERITY) == 0
                && !facts.isBeingSized(inode.inode().getAddress())
                && inode.once(this)
                && hits.isKept()) {
            hits.add(
                    inode.name(),
                    folio.page(),
                    facts.map.pageSize,
                    CachedInode.folio(folio) + " has data; expected none behind the end, found the file to be "
                            + inode.inode().getSize() + " bytes long",
                    inode.evidence());
        }
    }

    private static boolean isBehindEnd(Inode inode, long index) {
        return "reg".equals(inode.getType())
                && Long.compareUnsigned(index, inode.getSize() + PAGE - 1 >>> PAGE_SHIFT) >= 0;
    }
}
