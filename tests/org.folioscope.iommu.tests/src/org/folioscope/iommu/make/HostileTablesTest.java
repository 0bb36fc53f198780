// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.TestMemory;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.format.TableFault;
import org.junit.jupiter.api.Test;

/** AMD-Vi and SMMUv3 tables that somebody made to hurt: what is shown of them has an end, and says what is amiss. */
@SuppressWarnings("resource") // memory in an array
class HostileTablesTest {

    private static final int PAGE = 4096;

    private static DeviceTables tables(TestMemory memory, String given) {
        return memory.iommus(GivenTables.parse(given))
                .units()
                .getFirst()
                .tables()
                .getFirst();
    }

    private static void fill(TestMemory memory, long table, long word) {
        for (int i = 0; i < PAGE; i += 8) {
            memory.put(table + i, word);
        }
    }

    @Test
    void allDeviceAddressesThatThereAreInOneTableAreOneRange() {
        TestMemory memory = new TestMemory(16 * PAGE);
        memory.put(0x1000, 0x2000L | 4 << 9 | 3 | 3L << 61).put(0x1008, 1); // 00:00.0, mode 4
        for (long i = 0; i < 512; i++) {
            memory.put(0x2000 + 8 * i, i << 39 | 1 | 3L << 61); // leaves of 512 GiB
        }
        DomainRanges ranges = domain(tables(memory, "amd:0x1000,size=0x1000")).ranges(Progress.NONE);
        assertEquals(1, ranges.size());
        assertEquals(1L << 48, ranges.length(0));
        assertEquals(512, ranges.leaves());
    }

    private static IommuDomain domain(DeviceTables tables) {
        return tables.devices().getFirst().attachments().getFirst().domain().orElseThrow();
    }

    @Test
    void tablesThatLeadToThemselvesAreWalkedOnce() {
        TestMemory memory = new TestMemory(16 * PAGE);
        memory.put(0x1000, 0x2000L | 6 << 9 | 3 | 3L << 61);
        for (int level = 5; level >= 1; level--) {
            // each level of the same page, so that levels descend
            fill(memory, 0x2000, 0x2000L | (long) level << 9 | 1 | 3L << 61);
        }
        DomainRanges ranges = domain(tables(memory, "amd:0x1000,size=0x1000")).ranges(Progress.NONE);
        assertEquals(1, ranges.tables().length);
        assertEquals(0, ranges.leaves());
        assertTrue(ranges.faultCount() > 0);
        assertEquals(TableFault.Kind.LOOP, ranges.faults().getFirst().kind());
    }

    @Test
    void guestTablesOfEveryDeviceForEveryPasidHaveAnEnd() {
        TestMemory memory = new TestMemory(64 * PAGE);
        for (int device = 0; device < 128; device++) {
            // three levels of GCR3, all in one page that leads to itself: 2^20 PASIDs for each of 128 devices
            memory.put(0x1000 + 32L * device, 3 | 3L << 61 | 1L << 55 | 2L << 56 | 2L << 58);
        }
        fill(memory, 0x2000, 0x2000 | 1);
        DeviceTables tables = tables(memory, "amd:0x1000,size=0x1000");
        long ways = tables.devices().stream()
                .mapToLong(device -> device.attachments().size())
                .sum();
        assertTrue(ways <= 1 << 18, ways + " ways");
        assertTrue(
                tables.problems().stream().anyMatch(each -> each.contains("more devices or PASIDs")),
                tables.problems()::toString);
    }

    @Test
    void aDeviceTableBeyondMemoryIsReadAsFarAsItIsThere() {
        TestMemory memory = new TestMemory(4 * PAGE);
        memory.put(0x3000, 1 | 2 | 3L << 61);
        DeviceTables tables = tables(memory, "amd:0x3000");
        assertEquals(1, tables.devices().size());
        assertTrue(tables.problems().getFirst().contains("ends at 0x4000"), tables.problems()::toString);
    }

    @Test
    void wordsThatAreReservedAreInvalidAndSaySo() {
        TestMemory memory = new TestMemory(16 * PAGE);
        memory.put(0x1000, 3 | 7 << 9 | 3L << 61); // mode 7
        memory.put(0x1020, 3 | 3L << 61 | 1L << 55 | 3L << 56); // GLX 3
        memory.put(0x1040, 3 | 3L << 61 | 3L << 54 | 2L << 58); // guest paging mode 2, below
        memory.put(0x1050, 2L << 54);
        for (IommuDevice device : tables(memory, "amd:0x1000,size=0x1000").devices()) {
            Attachment last = device.attachments().getLast();
            assertEquals(Translation.INVALID, last.translation(), device.name());
            assertTrue(last.problem().contains("reserved"), last.problem());
        }
        memory.put(0x8000, 1 | 2 << 1); // configuration 2
        memory.put(0x8040, 1 | 5 << 1 | 3 << 4); // S1Fmt 3
        memory.put(0x8080, 1 | 5 << 1 | 31L << 59); // S1CDMax 31
        memory.put(0x80c0, 1 | 6 << 1).put(0x80d0, 1L << 51 | 3L << 46); // S2TG 3
        memory.put(0x8100, 1 | 6 << 1).put(0x8110, 1L << 51 | 63L << 32); // S2T0SZ 63
        memory.put(0x8140, 1 | 6 << 1); // tables of 32 bits
        memory.put(0x8180, 1 | 5 << 1 | 0x9000); // a context descriptor with T0SZ 0
        memory.put(0x9000, 1L << 31 | 1L << 41 | 1 << 30);
        List<IommuDevice> streams = tables(memory, "smmu:0x8000,log2=3").devices();
        assertEquals(7, streams.size());
        for (IommuDevice stream : streams) {
            Attachment last = stream.attachments().getLast();
            assertEquals(Translation.INVALID, last.translation(), stream.name());
            assertFalse(last.problem().isEmpty(), stream.name());
        }
    }

    @Test
    void aStreamTableLargerThanMemoryEndsWithIt() {
        TestMemory memory = new TestMemory(4 * PAGE);
        memory.put(0x1000, 1 | 4 << 1);
        DeviceTables linear = tables(memory, "smmu:0x1000,log2=32");
        assertEquals(1, linear.devices().size());
        assertTrue(linear.problems().getFirst().contains("ends at 0x4000"), linear.problems()::toString);
        // every descriptor of level 1 leads to the table itself, of more streams than the split has
        fill(memory, 0x2000, 0x2000 | 31);
        DeviceTables two = tables(memory, "smmu:0x2000,log2=32,split=6");
        assertTrue(two.devices().size() <= 1 << 17);
        assertTrue(two.problems().stream().anyMatch(each -> each.contains("expected at most 7")));
    }

    @Test
    void contextDescriptorsOfEveryStreamForEverySubstreamHaveAnEnd() {
        TestMemory memory = new TestMemory(64 * PAGE);
        for (int stream = 0; stream < 64; stream++) {
            memory.put(0x1000 + 64L * stream, 1 | 5 << 1 | 1 << 4 | 0x2000 | 20L << 59);
            memory.put(0x1008 + 64L * stream, 2);
        }
        // level 1: 2^14 descriptors, as far as memory has them; all lead to one table of 64
        for (long at = 0x2000; at < 0x20000; at += 8) {
            memory.put(at, 0x30000 | 1);
        }
        for (int i = 0; i < 64; i++) {
            memory.put(0x30000 + 64 * i, 1L << 31 | 1L << 41 | 3L << 30 | 16);
        }
        DeviceTables tables = tables(memory, "smmu:0x1000,log2=6");
        long ways = tables.devices().stream()
                .mapToLong(device -> device.attachments().size())
                .sum();
        assertTrue(ways <= 1 << 18, ways + " ways");
        assertTrue(tables.problems().stream().anyMatch(each -> each.contains("more streams or substreams")));
    }
}
