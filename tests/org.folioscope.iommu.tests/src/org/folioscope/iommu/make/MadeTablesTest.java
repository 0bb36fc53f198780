// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Decoders against tables that were made with numbers of their own: each device, each way, each range. In the lines below
 * 0x3000000 and 0x3200000 are memory of transfers; what is made is described in {@link VtdImage}, {@link AmdImage} and
 * {@link SmmuImage}.
 */
class MadeTablesTest {

    private static final String VTD_SHARED = " second stage 5: 0x10000000>0x3200000+0x8000,rw,12"
            + " 0x10008000>0x3600000+0x8000,r-,12 0x40000000>0x3000000+0x200000,rw,21 0xfeb00000>0xfeb00000+0x1000,rw,12";

    private static final String VTD_BELOW = " 0x2808000>0x2808000+0x1000,r-,12 0x2820000>0x2820000+0x2000,r-,12"
            + " 0x200000000>0x3000000+0x200000,rw,21";

    @Test
    void vtd(@TempDir Path folder) throws IOException {
        try (MadeTables made = new MadeTables(IommuMaker.VTD, null, folder)) {
            assertEquals(
                    List.of(
                            "0000:00:02.0" + VTD_SHARED,
                            "0000:00:03.0 pass-through 6:",
                            "0000:00:04.0 second stage 7: 0x7f00000000>0x3200000+0x4000,rw,12",
                            "0000:00:05.0 second stage 8: 0x1000000000000>0x3000000+0x200000,rw,21",
                            "0000:01:00.0" + VTD_SHARED,
                            "0000:02:00.0 second stage 20:" + VTD_BELOW,
                            "0000:02:00.0 pasid 1 first stage 21: 0x1000>0x3600000+0x3000,r-xu,12"
                                    + " 0x7fff00000000>0x3000000+0x200000,rwxu,21",
                            "0000:02:00.0 pasid 64 first stage 22: 0xff000000000000>0x3200000+0x10000,rwxu,12",
                            "0000:02:00.0 pasid 65 nested 23: 0x4000000000>0x200000000+0x200000,rwxu,21 |" + VTD_BELOW,
                            "0000:02:10.0 second stage 24: 0x200000>0x3400000+0x200000,r-,21"),
                    made.ways());
        }
    }

    private static final String AMD_SHARED = " second stage 5: 0x10000000>0x3400000+0x4000,rw,12"
            + " 0x10004000>0x3410000+0x4000,r-,12 0x10010000>0x3400000+0x10000,rw,16"
            + " 0x40000000>0x3000000+0x200000,rw,21 0x50000000>0x3000000+0x400000,rw,22"
            + " 0xfeb00000>0xfeb00000+0x1000,rw,12 0x8000600000>0x3200000+0x200000,rw,21";

    @Test
    void amd(@TempDir Path folder) throws IOException {
        try (MadeTables made = new MadeTables(IommuMaker.AMD, null, folder)) {
            assertEquals(
                    List.of(
                            "0000:00:02.0" + AMD_SHARED,
                            "0000:00:03.0" + AMD_SHARED,
                            "0000:00:04.0 pass-through 6:",
                            "0000:00:06.0 second stage 7: 0x20000000>0x3408000+0x8000,rw,12",
                            "0000:00:07.0 second stage 8: 0x3000000000000>0x3000000+0x200000,rw,21",
                            "0000:01:00.0 first stage 20: 0x7f0000000000>0x3000000+0x200000,rwxu,21",
                            "0000:01:00.0 pasid 1 first stage 20: 0x1000>0x3410000+0x5000,r-xu,12",
                            "0000:01:01.0 first stage 21: 0x200000>0x3400000+0x2000,rwxu,12",
                            "0000:01:01.0 pasid 513 first stage 21: 0x400000>0x3000000+0x200000,rwxu,21"),
                    made.ways());
            assertTrue(
                    made.iommus().units().getFirst().tables().getFirst().mode().contains("1 other"));
        }
    }

    private static final String SMMU_SHARED = " first stage 1: 0x10000000>0x3200000+0x8000,rwxu,12"
            + " 0x10008000>0x3210000+0x8000,r-xu,12 0x40000000>0x3000000+0x200000,rwxu,21"
            + " 0xfeb00000>0xfeb00000+0x1000,rwxu,12";

    private static final String SMMU_BELOW = " 0x2807000>0x2807000+0x2000,r-x,12 0x288b000>0x288b000+0x5000,r-x,12"
            + " 0x28cc000>0x28cc000+0x1000,r-x,12 0x200000000>0x3000000+0x200000,rwx,21";

    private static final List<String> SMMU_FIRST = List.of(
            "stream 16" + SMMU_SHARED,
            "stream 24 second stage 11: 0x20000000>0x3200000+0x4000,rwx,12 0x8000000000>0x3000000+0x200000,rwx,21",
            "stream 32 pass-through -1:",
            "stream 256 nested 12: 0x4000000000>0x200000000+0x200000,rwxu,21 |" + SMMU_BELOW,
            "stream 256 pasid 1 nested 12: 0x1000>0x200001000+0x3000,r-xu,12 |" + SMMU_BELOW,
            "stream 264" + SMMU_SHARED,
            "stream 264 pasid 1025 first stage 4: 0x7fffe00000>0x3000000+0x200000,rwxu,21");

    private static final List<String> SMMU_SECOND = List.of(
            "stream 5 first stage 1: 0x10000000>0x3200000+0x10000,rwxu,14",
            "stream 6 first stage 2: 0x50000000>0x3200000+0x10000,rwxu,16",
            "stream 7 second stage 13: 0xf000000000>0x3200000+0x8000,rwx,14");

    @Test
    void smmu(@TempDir Path folder) throws IOException {
        try (MadeTables made = new MadeTables(IommuMaker.SMMU, null, folder)) {
            assertEquals(SMMU_FIRST, made.ways().subList(0, SMMU_FIRST.size()));
            assertEquals(
                    SMMU_SECOND,
                    made.ways().subList(SMMU_FIRST.size(), made.ways().size()));
        }
    }

    @Test
    void tablesAreFoundByTheirAddressToo(@TempDir Path folder) throws IOException {
        try (MadeTables made = new MadeTables(
                IommuMaker.SMMU,
                null,
                folder,
                GivenTables.parse("smmu:0x2800000"),
                GivenTables.parse("smmu:0x2801000,log2=6"))) {
            assertEquals(
                    List.of("given 0x2800000", "given 0x2801000"),
                    made.iommus().units().stream().map(IommuUnit::name).toList());
            assertEquals(SMMU_FIRST.size() + SMMU_SECOND.size(), made.ways().size());
            assertEquals(
                    SMMU_SECOND,
                    made.ways().subList(SMMU_FIRST.size(), made.ways().size()));
        }
    }

    @Test
    void aDeviceTableIsFoundByItsAddressToo(@TempDir Path folder) throws IOException {
        try (MadeTables made =
                new MadeTables(IommuMaker.AMD, null, folder, GivenTables.parse("amd:0x2800000,size=0x8000"))) {
            assertEquals("0000:00:02.0" + AMD_SHARED, made.ways().getFirst());
            assertEquals(9, made.ways().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMadeIsTheSameEachTime(IommuMaker maker, @TempDir Path folder) throws IOException {
        MakeRequest request = MakeRequest.valid(maker.usualSize());
        maker.makeBoth(request, folder.resolve("one"), Progress.NONE);
        maker.makeBoth(request, folder.resolve("two"), Progress.NONE);
        assertEquals(-1, Files.mismatch(folder.resolve("one"), folder.resolve("two")));
        assertEquals(
                Files.readString(folder.resolve("one.registers.json")),
                Files.readString(folder.resolve("two.registers.json")));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItCanNotMake(IommuMaker maker, @TempDir Path folder) {
        assertThrows(
                MakeException.class, () -> maker.make(MakeRequest.valid(4096), folder.resolve("small"), Progress.NONE));
        assertThrows(
                MakeException.class,
                () -> maker.make(MakeRequest.broken(maker.usualSize(), "IO13"), folder.resolve("odd"), Progress.NONE));
    }
}
