// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckSet;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Checks;
import org.folioscope.check.locks.LocksChecks;
import org.folioscope.check.netfs.NetfsChecks;
import org.folioscope.check.pagecache.PageCacheChecks;
import org.folioscope.check.vfs.VfsChecks;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all rules about a kernel's own state. */
class KernelChecksTest {

    private static final List<CheckSet> SETS =
            List.of(VfsChecks.SET, PageCacheChecks.SET, LocksChecks.SET, NetfsChecks.SET);

    /** Cancelled from the {@code left}-th time on that it is asked. */
    private static final class Stopping implements Progress {

        private final AtomicInteger left;
        private final AtomicInteger asked = new AtomicInteger();

        Stopping(int left) {
            this.left = new AtomicInteger(left);
        }

        @Override
        public void begin(String what, long total) {}

        @Override
        public void advance(long units) {}

        @Override
        public boolean isCancelled() {
            asked.incrementAndGet();
            return left.getAndDecrement() <= 0;
        }
    }

    private static Snapshot open(String sample) throws Exception {
        Path file = Path.of(System.getProperty("folioscope.home"), "samples", sample);
        return Snapshot.open(file, OpenOptions.defaults(), Progress.NONE);
    }

    private static CheckedImage image(Snapshot snapshot) {
        return CheckedImage.of(
                Handovers.find(HandoverSource.of(snapshot), List.of(), Scan.WITHOUT_KERNEL, Progress.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before.elf.zst", "after.elf.zst", "stuck.elf.zst"})
    void samplesBreakNoRule(String sample) throws Exception {
        try (Snapshot snapshot = open(sample)) {
            assertEquals(List.of(), Checks.run(image(snapshot), SETS, _ -> true, Progress.NONE));
        }
    }

    @Test
    void checksStopAtOnceAndBeginAnew() throws Exception {
        try (Snapshot snapshot = open("stuck.elf.zst")) {
            // what the snapshot itself keeps is read now
            Checks.run(image(snapshot), SETS, _ -> true, Progress.NONE);
            for (CheckSet set : SETS) {
                Stopping all = new Stopping(Integer.MAX_VALUE);
                Checks.run(image(snapshot), List.of(set), _ -> true, all);
                assertTrue(all.asked.get() > 3, set.kind() + " asks whether it was cancelled");
                CheckedImage image = image(snapshot);
                Stopping half = new Stopping(all.asked.get() / 2);
                assertThrows(
                        CancelledException.class, () -> Checks.run(image, List.of(set), _ -> true, half), set.kind());
                // a second thread of a sweep may ask once more
                assertTrue(half.asked.get() <= all.asked.get() / 2 + 4, set.kind() + " goes on after a cancel");
                assertEquals(List.of(), Checks.run(image, List.of(set), _ -> true, Progress.NONE), set.kind());
            }
        }
    }
}
