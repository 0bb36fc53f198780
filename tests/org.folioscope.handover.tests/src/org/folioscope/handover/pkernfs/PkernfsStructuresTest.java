// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.make.pkernfs.BrokenPkernfs;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.handover.make.pkernfs.PkernfsWriter;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is shown of a region can be opened to its last field, whatever is broken in it; and who claims its memory. */
class PkernfsStructuresTest {

    private static final long SIZE = 32 << 20;
    private static final int DAMAGED = 10;

    @TempDir
    Path directory;

    private static Handovers find(MemoryImage image) {
        return Handovers.find(HandoverSource.of(image, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
    }

    /** How many structures there are; every field is read. */
    private static int open(Structure structure) {
        Structures.fields(structure);
        Set<String> names = new HashSet<>();
        int count = 1;
        for (Structure child : Structures.children(structure, Progress.NONE)) {
            assertTrue(names.add(child.getName()), "two " + child.getName() + " in " + structure.getName());
            count += open(child);
        }
        return count;
    }

    private int open(PkernfsWriter region, Random damage) throws Exception {
        Path file = directory.resolve("region");
        java.nio.file.Files.deleteIfExists(file);
        region.save(file, Progress.NONE);
        if (damage != null) {
            RegionDamage damaged = new RegionDamage(BytesMemory.of(region).bytes());
            damaged.apply(damage);
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.write(damaged.bytes());
            }
        }
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), "pkernfs")) {
            Handovers handovers = find(image);
            handovers.claims(Progress.NONE).all(Progress.NONE, each -> assertTrue(each.length() > 0));
            Handover found = handovers.list().getFirst();
            return open(found.decoded(Progress.NONE).root());
        }
    }

    @Test
    void everythingOpensInSoundBrokenAndDamagedRegions() throws Exception {
        assertTrue(open(PkernfsSamples.sample(PkernfsSamples.BASE, SIZE), null) > 2 * 7281, "by number, and in chains");
        for (String rule : BrokenPkernfs.rules()) {
            assertTrue(open(BrokenPkernfs.of(rule, PkernfsSamples.BASE, SIZE), null) > 1, rule);
        }
        long seed = Long.getLong("folioscope.fuzz.seed", System.nanoTime());
        for (int i = 0; i < DAMAGED; i++, seed++) {
            try {
                open(PkernfsSamples.sample(PkernfsSamples.BASE, SIZE), new Random(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("folioscope.fuzz.seed=" + seed, e);
            }
        }
    }

    @Test
    void eachBlockIsClaimedByItsOwner() throws Exception {
        Path file = directory.resolve("region");
        PkernfsSamples.sample(PkernfsSamples.BASE, SIZE).save(file, Progress.NONE);
        try (MemoryImage image =
                RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow()) {
            List<String> claims = find(image).claims(Progress.NONE).at(0, SIZE).stream()
                    .map(PkernfsStructuresTest::text)
                    .toList();
            assertEquals(
                    List.of(
                            "0+1 METADATA pkernfs super block and bitmap",
                            "1+1 METADATA pkernfs inode store",
                            "2+1 METADATA pkernfs block list of /a",
                            "3+2 PRESERVED pkernfs file /a",
                            "3+2 DMA devices of pkernfs /iommu/dom-0",
                            "5+1 METADATA pkernfs block list of /b",
                            "6+1 METADATA pkernfs page tables /iommu/root-pgtables",
                            "7+1 METADATA pkernfs page tables /iommu/dom-0"),
                    claims);
        }
    }

    private static String text(Claim claim) {
        return claim.start() / PkernfsWriter.BLOCK + "+" + claim.length() / PkernfsWriter.BLOCK + " " + claim.role()
                + " " + claim.owner();
    }
}
