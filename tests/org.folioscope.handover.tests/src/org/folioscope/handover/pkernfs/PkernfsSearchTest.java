// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue.By;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.pkernfs.BrokenPkernfs;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regions are found by the command line and by their magic number, all that there are. */
class PkernfsSearchTest {

    private static final long MIB = 1 << 20;

    @TempDir
    Path directory;

    @Test
    void parameterAsTheKernelReadsIt() {
        PkernfsParameter parameter = PkernfsParameter.find("ro memmap=1G%1G nopat pkernfs=1G!1G quiet")
                .orElseThrow();
        assertEquals(1L << 30, parameter.size());
        assertEquals(1L << 30, parameter.base());
        assertEquals(
                0x4000_0000L,
                PkernfsParameter.find("pkernfs=16m:0x40000000").orElseThrow().base());
        assertEquals(
                16 * MIB,
                PkernfsParameter.find("pkernfs=16m:0x40000000").orElseThrow().size());
        assertEquals(0, PkernfsParameter.find("pkernfs=").orElseThrow().size());
        assertTrue(PkernfsParameter.find("nopkernfs=1G!1G").isEmpty());
    }

    @Test
    void severalInOneImage() {
        byte[] all = new byte[(int) (80 * MIB)];
        byte[] region = WorkedExampleTest.expected();
        System.arraycopy(region, 0, all, (int) (2 * MIB), region.length);
        System.arraycopy(region, 0, all, (int) (40 * MIB), region.length);
        List<PkernfsPlace> found = PkernfsSearch.places(new BytesMemory(0, all), List.of(2 * MIB, 40 * MIB));
        assertEquals(2 * MIB, found.getFirst().base());
        assertEquals(38 * MIB, found.getFirst().size(), "ends where the next one begins");
        assertEquals(40 * MIB, found.getLast().base());
        assertEquals(40 * MIB, found.getLast().size(), "to the end of memory");
    }

    @Test
    void aRegionAloneIsAFileOfItsOwn() throws Exception {
        Path file = directory.resolve("region");
        PkernfsSamples.sample(PkernfsSamples.BASE, 4096 * MIB).save(file, Progress.NONE);
        try (MemoryImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            List<Handover> found = find(image);
            assertEquals(1, found.size());
            assertEquals(By.FILE, found.getFirst().clues().getFirst().by());
            PkernfsRegion region = found.getFirst()
                    .decoded(Progress.NONE)
                    .subject(PkernfsRegion.class)
                    .orElseThrow();
            assertEquals(4096 * MIB, region.size(), "no hole is assumed below 4 GiB");
            assertEquals(PkernfsSamples.BASE, region.pointerBase());
            assertEquals("/iommu/dom-0", region.tree().path(PkernfsSamples.DOMAIN));
        }
    }

    @Test
    void aRegionWithoutItsMagicNumberIsStillRecognised() throws Exception {
        Path file = directory.resolve("region");
        BrokenPkernfs.of("PK01", PkernfsSamples.BASE, 16 * MIB).save(file, Progress.NONE);
        try (MemoryImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            assertEquals(1, find(image).size());
        }
    }

    @Test
    void magicNumbersAreFoundInMemoryWithoutAKernel() throws Exception {
        Path file = directory.resolve("memory");
        byte[] all = new byte[(int) (24 * MIB)];
        System.arraycopy(WorkedExampleTest.expected(), 0, all, (int) (4 * MIB), (int) (16 * MIB));
        Files.write(file, all);
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
            Handover found = find(image).getFirst();
            assertEquals(4 * MIB, found.address());
            assertEquals(By.MAGIC, found.clues().getFirst().by());
        }
    }

    private static List<Handover> find(MemoryImage image) {
        return Handovers.find(HandoverSource.of(image, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE)
                .ofKind("pkernfs");
    }
}
