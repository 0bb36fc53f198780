// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.check.kernel.BrokenKernel;
import org.folioscope.check.kernel.BrokenKernel.Entry;
import org.folioscope.check.locks.LocksChecks;
import org.folioscope.check.vfs.VfsChecks;
import org.folioscope.model.Finding;
import org.folioscope.model.Inode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One field of a real kernel's page caches changed: one rule speaks, and no other. */
class PageCacheRulesTest {

    private static final int PAGE = 4096;

    private static BrokenKernel kernel;

    @BeforeAll
    static void open() throws Exception {
        kernel = BrokenKernel.of("before.elf.zst", VfsChecks.SET, PageCacheChecks.SET, LocksChecks.SET);
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @AfterEach
    void mend() {
        kernel.mend();
    }

    private static boolean isExt4(Inode inode) {
        return "ext4".equals(inode.getSuperBlock().getFstype());
    }

    private static boolean isFile(Inode inode) {
        return "reg".equals(inode.getType())
                && inode.getNrpages() > 4
                && !inode.getPath().isEmpty();
    }

    private static Entry plainFolio() {
        return kernel.folio(folio -> isFile(folio.inode()) && folio.order() == 0);
    }

    @Test
    void aSoundKernelBreaksNone() {
        assertEquals("", kernel.rules());
    }

    @Test
    void pagesThatAreNotCounted() {
        Inode file = kernel.inode(PageCacheRulesTest::isFile);
        kernel.set("address_space", "nrpages", file.getMappingAddress(), file.getNrpages() + 1);
        List<Finding> findings = kernel.findings();
        assertEquals(List.of("VP3"), findings.stream().map(Finding::getRule).toList());
        Finding finding = findings.getFirst();
        assertTrue(finding.getObject().startsWith(file.getPath()), finding.getObject());
        assertTrue(finding.getAddress() > 0, "it leads to the bytes");
    }

    @Test
    void aFolioOfAnotherPlace() {
        Entry folio = plainFolio();
        kernel.set("folio", "index", folio.page(), folio.index() + 1);
        assertEquals("VP4", kernel.rules());
        kernel.mend();
        kernel.set("folio", "mapping", folio.page(), folio.inode().getMappingAddress() + 64);
        assertEquals("VP4", kernel.rules());
    }

    @Test
    void dirtyPagesThatNobodyWrites() {
        Entry folio = kernel.folio(each -> isExt4(each.inode()) && isFile(each.inode()));
        kernel.set("inode", "i_state.__state", folio.inode().getAddress(), 0);
        put(folio, folio.flags() | kernel.pageFlag("dirty"));
        assertEquals("VP5", kernel.rules());
    }

    private static void put(Entry folio, long flags) {
        kernel.set("page", "flags.f", folio.page(), flags);
    }

    @Test
    void dirtyPagesOfTmpfsAreAsTheyShouldBe() {
        Entry folio = kernel.folio(
                each -> "rootfs".equals(each.inode().getSuperBlock().getFstype()) && isFile(each.inode()));
        kernel.set("inode", "i_state.__state", folio.inode().getAddress(), 0);
        put(folio, folio.flags() | kernel.pageFlag("dirty"));
        assertEquals("", kernel.rules());
    }

    @Test
    void writebackThatNobodyWaitsFor() {
        Entry folio = kernel.folio(each -> isExt4(each.inode()) && isFile(each.inode()));
        put(folio, folio.flags() | kernel.pageFlag("writeback"));
        assertEquals("VP6", kernel.rules());
    }

    @Test
    void aReferenceTooFew() {
        Entry folio = plainFolio();
        kernel.set("page", "_refcount.counter", folio.page(), 0);
        assertEquals("VP7", kernel.rules());
        kernel.mend();
        Entry large = kernel.folio(each -> each.order() == 2);
        kernel.set("page", "_refcount.counter", large.page(), 3);
        assertEquals("VP7", kernel.rules());
    }

    @Test
    void aMappingWithoutAReference() {
        Entry folio = plainFolio();
        kernel.set("page", "_mapcount.counter", folio.page(), folio.references() - 1);
        assertEquals("VP7", kernel.rules());
    }

    @Test
    void aTailPageOfAnotherFolio() {
        Entry large = kernel.folio(each -> each.order() == 3);
        int size = kernel.kernel().map().types().struct("page").size();
        kernel.set("page", "compound_info", large.page() + 5L * size, 0);
        List<Finding> findings = kernel.findings();
        assertEquals(List.of("VP8"), findings.stream().map(Finding::getRule).toList());
        assertTrue(findings.getFirst().getMessage().contains("number 5"), findings.getFirst()::getMessage);
    }

    @Test
    void aLargeFolioThatCountsItsPagesWrong() {
        Entry large = kernel.folio(each -> each.order() == 3);
        kernel.set("folio", "_nr_pages", large.page(), 9);
        assertEquals("VP8", kernel.rules());
    }

    /** The slot of the xarray that holds the page {@code index}. */
    private static long slot(Inode inode, long index) {
        long node = kernel.get("address_space", "i_pages.xa_head", inode.getMappingAddress()) - 2;
        while (true) {
            long shift = kernel.get("xa_node", "shift", node);
            long slot = node + kernel.field("xa_node", "slots").offset() + 8 * (index >>> shift & 63);
            if (shift == 0) {
                return slot;
            }
            node = kernel.reader().u64(slot) - 2;
        }
    }

    private static Entry folioOf(String type) {
        return kernel.folio(each -> isFile(each.inode())
                && each.order() == 0
                && type.equals(each.inode().getSuperBlock().getFstype()));
    }

    /** Puts a value where a folio was. */
    private static void replace(Entry folio, long value) {
        Inode inode = folio.inode();
        kernel.put(slot(inode, folio.index()), value << 1 | 1);
        kernel.set("address_space", "nrpages", inode.getMappingAddress(), inode.getNrpages() - 1);
    }

    @Test
    void aShadowWhereNothingIsReclaimed() {
        Entry folio = folioOf("ext4");
        replace(folio, 0x1234);
        assertEquals("", kernel.rules(), "a shadow");
        long flags = kernel.get("address_space", "flags", folio.inode().getMappingAddress());
        long unevictable =
                1L << kernel.kernel().map().types().enumerator("AS_UNEVICTABLE").getAsLong();
        kernel.set("address_space", "flags", folio.inode().getMappingAddress(), flags | unevictable);
        assertEquals("VP9", kernel.rules());
    }

    @Test
    void aPageInSwapWhereThatIsForbidden() {
        Entry folio = folioOf("tmpfs");
        replace(folio, 0x77);
        assertEquals("", kernel.rules(), "swap is allowed");
        long info = kernel.get(
                "super_block", "s_fs_info", folio.inode().getSuperBlock().getAddress());
        kernel.set("shmem_sb_info", "noswap", info, 1);
        assertEquals("VP10", kernel.rules());
    }

    private static boolean isFree(long page) {
        long type = kernel.kernel().map().types().enumerator("PGTY_buddy").getAsLong();
        return (kernel.get("page", "page_type", page) >>> 24 & 0xff) == type;
    }

    /** The distance in pages to the next free block before {@code folio}; 0 where none is near. */
    private static int freeBefore(Entry folio, int pageSize) {
        for (int i = 1; i <= Math.min(folio.pfn(), 1023); i++) {
            if (isFree(folio.page() - (long) i * pageSize)) {
                return i;
            }
        }
        return 0;
    }

    @Test
    void aPageThatIsFree() {
        int size = kernel.kernel().map().types().struct("page").size();
        Entry folio = kernel.folio(each -> freeBefore(each, size) > 0);
        int distance = freeBefore(folio, size);
        long block = folio.page() - (long) distance * size;
        kernel.set("page", "private", block, Integer.SIZE - Integer.numberOfLeadingZeros(distance));
        List<Finding> findings = kernel.findings();
        assertEquals(
                List.of("VP13"),
                findings.stream()
                        .map(Finding::getRule)
                        .filter(rule -> !rule.isEmpty())
                        .distinct()
                        .toList());
        assertTrue(findings.stream()
                .anyMatch(each -> each.getMessage().contains("pfn 0x" + Long.toHexString(folio.pfn()))));
    }

    @Test
    void dataBehindTheEnd() {
        Inode file = kernel.inode(each -> isFile(each) && isExt4(each));
        kernel.set("inode", "i_size", file.getAddress(), PAGE);
        assertEquals("VP14", kernel.rules());
        kernel.set("inode", "i_rwsem.count.counter", file.getAddress(), 1);
        kernel.set("inode", "i_rwsem.owner.counter", file.getAddress(), kernel.symbol("init_task"));
        assertEquals("", kernel.rules(), "somebody truncates it");
    }

    @Test
    void dataBehindTheEndOfAFileThatAServerMadeShorter() {
        Inode file = kernel.inode(
                each -> isFile(each) && "9p".equals(each.getSuperBlock().getFstype()));
        kernel.set("inode", "i_size", file.getAddress(), PAGE);
        assertEquals("", kernel.rules());
    }

    @Test
    void pagesOfAMappingThatExits() {
        Inode file = kernel.inode(PageCacheRulesTest::isFile);
        long flags = kernel.get("address_space", "flags", file.getMappingAddress());
        long exiting =
                1L << kernel.kernel().map().types().enumerator("AS_EXITING").getAsLong();
        kernel.set("address_space", "flags", file.getMappingAddress(), flags | exiting);
        assertEquals("VP15", kernel.rules());
    }
}
