// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.folio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.pagecache.PageCacheEntry;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.junit.jupiter.api.Test;

/** What NFS keeps of a folio. The offsets are literal ones, counted in include/linux/nfs_page.h of 7.2.13; not the decoder's. */
class NfsPagesTest {

    private static final int BYTES = 104;
    private static final int PG_BUSY = 1;
    private static final int PG_CLEAN = 1 << 3;

    private final SyntheticKernel kernel = new SyntheticKernel();
    private final Context context;
    private final NfsPages pages;

    NfsPagesTest() {
        kernel.enumeration("nfs_page_flags", "PG_BUSY 0", "PG_MAPPED 1", "PG_FOLIO 2", "PG_CLEAN 3")
                .struct("nfs_page", BYTES, "wb_pgbase 44 4", "wb_bytes 48 4", "wb_flags 56 8", "wb_this_page 72 8");
        context = kernel.context();
        pages = new NfsPages(context);
    }

    @Test
    void aPartOfAFolioIsToBeWritten() {
        assertEquals(new NfsPages.Written(PrivateKind.NFS_WRITE, 100, 50), read(part(100, 50, PG_BUSY)));
        assertEquals(List.of(), context.findings().list());
    }

    @Test
    void severalPartsOfALargeFolioAreOneRange() {
        long first = part(0x1000, 0x1000, PG_CLEAN);
        long second = part(0x2000, 0x800, PG_CLEAN);
        link(first, second);
        assertEquals(new NfsPages.Written(PrivateKind.NFS_UNSTABLE, 0x1000, 0x1800), read(first));
        kernel.memory.put64(second + 56, 0);
        assertEquals(new NfsPages.Written(PrivateKind.NFS_WRITE, 0x1000, 0x1800), read(first));
    }

    @Test
    void aRingThatNeverComesBackEnds() {
        long first = part(0, 0x1000, 0);
        long second = part(0x1000, 0x1000, 0);
        kernel.memory.put64(first + 72, second);
        assertEquals(new NfsPages.Written(PrivateKind.NFS_WRITE, 0, 0x2000), read(first));
    }

    @Test
    void whatCannotBeReadIsAFinding() {
        assertEquals(new NfsPages.Written(PrivateKind.NONE, 0, 0), read(0x10));
        assertEquals(1, context.findings().list().size());
    }

    private NfsPages.Written read(long address) {
        return pages.read(address, new PageCacheEntry());
    }

    /** In a ring of its own. */
    private long part(int offset, int length, int flags) {
        long at = kernel.memory.allocate(BYTES);
        kernel.memory.put32(at + 44, offset);
        kernel.memory.put32(at + 48, length);
        kernel.memory.put64(at + 56, flags);
        kernel.memory.put64(at + 72, at);
        return at;
    }

    private void link(long first, long second) {
        kernel.memory.put64(first + 72, second);
        kernel.memory.put64(second + 72, first);
    }
}
