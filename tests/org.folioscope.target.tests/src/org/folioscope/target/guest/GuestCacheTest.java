// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.folioscope.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestCacheTest {

    @TempDir
    private Path root;

    private GuestCache cache;

    @BeforeEach
    void open() {
        cache = new GuestCache(root);
    }

    @Test
    void twoThatAskAtOnceGetWhatOneHasMade() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        GuestCache.Maker maker = (folder, _) -> {
            begun.countDown();
            await(goOn);
            Files.writeString(folder.resolve("content"), "made " + made.incrementAndGet());
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Path> first = threads.submit(() -> cache.folder("kind", "key", maker, Progress.NONE));
            await(begun);
            Future<Path> second = threads.submit(() -> cache.folder("kind", "key", maker, Progress.NONE));
            goOn.countDown();
            assertEquals(
                    "made 1", Files.readString(first.get(60, TimeUnit.SECONDS).resolve("content")));
            assertEquals(
                    "made 1", Files.readString(second.get(60, TimeUnit.SECONDS).resolve("content")));
        }
    }

    @Test
    void aFailedMakingLeavesNoEntryAndIsDoneAnew() throws Exception {
        GuestCache.Maker failing = (folder, _) -> {
            Files.writeString(folder.resolve("half"), "half");
            throw new IOException("no space");
        };
        assertThrows(IOException.class, () -> cache.folder("kind", "key", failing, Progress.NONE));
        assertEquals(List.of(), cache.complete("kind"));
        Path folder =
                cache.folder("kind", "key", (into, _) -> Files.writeString(into.resolve("whole"), ""), Progress.NONE);
        assertFalse(Files.exists(folder.resolve("half")));
        assertEquals(List.of(folder), cache.complete("kind"));
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IOException("the other thread did not come");
            }
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }
}
