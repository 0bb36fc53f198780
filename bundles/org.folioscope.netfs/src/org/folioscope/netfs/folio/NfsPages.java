// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.folio;

import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.symbols.Field;

/**
 * Decodes struct nfs_page, which NFS keeps in folio->private for what was written (include/linux/nfs_page.h, the same members from 6.1
 * to 7.2; the flags are an enum without a name). A folio larger than what the server takes at once has several, linked in a ring by
 * wb_this_page; together they are the range. One thread.
 */
final class NfsPages {

    /** Parts of one folio: the largest is 2 MiB, a part a page at least. */
    private static final int MOST_PARTS = 1 << 9;

    private final Context context;
    private final MemoryReader reader;
    private final Field offset;
    private final Field bytes;
    private final Field flags;
    private final Field next;
    private final OptionalLong clean;

    NfsPages(Context context) {
        this.context = context;
        reader = context.map().virtualReader();
        Members members = context.members("nfs_page");
        offset = members.may("wb_pgbase");
        bytes = members.may("wb_bytes");
        flags = members.may("wb_flags");
        next = members.may("wb_this_page");
        clean = context.map().types().enumerator("PG_CLEAN");
    }

    /**
     * What was written to a folio.
     *
     * @param kind none where it can't be read
     * @param offset of the first such byte in the folio
     * @param length bytes
     */
    record Written(PrivateKind kind, long offset, long length) {}

    /** Whether folio->private of that file's folios is of this kind. */
    boolean areOf(NetfsInode inode) {
        return inode.fileSystem().equals("nfs") || inode.fileSystem().equals("nfs4");
    }

    /** @param address of the struct of {@code folio}, virtual */
    Written read(long address, PageCacheEntry folio) {
        if (!offset.present() || !bytes.present()) {
            return new Written(PrivateKind.NONE, 0, 0);
        }
        long start = Long.MAX_VALUE;
        long end = 0;
        boolean isClean = clean.isPresent() && flags.present();
        long part = address;
        try {
            for (int count = 0; part != 0 && count < MOST_PARTS; count++) {
                long first = offset.get(reader, part);
                start = Math.min(start, first);
                end = Math.max(end, first + bytes.get(reader, part));
                isClean = isClean && (flags.get(reader, part) >> clean.getAsLong() & 1) != 0;
                part = next.present() ? next.get(reader, part) : 0;
                if (part == address) {
                    break;
                }
            }
        } catch (MemoryFaultException e) {
            context.findings()
                    .warning(
                            "struct nfs_page at " + Numbers.hex(part) + " of the folio at index " + folio.index()
                                    + " can't be read: " + e.getMessage(),
                            folio.page());
        }
        return end == 0
                ? new Written(PrivateKind.NONE, 0, 0)
                : new Written(isClean ? PrivateKind.NFS_UNSTABLE : PrivateKind.NFS_WRITE, start, end - start);
    }
}
