// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.synthetic.DamagedKernel;
import org.folioscope.locks.held.TaskLocks;
import org.folioscope.memory.OpenOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads tasks, stacks and locks of the bundled captures with random damage: every call ends and throws nothing. */
class LocksDamageTest {

    /** Each seed damages other pages in another way. */
    private static final int SEEDS = Integer.getInteger("folioscope.fuzz.seeds", 24);

    @TestFactory
    Stream<DynamicTest> damagedTasksNeverThrowOrHang() throws Exception {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("samples/README.md"))) {
            folder = folder.getParent();
        }
        List<Path> images;
        try (Stream<Path> entries = Files.list(folder.resolve("samples"))) {
            images = entries.filter(each -> each.toString().endsWith(".elf.zst"))
                    .sorted()
                    .toList();
        }
        assertFalse(images.isEmpty());
        return images.stream()
                .map(image -> DynamicTest.dynamicTest(image.getFileName().toString(), () -> damage(image)));
    }

    private static void damage(Path image) throws Exception {
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                DamagedKernel damaged = new DamagedKernel(snapshot.kernel().map(), seed, 1 << seed % 8);
                try {
                    KernelSnapshot kernel = KernelSnapshot.of(damaged.map());
                    Locks locks = Locks.of(kernel, Progress.NONE);
                    TaskLocks.of(kernel, locks, Progress.NONE);
                    locks.blocked().forEach(each -> locks.graph().chain(each.task()));
                } catch (RuntimeException e) {
                    throw new AssertionError("seed " + seed, e);
                }
            }
        }
    }
}
