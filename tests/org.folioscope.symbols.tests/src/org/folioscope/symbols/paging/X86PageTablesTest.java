// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.PageTables.Mapping;
import org.folioscope.symbols.PageTables.Step;
import org.folioscope.symbols.testing.TestImage;
import org.junit.jupiter.api.Test;

class X86PageTablesTest {

    private static final long ROOT = 0x1000;
    private static final long ENCRYPTED = 1L << 47;

    private final TestImage image = new TestImage(8 << 20);

    /** Root entry 272 leads to 0x2000; there 1 is a 1 GiB page and 2 leads to 0x3000; there 5 is 2 MiB, 6 leads to 0x4000. */
    private void fill(long root) {
        image.u64(root + 272 * 8, 0x2000 | 0x63);
        image.u64(0x2000 + 8, 0x4000_0000L | 1L << 63 | 0x1e3);
        image.u64(0x2000 + 16, 0x3000 | 0x63);
        image.u64(0x3000 + 5 * 8, 0x20_0000 | 0xe1);
        image.u64(0x3000 + 6 * 8, 0x4000 | 0x67);
        image.u64(0x4000 + 7 * 8, 0x10_0000 | 0x61);
        image.u64(0x4000 + 8 * 8, 0x10_1000 | 0x61);
        image.u64(0x4000 + 9 * 8, 0x30_0000 | 0x61);
        image.u64(0x4000 + 10 * 8, 0x7fff_f000L | 0x61);
    }

    @Test
    void pagesOfEverySizeAreFound() {
        fill(ROOT);
        X86PageTables tables = new X86PageTables(image, ROOT, 4, 0);
        long base = 0xffff_8800_0000_0000L;
        assertEquals(
                Optional.of(new Mapping(base + (1L << 30), 0x4000_0000L, 1L << 30, 0x4000_0000L | 1L << 63 | 0x1e3)),
                tables.translate(base + (1L << 30) + 0x123_4567));
        assertEquals(0x20_0000 + 0x12345, tables.physical(base + (2L << 30) + 5 * 0x20_0000 + 0x12345));
        assertEquals(0x10_1000 + 0x89, tables.physical(base + (2L << 30) + 6 * 0x20_0000 + 0x8089));
        assertEquals(Optional.empty(), tables.translate(base));
        assertEquals(Optional.empty(), tables.translate(0x8800_0000_0000L));
    }

    @Test
    void fiveLevelsTakeOneStepMore() {
        fill(0x5000);
        image.u64(ROOT + 256 * 8, 0x5000 | 0x63);
        X86PageTables tables = new X86PageTables(image, ROOT, 5, 0);
        long address = 0xff00_0000_0000_0000L + (272L << 39) + (2L << 30) + 5 * 0x20_0000;
        assertEquals(0x20_0000, tables.physical(address));
        List<Step> steps = tables.walk(address);
        assertEquals(List.of(5, 4, 3, 2), steps.stream().map(Step::level).toList());
        assertEquals("PMD: 2 MiB page, read-only", steps.getLast().meaning());
        assertEquals(0x3000 + 5 * 8, steps.getLast().entryAddress());
        assertEquals("PGD: table, writable", steps.getFirst().meaning());
    }

    @Test
    void theBitThatMarksEncryptedMemoryIsNoAddress() {
        fill(ROOT);
        image.u64(0x4000 + 7 * 8, 0x10_0000 | ENCRYPTED | 0x61);
        long address = 0xffff_8800_0000_0000L + (2L << 30) + 6 * 0x20_0000 + 0x7000;
        assertEquals(0x10_0000, new X86PageTables(image, ROOT, 4, ENCRYPTED).physical(address));
    }

    @Test
    void aWalkEndsWhereNothingIsPresentOrTheTableIsNotInTheImage() {
        fill(ROOT);
        image.u64(ROOT + 300 * 8, 0x7000_0000L | 0x63);
        X86PageTables tables = new X86PageTables(image, ROOT, 4, 0);
        List<Step> absent = tables.walk(0xffff_8800_0000_0000L + (2L << 30));
        assertEquals("PMD: not present", absent.getLast().meaning());
        List<Step> outside = tables.walk(0xffff_0000_0000_0000L + (300L << 39));
        assertEquals("PUD table not in the image", outside.getLast().meaning());
        assertEquals(List.of(), tables.walk(0x8800_0000_0000L));
    }

    @Test
    void aReaderCrossesPagesThatAreNotNeighboursInPhysicalMemory() {
        fill(ROOT);
        image.u64(0x10_1ff8, 0x1122_3344_5566_7788L);
        image.u64(0x30_0000, 0x99aa_bbcc_ddee_ff00L);
        VirtualReader reader = new VirtualReader(image, new X86PageTables(image, ROOT, 4, 0), null);
        long page = 0xffff_8800_0000_0000L + (2L << 30) + 6 * 0x20_0000 + 9 * 4096;
        assertEquals(0x1122_3344_5566_7788L, reader.u64(page - 8));
        assertEquals(0xddee_ff00_1122_3344L, reader.u64(page - 4));
        assertEquals(0x99aa_bbcc_ddee_ff00L, reader.u64(page));
        byte[] both = new byte[16];
        reader.read(page - 8, both, 0, 16);
        assertEquals((byte) 0x99, both[15]);
    }

    @Test
    void aReaderTellsUnmappedFromAbsentMemory() {
        fill(ROOT);
        VirtualReader reader = new VirtualReader(image, new X86PageTables(image, ROOT, 4, 0), null);
        long table = 0xffff_8800_0000_0000L + (2L << 30) + 6 * 0x20_0000;
        var unmapped = assertThrows(MemoryFaultException.class, () -> reader.u8(table));
        assertEquals(MemoryFaultException.Reason.NOT_MAPPED, unmapped.reason());
        var absent = assertThrows(MemoryFaultException.class, () -> reader.u8(table + 10 * 4096));
        assertEquals(MemoryFaultException.Reason.ABSENT, absent.reason());
        assertEquals(table + 10 * 4096, absent.address());
    }

    @Test
    void tablesThatPointToThemselvesEnd() {
        for (int i = 0; i < 512; i++) {
            image.u64(ROOT + 8 * i, ROOT | 0x63);
        }
        X86PageTables tables = new X86PageTables(image, ROOT, 5, 0);
        assertEquals(5, tables.walk(-1).size());
        VirtualReader reader = new VirtualReader(image, tables, null);
        assertEquals(ROOT | 0x63, reader.u64(0));
    }

    private static List<String> leaves(X86PageTables tables, long from, long to, int most) {
        List<String> found = new ArrayList<>();
        tables.leaves(from, to, Progress.NONE, (virtual, physical, size) -> {
            found.add(Long.toHexString(virtual) + " " + Long.toHexString(physical) + " " + Long.toHexString(size));
            return found.size() < most;
        });
        return found;
    }

    @Test
    void pagesAreListedAsFarAsTheyAreAskedFor() {
        fill(ROOT);
        X86PageTables tables = new X86PageTables(image, ROOT, 4, 0);
        long base = 0xffff_8800_0000_0000L;
        assertEquals(
                List.of(
                        "ffff880040000000 40000000 40000000",
                        "ffff880080a00000 200000 200000",
                        "ffff880080c07000 100000 1000",
                        "ffff880080c08000 101000 1000",
                        "ffff880080c09000 300000 1000",
                        "ffff880080c0a000 7ffff000 1000"),
                leaves(tables, base, base + (512L << 30), 100));
        assertEquals(
                List.of("ffff880080c08000 101000 1000"),
                leaves(tables, base + 0x80c0_8000L, base + 0x80c0_9000L, 100),
                "a page alone");
        assertEquals(2, leaves(tables, base, base + (512L << 30), 2).size(), "no more than is wanted");
        image.u64(ROOT + 511 * 8, 0x6000 | 0x63);
        image.u64(0x6000 + 511 * 8, 0x8000_0000L | 0xe3);
        assertEquals(
                List.of("ffffffffc0000000 80000000 40000000"),
                leaves(tables, 0xffff_ffff_8000_0000L, 0, 100),
                "up to the end of the address space");
    }

    @Test
    void tablesThatLeadToThemselvesEnd() {
        for (int i = 0; i < 512; i++) {
            image.u64(ROOT + i * 8, 0x2000 | 0x63);
            image.u64(0x2000 + i * 8, 0x3000 | 0x63);
            image.u64(0x3000 + i * 8, 0x4000 | 0x63);
        }
        X86PageTables tables = new X86PageTables(image, ROOT, 4, 0);
        assertEquals(List.of(), leaves(tables, 0xffff_8000_0000_0000L, 0, 100), "2^27 tables, and not one page");
    }
}
