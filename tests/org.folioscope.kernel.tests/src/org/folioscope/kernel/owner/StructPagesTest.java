// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.junit.jupiter.api.Test;

/**
 * The use that single struct pages tell. Offsets and numbers are those of 6.12 and 6.1 on x86-64
 * (include/linux/mm_types.h, page-flags.h), written out here.
 */
class StructPagesTest {

    private static final long MAPPING = 0xffff_8880_0123_4560L;

    private final SyntheticKernel kernel = new SyntheticKernel()
            .struct(
                    "page",
                    64,
                    "flags 0 8",
                    "compound_head 8 8",
                    "mapping 24 8",
                    "index 32 8",
                    "private 40 8",
                    "page_type 48 4",
                    "_mapcount 48 4",
                    "_refcount 52 4")
            .struct("address_space", 192, "host 0 8")
            .struct("inode", 600, "i_sb 40 8")
            .struct("super_block", 1400, "s_magic 96 8")
            .enumeration("pageflags", "PG_locked 0", "PG_reserved 14", "PG_swapbacked 19", "__NR_PAGEFLAGS 24");

    private static MemorySegment page(long flags, int type, int references, long mapping, long privateWord) {
        MemorySegment page = MemorySegment.ofArray(new byte[64]);
        page.set(ValueLayout.JAVA_LONG_UNALIGNED, 0, flags);
        page.set(ValueLayout.JAVA_LONG_UNALIGNED, 24, mapping);
        page.set(ValueLayout.JAVA_LONG_UNALIGNED, 40, privateWord);
        page.set(ValueLayout.JAVA_INT_UNALIGNED, 48, type);
        page.set(ValueLayout.JAVA_INT_UNALIGNED, 52, references);
        return page;
    }

    @Test
    void typesOfThe612Form() {
        kernel.enumeration(
                "pagetype",
                "PGTY_buddy 240",
                "PGTY_offline 241",
                "PGTY_table 242",
                "PGTY_guard 243",
                "PGTY_hugetlb 244",
                "PGTY_slab 245",
                "PGTY_large_kmalloc 248");
        StructPages structs = new StructPages(kernel.context());
        assertEquals(PageUse.FREE, structs.use(page(0, 0xf0000000, 0, 0, 3), 0));
        assertEquals(3, structs.freeOrder(page(0, 0xf0000000, 0, 0, 3), 0));
        assertEquals(0, structs.freeOrder(page(0, 0xf0000000, 0, 0, 99), 0), "no block is as large as that");
        assertEquals(-1, structs.freeOrder(page(0, -1, 1, 0, 3), 0));
        assertEquals(PageUse.OFFLINE, structs.use(page(0, 0xf1000000, 1, 0, 0), 0));
        assertEquals(PageUse.PAGE_TABLE, structs.use(page(0, 0xf2000000, 1, 0, 0), 0));
        assertEquals(PageUse.KERNEL, structs.use(page(0, 0xf3000000, 1, 0, 0), 0));
        assertEquals(PageUse.HUGETLB, structs.use(page(0, 0xf4000000, 1, 0, 0), 0));
        assertEquals(PageUse.SLAB, structs.use(page(0, 0xf5000000, 1, 0, 0), 0));
        assertEquals(PageUse.SLAB, structs.use(page(0, 0xf8000000, 1, 0, 0), 0));
        assertUntyped(structs);
    }

    @Test
    void typesOfThe61Form() {
        kernel.enumeration("pageflags", "PG_locked 0", "PG_slab 9", "PG_reserved 14", "PG_swapbacked 19");
        StructPages structs = new StructPages(kernel.context());
        assertEquals(PageUse.FREE, structs.use(page(0, ~0x80, 0, 0, 3), 0));
        assertEquals(PageUse.PAGE_TABLE, structs.use(page(0, ~0x200, 1, 0, 0), 0));
        assertEquals(PageUse.SLAB, structs.use(page(1 << 9, 0x1234, 1, 0, 0), 0));
        assertUntyped(structs);
    }

    private void assertUntyped(StructPages structs) {
        assertEquals(PageUse.RESERVED, structs.use(page(1 << 14, -1, 1, 0, 0), 0));
        assertEquals(PageUse.FREE, structs.use(page(0, -1, 0, 0, 0), 0), "on a list of one CPU");
        assertEquals(PageUse.KERNEL, structs.use(page(0, -1, 1, 0, 0), 0));
        assertEquals(PageUse.KERNEL, structs.use(page(0, -1, 1, 0xdead, 0), 0), "no kernel pointer");
        assertEquals(PageUse.ANONYMOUS, structs.use(page(1 << 19, 0, 2, MAPPING | 1, 0), 0));
        assertEquals(PageUse.SHMEM, structs.use(page(1 << 19, -1, 2, MAPPING, 0), 0));
        assertEquals(PageUse.PAGE_CACHE, structs.use(page(0, -1, 2, MAPPING, 0), 0), "its inode can't be read");
    }

    @Test
    void thePageCacheOfABlockDeviceIsToldByItsFileSystem() {
        long mapping = kernel.memory.allocate(192);
        long inode = kernel.memory.allocate(600);
        long superBlock = kernel.memory.allocate(1400);
        kernel.memory.put64(mapping, inode);
        kernel.memory.put64(inode + 40, superBlock);
        kernel.memory.put64(superBlock + 96, 0x62646576);
        StructPages structs = new StructPages(kernel.context());
        assertEquals(PageUse.BLOCK_DEVICE, structs.use(page(0, -1, 2, mapping, 0), 0));
        kernel.memory.put64(superBlock + 96, 0xef53);
        assertEquals(PageUse.PAGE_CACHE, new StructPages(kernel.context()).use(page(0, -1, 2, mapping, 0), 0));
    }
}
