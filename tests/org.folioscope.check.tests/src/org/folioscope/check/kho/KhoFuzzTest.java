// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kho;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.check.MadeImage;
import org.folioscope.handover.Handover;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.PageClaims;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;
import org.folioscope.handover.make.kho.KhoMaker;
import org.folioscope.handover.make.kho.LuoMaker;
import org.folioscope.handover.structure.Structures;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.model.Structure;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Damages what KHO and LUO hand over at random, then finds, decodes, shows and checks it: every walk ends and nothing is
 * thrown. The system property folioscope.fuzz.seconds lengthens it, folioscope.fuzz.seed repeats the one case that a
 * failure names.
 */
class KhoFuzzTest {

    private static final int ROUNDS = 60;
    private static final long SIZE = 64 << 20;
    private static final int STRUCTURES = 3000;
    private static final long[] TELLING = {
        0,
        1,
        2,
        -1,
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        0xffff_ffffL,
        4096,
        1 << 20,
        16 << 20,
        32 << 20,
        63 << 20,
        1L << 34,
        1L << 52
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"kho, kho-v4", "kho, kho-v1", "luo, luo-v5", "luo, luo-v1"})
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void damagedHandoversNeverThrowOrHang(String kind, String format) throws IOException {
        Maker maker = kind.equals("kho") ? new KhoMaker() : new LuoMaker();
        MakeRequest request = new MakeRequest(SIZE, Optional.empty(), 0, Map.of("format", format));
        long only = Long.getLong("folioscope.fuzz.seed", -1);
        long seconds = Long.getLong("folioscope.fuzz.seconds", 0);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds) / 4;
        try (MadeImage image = new MadeImage(maker, request, folder);
                Overlay overlay = new Overlay(image.source().memory())) {
            List<Long> pages = pages(image);
            // the same rounds in every build; a long run goes elsewhere each time
            long seed = only >= 0 ? only : seconds == 0 ? 1 : new Random().nextInt(1 << 30);
            for (int round = 0; only < 0 ? round < ROUNDS || System.nanoTime() < end : round < 1; round++, seed++) {
                overlay.revert();
                damage(overlay, pages, new Random(seed));
                try {
                    use(Handovers.find(image.source().over(overlay), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE));
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError("folioscope.fuzz.seed=" + seed, e);
                }
            }
        }
    }

    /** The pages that hold something, but those of preserved memory. */
    private static List<Long> pages(MadeImage image) {
        List<Long> pages = new ArrayList<>();
        byte[] bytes = new byte[4096];
        for (long page = 0; page < 48 << 20; page += 4096) {
            image.source().reader().read(page, bytes, 0, bytes.length);
            for (byte each : bytes) {
                if (each != 0) {
                    pages.add(page);
                    break;
                }
            }
        }
        return pages;
    }

    private static void damage(Overlay overlay, List<Long> pages, Random random) {
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            long page = pages.get(random.nextInt(pages.size()));
            if (random.nextBoolean()) {
                overlay.write(page + random.nextInt(4096), new byte[] {(byte) random.nextInt(256)});
                continue;
            }
            // words are more often used near a page's start
            long at = page + 8L * (random.nextBoolean() ? random.nextInt(16) : random.nextInt(512));
            long value = random.nextBoolean()
                    ? TELLING[random.nextInt(TELLING.length)]
                    : pages.get(random.nextInt(pages.size())) + (random.nextInt(4) == 0 ? 8 : 0);
            byte[] word = new byte[8];
            for (int b = 0; b < 8; b++) {
                word[b] = (byte) (value >>> 8 * b);
            }
            overlay.write(at, word);
        }
    }

    private static void use(Handovers found) {
        int[] budget = {STRUCTURES};
        for (Handover handover : found.list()) {
            show(handover.decoded(Progress.NONE).root(), budget);
        }
        PageClaims claims = found.claims(Progress.NONE);
        claims.at(32 << 20, 1 << 20);
        claims.at(0, Long.MAX_VALUE);
        Map<String, Integer> rules = new HashMap<>();
        Checks.run(found, Progress.NONE).forEach(finding -> rules.merge(finding.getRule(), 1, Integer::sum));
        assertTrue(rules.values().stream().allMatch(count -> count < 10_000));
    }

    private static void show(Structure structure, int[] budget) {
        if (budget[0]-- > 0) {
            Structures.fields(structure);
            Structures.children(structure, Progress.NONE).forEach(child -> show(child, budget));
        }
    }
}
