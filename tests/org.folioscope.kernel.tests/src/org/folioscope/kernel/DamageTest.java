// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.kernel.synthetic.DamagedKernel;
import org.folioscope.memory.OpenOptions;
import org.folioscope.model.Dentry;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Reads the storage structures of real captures with random damage. Whatever the bytes are, every call ends and throws
 * nothing. {@code folioscope.captures} names a directory of captures; {@code folioscope.fuzz.seconds} says how long each
 * of them is tried, and {@code folioscope.fuzz.seed} where to begin.
 */
class DamageTest {

    private static final int DENTRY_LIMIT = 300;
    private static final int INODE_LIMIT = 200_000;

    @TestFactory
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    Stream<DynamicTest> damagedStructuresNeverThrowOrHang() throws Exception {
        String property = System.getProperty("folioscope.captures");
        Assumptions.assumeTrue(property != null, "no captures named by folioscope.captures");
        long seconds = Long.getLong("folioscope.fuzz.seconds", 5);
        List<Path> images = new ArrayList<>();
        try (Stream<Path> entries = Files.list(Path.of(property))) {
            entries.map(e -> e.resolve("image.elf"))
                    .filter(e -> Files.isReadable(e) && e.toFile().length() < 1 << 30)
                    .sorted()
                    .forEach(images::add);
        }
        return images.stream()
                .map(image -> DynamicTest.dynamicTest(
                        image.getParent().getFileName().toString(), () -> damage(image, seconds)));
    }

    private static void damage(Path image, long seconds) throws Exception {
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            long seed = Long.getLong("folioscope.fuzz.seed", 1);
            long first = seed;
            do {
                DamagedKernel damaged = new DamagedKernel(snapshot.kernel().map(), seed, 1 << seed % 8);
                try {
                    exercise(new DecodedKernel(damaged.map()), end);
                } catch (RuntimeException e) {
                    throw new AssertionError("folioscope.fuzz.seed=" + seed, e);
                }
                seed++;
            } while (System.nanoTime() < end);
            assertTrue(seed > first);
        }
    }

    /** Asks for everything. Counts are bounded here, since a circle of sound-looking objects is no fault. */
    private static void exercise(KernelSnapshot kernel, long end) {
        kernel.mounts(Progress.NONE);
        for (SuperBlock superBlock : kernel.superBlocks(Progress.NONE)) {
            if (System.nanoTime() > end) {
                break;
            }
            List<Inode> inodes = new ArrayList<>();
            try {
                kernel.inodes(superBlock, Progress.NONE, inode -> {
                    inodes.add(inode);
                    if (inodes.size() > INODE_LIMIT) {
                        throw new AssertionError("s_inodes does not end");
                    }
                });
            } catch (CancelledException e) {
                throw new AssertionError(e);
            }
            for (Inode inode : inodes) {
                kernel.inode(inode.getAddress());
                kernel.folios(inode, Progress.NONE, _ -> {});
                kernel.countDirty(inode, Progress.NONE);
                kernel.pageCache(inode, Progress.NONE);
                checkRanges(kernel.content(inode, Progress.NONE));
            }
            kernel.root(superBlock).ifPresent(root -> dentries(kernel, root));
            if (!inodes.isEmpty()) {
                kernel.struct("inode", inodes.getFirst().getAddress());
            }
            kernel.struct("super_block", superBlock.getAddress());
        }
        kernel.facts();
    }

    private static void checkRanges(CachedContent content) {
        long at = 0;
        for (CachedContent.Range range : content.ranges()) {
            assertTrue(range.start() == at && range.length() > 0, "gap or overlap at " + at);
            at += range.length();
        }
        assertTrue(at == content.size(), "ranges end at " + at + " of " + content.size());
    }

    private static void dentries(KernelSnapshot kernel, Dentry root) {
        List<Dentry> open = new ArrayList<>(List.of(root));
        for (int i = 0; i < open.size() && open.size() < DENTRY_LIMIT; i++) {
            open.addAll(kernel.children(open.get(i), Progress.NONE));
        }
    }
}
