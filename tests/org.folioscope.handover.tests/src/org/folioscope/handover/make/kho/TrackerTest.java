// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.make.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.folioscope.base.Progress;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.kho.ChunkTracker;
import org.folioscope.handover.kho.PreservedPages;
import org.folioscope.handover.kho.RadixTracker;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.PhysicalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a writer of its own has put into a tracker is what the decoder gets out of it. */
class TrackerTest {

    private static final long SIZE = 64 << 20;
    private static final long FIRST = 1 << 20;

    @TempDir
    private Path folder;

    private final KhoMemory memory = new KhoMemory();
    private final KhoPages pages = new KhoPages(FIRST);

    private interface Reading {
        PreservedPages read(PhysicalReader reader);
    }

    private PreservedPages read(Reading reading) throws IOException {
        Path file = folder.resolve("memory");
        memory.writeTo(file, SIZE, Progress.NONE);
        try (MemoryImage image = RegionImage.open(file, OpenOptions.defaults(), RegionImage.ANY)) {
            return reading.read(new PhysicalReader(image));
        }
    }

    private PreservedPages readTree(TrackerWriter tracker) throws IOException {
        return read(reader -> RadixTracker.read(reader, tracker.root(), Progress.NONE));
    }

    /** The places of the orders as the format's description lists them. */
    @ParameterizedTest
    @CsvSource({"0, 2, 0", "1, 1, 0", "2, 0, 256", "9, 0, 2", "10, 0, 1"})
    void keysLieWhereTheFormatSays(int order, int top, int second) throws IOException {
        TrackerWriter tracker = new TrackerWriter(memory, pages, 0);
        tracker.preserve(0, order);
        long table = memory.get64(tracker.root() + 8 * top);
        assertTrue(table != 0, "slot of the root");
        assertTrue(memory.get64(table + 8 * second) != 0, "slot of level 4");
        PreservedPages found = readTree(tracker);
        assertEquals(1, found.blocks());
        assertTrue(found.isBlock(0, order));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2", "512, 3", "512, 4", "4096, 5", "4096, 6"})
    void blocksComeBack(int bitmapBytes, int seed) throws IOException {
        TrackerWriter tracker = new TrackerWriter(memory, pages, bitmapBytes);
        Random random = new Random(seed);
        Map<Long, Integer> blocks = new TreeMap<>();
        long frame = 0;
        while (blocks.size() < 3000) {
            int order = random.nextInt(11);
            frame = (frame + (1L << order) - 1 & -1L << order) + ((long) random.nextInt(3) << order);
            blocks.put(frame, order);
            tracker.preserve(frame, order);
            frame += 1L << order;
            if (random.nextInt(200) == 0) {
                frame += random.nextInt(1 << 24); // as on a machine with a lot of memory
            }
        }
        long list = bitmapBytes == 0 ? 0 : tracker.writeChunks();
        PreservedPages found = bitmapBytes == 0
                ? readTree(tracker)
                : read(reader -> ChunkTracker.read(reader, list, bitmapBytes, Progress.NONE));
        assertEquals(0, found.problems().size(), () -> found.problems().toString());
        Map<Long, Integer> seen = new TreeMap<>();
        found.forEachRun(Progress.NONE, (order, first, count) -> {
            for (long i = 0; i < count; i++) {
                seen.put(first + (i << order), order);
            }
        });
        assertEquals(blocks, seen);
        blocks.forEach((first, order) -> {
            assertEquals(OptionalInt.of(order), found.orderOf(first));
            assertEquals(OptionalInt.of(order), found.orderOf(first + (1L << order) - 1));
            assertTrue(found.covers(first << 12, 4096L << order));
            assertEquals(first, found.nextBlock(order, first, first + 1));
        });
        assertEquals(blocks.values().stream().mapToLong(order -> 1L << order).sum(), found.pages());
    }

    /** Both readings of a list of "kho-v1" are possible unless an element gives it away. */
    @Test
    void theSizeOfABitmapIsFoundOut() throws IOException {
        TrackerWriter small = new TrackerWriter(memory, pages, 512);
        small.preserve(1 << 16, 0);
        small.preserve((1 << 16) + 4096, 0); // begins where no bitmap of a page can
        long list = small.writeChunks();
        PreservedPages found = read(reader -> ChunkTracker.read(reader, list, 0, Progress.NONE));
        assertEquals(512, found.bitmapBytes());
        assertEquals(2, found.blocks());
    }

    @Test
    void aCircleEndsTheList() throws IOException {
        TrackerWriter tracker = new TrackerWriter(memory, pages, 4096);
        tracker.preserve(7, 0);
        long list = tracker.writeChunks();
        memory.put64(list, list);
        PreservedPages found = read(reader -> ChunkTracker.read(reader, list, 0, Progress.NONE));
        assertEquals(1, found.blocks());
        assertEquals(1, found.problems().size());
    }

    @Test
    void aTableThatIsItsOwnChildIsReadOnce() throws IOException {
        TrackerWriter tracker = new TrackerWriter(memory, pages, 0);
        tracker.preserve(7, 0);
        for (int slot = 0; slot < 512; slot++) {
            memory.put64(tracker.root() + 8 * slot, tracker.root());
        }
        PreservedPages found = readTree(tracker);
        assertEquals(0, found.blocks());
        assertFalse(found.problems().isEmpty());
    }
}
