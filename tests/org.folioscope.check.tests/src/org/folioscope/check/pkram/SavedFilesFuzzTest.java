// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.check.Report;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;
import org.folioscope.handover.make.khotmpfs.KhoTmpfsMaker;
import org.folioscope.handover.make.pkram.PkramMaker;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damages images of PKRAM and kho-tmpfs at random, then finds, decodes, shows and checks what is in them: every walk ends,
 * nothing is thrown, and findings stay few. The system property folioscope.fuzz.seconds lengthens it,
 * folioscope.fuzz.seed says where to begin.
 */
@SuppressWarnings("resource") // the overlay owns nothing
class SavedFilesFuzzTest {

    private static final int ROUNDS = 60;
    private static final int STRUCTURES = 200;
    private static final int PAGE = 4096;
    private static final long SIZE = 8 << 20;
    private static final long[] TELLING = {
        0, 1, 2, 3, 9, 31, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0xffff_ffffL, 1L << 40, 1L << 52, SIZE >>> 12, SIZE
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pkram", "kho-tmpfs"})
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void damagedImagesNeverThrowOrHang(String kind) throws IOException {
        Maker maker = kind.equals("pkram") ? new PkramMaker() : new KhoTmpfsMaker();
        Path file = folder.resolve(kind);
        maker.make(MakeRequest.valid(SIZE), file, Progress.NONE);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("folioscope.fuzz.seconds", 0)) / 2;
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
            Overlay overlay = new Overlay(image);
            List<Long> pages = pages(image);
            long seed = Long.getLong("folioscope.fuzz.seed", 1);
            for (int round = 0; round < ROUNDS || System.nanoTime() < end; round++, seed++) {
                overlay.revert();
                damage(overlay, pages, new Random(seed));
                try {
                    use(overlay);
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError("folioscope.fuzz.seed=" + seed, e);
                }
            }
        }
    }

    /** The pages that hold something. */
    private static List<Long> pages(MemoryImage image) {
        List<Long> pages = new ArrayList<>();
        PhysicalReader reader = new PhysicalReader(image);
        for (long page = 0; page < SIZE; page += PAGE) {
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

    /** Words are more often changed near a page's start, and often lead to other pages, by frame or by address. */
    private static void damage(Overlay overlay, List<Long> pages, Random random) {
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            long page = pages.get(random.nextInt(pages.size()));
            long at = page + 8L * (random.nextBoolean() ? random.nextInt(8) : random.nextInt(PAGE / 8));
            long other = pages.get(random.nextInt(pages.size()));
            long value = switch (random.nextInt(4)) {
                case 0 -> TELLING[random.nextInt(TELLING.length)];
                case 1 -> other >>> 12;
                case 2 -> other | random.nextInt(64);
                default -> random.nextLong();
            };
            byte[] word = new byte[random.nextInt(1, 9)];
            for (int b = 0; b < word.length; b++) {
                word[b] = (byte) (value >>> 8 * b);
            }
            overlay.write(at, word);
        }
    }

    private static void use(Overlay memory) {
        Handovers found = Handovers.find(HandoverSource.of(memory, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
        int[] budget = {STRUCTURES};
        for (Handover each : found.list()) {
            show(each.decoded(Progress.NONE).root(), budget);
        }
        found.claims(Progress.NONE).at(0x100000, 0x10000);
        int rules = Checks.SETS.stream().mapToInt(set -> set.checks().size()).sum();
        int most = (rules + 1) * (Report.LIMIT + 1) * Math.max(1, found.list().size());
        assertTrue(Checks.run(found, Progress.NONE).size() <= most);
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
