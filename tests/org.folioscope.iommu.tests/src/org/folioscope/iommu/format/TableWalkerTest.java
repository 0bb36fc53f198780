// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.iommu.TestMemory;
import org.folioscope.iommu.format.TableFault.Kind;
import org.junit.jupiter.api.Test;

/** Walks of tables that are written here by the manual's bits, well-formed and not. */
@SuppressWarnings("resource") // memory in the heap
class TableWalkerTest {

    private static final int SIZE = 1 << 20;
    private static final PageTableFormat SECOND = new VtdSecondStage(48);
    private static final PageTableFormat FIRST = new X86FirstStage(52);

    private final TestMemory memory = new TestMemory(SIZE);

    /** Writes down all that it is told. */
    private static final class Log implements TableVisitor {
        final List<String> leaves = new ArrayList<>();
        final List<String> tables = new ArrayList<>();
        final List<TableFault> faults = new ArrayList<>();

        @Override
        public void table(long address, long bytes, int level, long iova, long parent) {
            tables.add(level + "@" + Long.toHexString(address));
        }

        @Override
        public void leaf(long iova, long physical, long length, int permissions, int leafShift, long entryAddress) {
            leaves.add(Long.toHexString(iova) + ">" + Long.toHexString(physical) + "+" + Long.toHexString(length) + " "
                    + Permissions.text(permissions) + " " + (1L << leafShift >> 10) + "K");
        }

        @Override
        public void fault(TableFault fault) {
            faults.add(fault);
        }

        List<Kind> kinds() {
            return faults.stream().map(TableFault::kind).toList();
        }
    }

    private Log walk(PageTables tables) {
        Log log = new Log();
        TableWalker.walk(tables, memory.source().reader(), log, Progress.NONE);
        return log;
    }

    /** Three levels at 0x1000, 0x2000, 0x3000. */
    private void threeLevels() {
        memory.put(0x1000 + 8 * 5, 0x2003).put(0x2000 + 8 * 6, 0x3003);
    }

    @Test
    void secondStageLeavesOfEachSizeAreFoundAtTheirAddresses() {
        threeLevels();
        memory.put(0x3000 + 8 * 7, 0x7f_0000_0003L)
                .put(0x3000 + 8 * 8, 0x7f_0000_1001L)
                .put(0x2000 + 8 * 9, 0x4000_0082L)
                .put(0x1000 + 8 * 511, 0x1_4000_0083L);
        Log log = walk(PageTables.of(SECOND, 0x1000, 3));
        assertEquals(
                List.of(
                        "140c07000>7f00000000+1000 rw 4K",
                        "140c08000>7f00001000+1000 r- 4K",
                        "141200000>40000000+200000 -w 2048K",
                        "7fc0000000>140000000+40000000 rw 1048576K"),
                log.leaves);
        assertEquals(List.of("3@1000", "2@2000", "1@3000"), log.tables);
        assertEquals(List.of(), log.faults);
    }

    @Test
    void whatATableForbidsItsLeavesCanNotAllow() {
        memory.put(0x1000, 0x2001).put(0x2000, 0x3003).put(0x3000, 0x5003);
        assertEquals(List.of("0>5000+1000 r- 4K"), walk(PageTables.of(SECOND, 0x1000, 3)).leaves);
        assertEquals(
                List.of("0>5000+1000 -- 4K"),
                walk(PageTables.of(SECOND, 0x1000, 3).allowing(Permissions.WRITE)).leaves);
    }

    @Test
    void firstStageAddressesAreSignExtended() {
        memory.put(0x1000, 0x2007).put(0x2000, 0x3007).put(0x3000, 0x4007).put(0x4000, 0x9007);
        memory.put(0x1000 + 8 * 511, 0x5003).put(0x5000 + 8 * 511, 0x8000_0000_0000_0083L);
        assertEquals(
                List.of("0>9000+1000 rwxu 4K", "ffffffffc0000000>0+40000000 rw 1048576K"),
                walk(PageTables.of(FIRST, 0x1000, 4)).leaves);
    }

    @Test
    void aBitWhereLargePagesHaveTheirAttributeIsNotTheirAddress() {
        memory.put(0x1000, 0x2007).put(0x2000, 0x3007).put(0x3000, 0x0020_1087);
        assertEquals(List.of("0>200000+200000 rwxu 2048K"), walk(PageTables.of(FIRST, 0x1000, 4)).leaves);
    }

    @Test
    void aTableThatLeadsToItselfIsALoopAndWalkedOnce() {
        memory.put(0x1000, 0x1003).put(0x1008, 0x2003).put(0x2000, 0x1003).put(0x2008, 0x4000_0083L);
        Log log = walk(PageTables.of(SECOND, 0x1000, 4));
        assertEquals(List.of(Kind.LOOP, Kind.LOOP), log.kinds());
        assertEquals(List.of("8040000000>40000000+40000000 rw 1048576K"), log.leaves);
        assertEquals(2, log.tables.size());
    }

    @Test
    void aTableThatIsReachedTwiceIsWalkedOnceAndTold() {
        memory.put(0x1000, 0x2003).put(0x1008, 0x2003).put(0x2000, 0x4000_0083L);
        Log log = walk(PageTables.of(SECOND, 0x1000, 3));
        assertEquals(List.of(Kind.SHARED), log.kinds());
        assertEquals(0x4000_0000L, log.faults.getFirst().iova());
        assertEquals(0x1008, log.faults.getFirst().entryAddress());
        assertEquals(1, log.leaves.size());
    }

    @Test
    void everyEntryOfEveryLevelThatLeadsToOneTableEndsAtOnce() {
        for (int i = 0; i < 512; i++) {
            memory.put(0x1000 + 8 * i, 0x2003)
                    .put(0x2000 + 8 * i, 0x3003)
                    .put(0x3000 + 8 * i, 0x4003)
                    .put(0x4000 + 8 * i, 0x5003);
        }
        Log log = walk(PageTables.of(SECOND, 0x1000, 4));
        assertEquals(512, log.leaves.size());
        assertEquals(3 * 511, log.faults.size());
    }

    @Test
    void whatIsWrongWithAnEntryIsTold() {
        memory.put(0x1000, 0x83) // a leaf at level 4
                .put(0x1008, 0x2003 | 1L << 49) // above the width
                .put(0x1010, 0x3003 | 1 << 11) // SNP in a table's entry
                .put(0x1018, 0x7fff_f000_0003L); // not in the image
        memory.put(0x3000, 0x4000_1083L); // 1 GiB at an address that is none
        Log log = walk(PageTables.of(SECOND, 0x1000, 4));
        assertEquals(
                List.of(
                        Kind.IMPOSSIBLE,
                        Kind.RESERVED,
                        Kind.UNREADABLE,
                        Kind.RESERVED,
                        Kind.UNALIGNED,
                        Kind.UNREADABLE),
                log.kinds());
        assertEquals(1L << 49, log.faults.get(1).detail());
    }

    @Test
    void fiveLevelsReachFiftySevenBits() {
        memory.put(0x1000 + 8 * 511, 0x2003)
                .put(0x2000 + 8 * 511, 0x3003)
                .put(0x3000 + 8 * 511, 0x4003)
                .put(0x4000 + 8 * 511, 0x5003)
                .put(0x5000 + 8 * 511, 0x6003);
        assertEquals(List.of("1fffffffffff000>6000+1000 rw 4K"), walk(PageTables.of(SECOND, 0x1000, 5)).leaves);
    }

    @Test
    void relocatedTablesAreFoundWhereTheImageHasThem() {
        threeLevels();
        memory.put(0x1000 + 8 * 5, 0x4000_2003).put(0x2000 + 8 * 6, 0x4000_3003).put(0x3000, 0x4000_8003);
        Log log = walk(PageTables.of(SECOND, 0x4000_1000, 3).relocated(-0x4000_0000L));
        assertEquals(List.of("140c00000>8000+1000 rw 4K"), log.leaves);
    }

    @Test
    void nestedTablesAreLookedUpThroughTheStageBelow() {
        // second stage at 0x1000: guest 0x0…0x200000 lies at 0x40000…, by 4 KiB pages
        memory.put(0x1000, 0x2003).put(0x2000, 0x3003);
        for (int i = 0; i < 16; i++) {
            memory.put(0x3000 + 8 * i, 0x40000 + 0x1000 * i | 3);
        }
        // the guest's first stage at guest 0x0, 0x1000, 0x2000, 0x3000
        memory.put(0x40000, 0x1007).put(0x41000, 0x2007).put(0x42000, 0x3007).put(0x43008, 0x5007);
        PageTables below = PageTables.of(SECOND, 0x1000, 3);
        PageTables nested = PageTables.of(FIRST, 0, 4).over(below);
        assertEquals(List.of("1000>5000+1000 rwxu 4K"), walk(nested).leaves);
        assertEquals(List.of("4@40000", "3@41000", "2@42000", "1@43000"), walk(nested).tables);
        TableLookup.Target target = TableLookup.find(nested, memory.source().reader(), 0x1234, TableLookup.Steps.NONE);
        assertEquals(0x5234, target.physical());
        memory.put(0x3000 + 8 * 2, 0);
        assertEquals(List.of(Kind.UNREADABLE), walk(nested).kinds());
        assertFalse(TableLookup.find(nested, memory.source().reader(), 0x1234, TableLookup.Steps.NONE)
                .isMapped());
    }

    /** The walk and the look-up are written apart; any bytes must lead them to the same places. */
    @Test
    void lookUpsAgreeWithTheWalkOverTablesOfChance() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            TestMemory noise = new TestMemory(SIZE);
            for (int i = 0; i < 4000; i++) {
                noise.put(random.nextInt(SIZE / 8) * 8L, random.nextLong() & 0x8000_0000_000f_f9ffL);
            }
            PageTableFormat format = round % 2 == 0 ? SECOND : FIRST;
            PageTables tables = PageTables.of(format, random.nextInt(SIZE / 4096) * 4096L, 3 + round % 3);
            var reader = noise.source().reader();
            TableWalker.walk(
                    tables,
                    reader,
                    (iova, physical, length, permissions, leafShift, at) -> {
                        TableLookup.Target target =
                                TableLookup.find(tables, reader, iova + length - 1, TableLookup.Steps.NONE);
                        // a page that is not aligned leads the look-up to its rounded address
                        long base = physical & -length;
                        assertEquals(base + length - 1, target.physical());
                        assertEquals(permissions, target.permissions());
                        assertEquals(leafShift, target.leafShift());
                    },
                    Progress.NONE);
        }
    }

    @Test
    void aWalkStopsWhenItIsCancelled() {
        threeLevels();
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Log log = new Log();
        PageTables tables = PageTables.of(SECOND, 0x1000, 3);
        assertThrows(
                CancelledException.class,
                () -> TableWalker.walk(tables, memory.source().reader(), log, cancelled));
        assertTrue(log.leaves.isEmpty());
    }

    @Test
    void lookUpsSayWhyNothingIsMapped() {
        threeLevels();
        PageTables tables = PageTables.of(SECOND, 0x1000, 3);
        assertEquals("the entry of level 3 is not present", problem(tables, 0));
        assertEquals("the tables translate addresses of 39 bits only", problem(tables, 1L << 39));
        assertTrue(problem(PageTables.of(SECOND, 0x7000_0000L, 3), 0).contains("not in the image"));
        memory.put(0x1000, 0x4000_0083L).put(0x1008, 0x83);
        assertEquals("", problem(tables, 0));
        assertEquals("the entry of level 4 can't be at its level", problem(PageTables.of(SECOND, 0x1000, 4), 0));
    }

    private String problem(PageTables tables, long iova) {
        return TableLookup.find(tables, memory.source().reader(), iova, TableLookup.Steps.NONE)
                .problem();
    }
}
