// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.check.locks.LocksChecks;
import org.folioscope.check.netfs.NetfsChecks;
import org.folioscope.check.pagecache.PageCacheChecks;
import org.folioscope.check.vfs.VfsChecks;
import org.folioscope.kernel.report.Findings;
import org.folioscope.locks.Locks;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.model.SuperBlock;
import org.folioscope.netfs.Netfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damages inodes, page caches, dentries, tasks, stacks and requests of a real kernel at random, then checks it: every walk ends, nothing
 * is thrown, and findings stay few. The system property folioscope.fuzz.seconds lengthens it, folioscope.fuzz.seed says where to
 * begin.
 */
class KernelChecksFuzzTest {

    private static final int ROUNDS = 10;
    private static final int MOST_WRITES = 150;

    /** Bytes behind the beginning of a struct that are damaged. */
    private static final int SIZE = 640;

    /** Words that mean much somewhere: nothing, flags of locks, marks of entries, sizes, ends of the address space. */
    private static final long[] TELLING = {
        0, 1, 2, 3, 7, 0x100, 0x356, 0xfff, 0x1000, 1L << 20, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, -1, -4096
    };

    /** Structs that are damaged, and that words are made to point to. */
    private static List<Long> places(BrokenKernel kernel) {
        List<Long> places = new ArrayList<>();
        for (SuperBlock each : kernel.kernel().superBlocks(Progress.NONE)) {
            places.add(each.getAddress());
            places.add(each.getRootAddress());
            kernel.kernel().inodes(each, Progress.NONE, inode -> {
                places.add(inode.getAddress());
                if (inode.getNrpages() > 0) {
                    kernel.kernel().folios(inode, Progress.NONE, folio -> places.add(folio.getAddress()));
                }
            });
        }
        Locks locks = Locks.of(kernel.kernel(), Progress.NONE);
        locks.tasks().forEach(each -> places.add(each.address()));
        locks.blocked().forEach(each -> {
            for (long at = each.task().sp();
                    at < each.task().stack() + each.task().stackSize();
                    at += SIZE) {
                places.add(at);
            }
        });
        Netfs.of(kernel.kernel(), Progress.NONE).requests().forEach(each -> places.add(each.address()));
        places.removeIf(each -> each >= 0);
        return places;
    }

    private static void damage(BrokenKernel kernel, List<Long> places, Random random) {
        int writes = 1 + random.nextInt(MOST_WRITES);
        for (int i = 0; i < writes; i++) {
            long at = (places.get(random.nextInt(places.size())) & -8) + 8L * random.nextInt(SIZE / 8);
            try {
                kernel.put(at, word(kernel, at, places, random));
            } catch (MemoryFaultException _) {
                // the sample lacks that page
            }
        }
    }

    private static long word(BrokenKernel kernel, long at, List<Long> places, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> TELLING[random.nextInt(TELLING.length)];
            case 1 -> places.get(random.nextInt(places.size())) + 8L * random.nextInt(SIZE / 8);
            case 2 -> at;
            default -> kernel.reader().u64(at) ^ 1L << random.nextInt(64);
        };
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void damagedKernelsNeverThrowOrHang() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("folioscope.fuzz.seconds", 0));
        try (BrokenKernel kernel = BrokenKernel.of(
                "stuck.elf.zst", VfsChecks.SET, PageCacheChecks.SET, LocksChecks.SET, NetfsChecks.SET)) {
            List<Long> places = places(kernel);
            int rules = VfsChecks.SET.checks().size()
                    + PageCacheChecks.SET.checks().size()
                    + LocksChecks.SET.checks().size()
                    + NetfsChecks.SET.checks().size();
            int most = rules * (Report.LIMIT + 1) + 4 * (Findings.LIMIT + 1);
            long seed = Long.getLong("folioscope.fuzz.seed", 1);
            for (int round = 0; round < ROUNDS || System.nanoTime() < end; round++, seed++) {
                kernel.mend();
                try {
                    damage(kernel, places, new Random(seed));
                    int found = kernel.findings().size();
                    assertTrue(found <= most, found + " findings");
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError("with -Dfolioscope.fuzz.seed=" + seed, e);
                }
            }
        }
    }
}
