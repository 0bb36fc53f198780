// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.Translation;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Root and domain tables in a pkernfs region, looked at with and without knowing where the region was in its machine. */
class PreservedTablesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, PkernfsSamples.BASE})
    void theRootTableInARegionLeadsToWhatItsDevicesReach(long base) throws Exception {
        Path file = folder.resolve("region");
        PkernfsSamples.sample(PkernfsSamples.BASE, PkernfsSamples.SAMPLE_SIZE).save(file, Progress.NONE);
        OpenOptions options = new OpenOptions(base, 0, folder, 0, 0);
        try (MemoryImage image = RegionImage.recognise(file, options).orElseThrow()) {
            Iommus iommus = Iommus.find(
                    Handovers.find(HandoverSource.of(image, null), Scan.WITHOUT_KERNEL, Progress.NONE), Progress.NONE);
            IommuUnit unit = iommus.units().getFirst();
            assertEquals(
                    "pkernfs /iommu/root-pgtables", unit.tables().getFirst().by());
            IommuDevice device = unit.devices().getFirst();
            assertEquals("0000:00:03.0", device.name());
            assertEquals(
                    "its tables are in pkernfs /iommu/root-pgtables",
                    device.persistent().orElseThrow());
            assertEquals(
                    Translation.SECOND_STAGE, device.attachments().getFirst().translation());
            // the two blocks of file a, which the sample puts behind its block list
            DomainRanges ranges = iommus.domains().getFirst().ranges(Progress.NONE);
            assertEquals(1, ranges.size());
            assertEquals(0, ranges.iova(0));
            assertEquals(base + 0x60_0000, ranges.physical(0));
            assertEquals(4 << 20, ranges.length(0));
            assertEquals(2 << 20, ranges.leafSize(0));
            assertEquals(0, ranges.faultCount());
        }
    }

    @Test
    void aRegionWithoutTablesHasNoUnit() throws Exception {
        Path file = folder.resolve("region");
        PkernfsSamples.workedExample(PkernfsSamples.BASE, PkernfsSamples.SAMPLE_SIZE)
                .save(file, Progress.NONE);
        try (MemoryImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            Handovers found = Handovers.find(HandoverSource.of(image, null), Scan.WITHOUT_KERNEL, Progress.NONE);
            assertEquals(0, Iommus.find(found, Progress.NONE).units().size());
        }
    }
}
