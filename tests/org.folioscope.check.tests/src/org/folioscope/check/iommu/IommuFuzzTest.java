// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.check.Report;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.kho.KhoFinder;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.structure.Structures;
import org.folioscope.iommu.IommuStructures;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.make.IommuMaker;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damages tables of IOMMUs at random, then finds, walks, shows, looks up and checks what is in them: every walk ends,
 * nothing is thrown, and findings stay few. The system property folioscope.fuzz.seconds lengthens it,
 * folioscope.fuzz.seed says where to begin.
 */
@SuppressWarnings("resource") // the overlay owns nothing
class IommuFuzzTest {

    private static final int ROUNDS = 60;
    private static final int STRUCTURES = 100;
    private static final int PAGE = 4096;
    /** Where tables are, see the makers. */
    private static final long TABLES = 40L << 20;

    private static final long TABLES_END = 48L << 20;
    /** Words that mean much in one of the formats: present, next levels, GV and GLX, large S1CDMax, all. */
    private static final long[] TELLING = {
        0,
        1,
        3,
        7,
        0x83,
        0xe01,
        0x801,
        0xc01,
        -1,
        Long.MIN_VALUE,
        1L << 55 | 3,
        7L << 55 | 3,
        0xa000_0000_0000_002bL,
        0x7fff_ffff_ffff_fe01L,
        1L << 52,
        0x000f_ffff_ffff_f003L
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void damagedTablesNeverThrowOrHang(IommuMaker maker) throws IOException {
        Path file = folder.resolve("memory");
        maker.makeBoth(MakeRequest.valid(maker.usualSize()), file, Progress.NONE);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("folioscope.fuzz.seconds", 0)) / 3;
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), "kho")) {
            Overlay overlay = new Overlay(image);
            List<Long> pages = pages(image);
            long seed = Long.getLong("folioscope.fuzz.seed", 1);
            for (int round = 0; round < ROUNDS || System.nanoTime() < end; round++, seed++) {
                overlay.revert();
                damage(overlay, pages, new Random(seed));
                try {
                    use(overlay, new Random(seed));
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError("folioscope.fuzz.seed=" + seed, e);
                }
            }
        }
    }

    /** The pages of tables that hold something. */
    private static List<Long> pages(MemoryImage image) {
        List<Long> pages = new ArrayList<>();
        PhysicalReader reader = new PhysicalReader(image);
        for (long page = TABLES; page < TABLES_END; page += PAGE) {
            long word = 0;
            for (int at = 0; at < PAGE; at += 8) {
                word |= reader.u64(page + at);
            }
            if (word != 0) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Words that hold something are more often changed than others, and often lead to other tables, or to themselves. */
    private static void damage(Overlay overlay, List<Long> pages, Random random) {
        PhysicalReader reader = new PhysicalReader(overlay);
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            long page = pages.get(random.nextInt(pages.size()));
            long at = page + 8L * random.nextInt(PAGE / 8);
            for (int tries = 0; tries < 512 && reader.u64(at) == 0; tries++) {
                at = page + (at + 8 & PAGE - 1);
            }
            long old = reader.u64(at);
            long other = pages.get(random.nextInt(pages.size()));
            long value = switch (random.nextInt(5)) {
                case 0 -> TELLING[random.nextInt(TELLING.length)];
                case 1 -> old & ~0x000f_ffff_ffff_f000L | other;
                case 2 -> old & ~0x000f_ffff_ffff_f000L | page;
                case 3 -> old ^ 1L << random.nextInt(64);
                default -> random.nextLong();
            };
            byte[] word = new byte[8];
            for (int b = 0; b < word.length; b++) {
                word[b] = (byte) (value >>> 8 * b);
            }
            overlay.write(at, word);
        }
    }

    private static void use(Overlay memory, Random random) {
        Handovers found = Handovers.find(
                HandoverSource.of(memory, null), List.of(new KhoFinder()), Scan.WITHOUT_KERNEL, Progress.NONE);
        CheckedImage image = CheckedImage.of(found);
        int most = IommuChecks.SET.checks().size() * (Report.LIMIT + 1) + 1000;
        assertTrue(Checks.run(image, List.of(IommuChecks.SET), _ -> true, Progress.NONE)
                        .size()
                <= most);
        Iommus iommus = Iommus.find(found, Progress.NONE);
        show(IommuStructures.of(iommus), new int[] {STRUCTURES});
        iommus.forEach((_, _, attachment) -> iommus.walk(attachment, random.nextLong() >>> random.nextInt(64)));
        iommus.reaching(48L << 20, 4 << 20, Progress.NONE, _ -> {});
        iommus.claims(Progress.NONE).at(48L << 20, PAGE, _ -> {});
    }

    private static void show(Structure structure, int[] budget) {
        if (budget[0]-- <= 0) {
            return;
        }
        Structures.fields(structure);
        for (Structure child : Structures.children(structure, Progress.NONE)) {
            show(child, budget);
        }
    }
}
