// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.pkernfs.PkernfsSamples;
import org.folioscope.handover.make.pkernfs.PkernfsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damages a small region at random and decodes it: every walk ends and nothing is thrown. The system property
 * folioscope.fuzz.seconds lengthens it, folioscope.fuzz.seed repeats the one case that a failure names.
 */
class PkernfsFuzzTest {

    private static final int LEAST_ROUNDS = 50;
    private static final long SIZE = 32 << 20;
    private static final long BASE = PkernfsSamples.BASE;

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void damagedRegionsNeverThrowOrHang() {
        Long one = Long.getLong("folioscope.fuzz.seed");
        long seed = one == null ? System.nanoTime() : one;
        long end = System.nanoTime() + Long.getLong("folioscope.fuzz.seconds", 1) * 1_000_000_000L;
        RegionDamage damage = new RegionDamage(BytesMemory.of(sample()).bytes());
        long rounds = 0;
        for (; one == null ? rounds < LEAST_ROUNDS || System.nanoTime() < end : rounds < 1; rounds++, seed++) {
            damage.repair();
            damage.apply(new Random(seed));
            try {
                use(damage.bytes());
            } catch (RuntimeException | Error e) {
                throw new AssertionError("folioscope.fuzz.seed=" + seed, e);
            }
        }
        assertTrue(rounds > 0);
    }

    /** The sample, and a domain with small pages. */
    private static PkernfsWriter sample() {
        PkernfsWriter maker = PkernfsSamples.sample(BASE, SIZE);
        int domain = maker.domain("dom-1");
        maker.map(domain, 0x1000, maker.base() + maker.dataOf(2, 1), 0x40_000);
        maker.attach(0x108, domain, 2);
        maker.truncate(maker.create("c"), 4 << 20);
        return maker;
    }

    private static void use(byte[] bytes) {
        BytesMemory memory = new BytesMemory(BASE, bytes);
        PkernfsRegion region = PkernfsRegion.read(memory, PkernfsPlace.given(BASE, SIZE), Progress.NONE);
        for (int ino : region.tree().used()) {
            assertTrue(region.tree().path(ino).length() < 100_000);
        }
        assertTrue(region.tree().free().inodes().length <= 7281);
        for (PageTableFile file : region.tables()) {
            long[] leaves = new long[1];
            region.leaves(file, Progress.NONE, (_, _, _, _, _) -> leaves[0]++);
            assertTrue(leaves[0] <= 511 * 512);
        }
        long owned = 0;
        for (int block = 0; block < region.blockCount(); block++) {
            owned += region.blocks().isOwned(block) ? 1 : 0;
        }
        assertTrue(owned == region.blocks().owned());
    }
}
